/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { openPane, press } from "./open-pane";
import { sample } from "./sample";

test("temuan yang diberi alasan keluar dari daftar dan hitungan, lalu kembali bila diminta", async () => {
  const pane = await openPane(sample("Tabel 3.8"));
  await screen.findByRole("list", { name: "Daftar pekerjaan" });
  const count = () => pane.session.store.get().book!.evaluation.findings.length;
  const before = count();
  await press(pane, "Rincian");
  const reason = screen.getAllByRole("textbox", { name: /^Alasan dibiarkan/ })[0]!;
  await pane.user.type(reason, "DPA perubahan");
  await press(pane, "Sudah diperiksa");
  await waitFor(() => expect(count()).toBeLessThan(before));
  const line = screen.getAllByText(/DPA perubahan/)[0]!.closest("li")!;
  expect(line).toHaveTextContent("Alasan: DPA perubahan.");
  expect(Object.keys(pane.host.snapshot.settings)).toContain("hitung-capaian.diperiksa");
  const aside = before - count();
  await pane.user.click(within(line).getByRole("button", { name: /^Hitung lagi temuan di/ }));
  await waitFor(() => expect(count()).toBe(before - aside + 1));
});
