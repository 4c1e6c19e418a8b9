/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { hitung } from "../../src/pane/commands";
import { act } from "@testing-library/react";
import { openPane, press } from "./open-pane";
import { sample } from "./sample";

test("riwayat dibuka dari menu: tindakan dengan waktunya, sel lama → baru sebagai tautan, lalu dikembalikan", async () => {
  const pane = await openPane(sample("Tabel 3.6"));
  const before = pane.host.value("Tabel 3.6", "E10");
  const open = async () => {
    await press(pane, "Menu lain");
    await pane.user.click(await screen.findByRole("menuitem", { name: "Riwayat perubahan" }));
  };
  await open();
  expect(await screen.findByText("Belum ada sel yang diubah dari panel ini.")).toBeVisible();
  await press(pane, "Kembali");
  await act(() => pane.session.run(hitung));
  await open();
  const entry = (await screen.findByText(/^Hitung Capaian · \d+ sel$/)).closest("li")!;
  expect(
    within(entry).getByText(new RegExp(`^\\d{1,2} \\p{L}+ ${new Date().getFullYear()} pukul`, "u")),
  ).toBeVisible();
  await pane.user.click(within(entry).getByText(/^Hitung Capaian/));
  const cell = await within(entry).findByRole("button", { name: "Tabel 3.6 · E10" });
  expect(cell.closest("li")).toHaveTextContent("Tabel 3.6 · E10 83% → 90%");
  await pane.user.click(cell);
  expect(pane.host.selections.at(-1)).toBe("Tabel 3.6!E10");
  await pane.user.click(
    within(entry).getByRole("button", { name: /^Kembalikan \d+ sel dari Hitung Capaian/ }),
  );
  await waitFor(() =>
    expect(pane.status()).toHaveTextContent(/\d+ sel dikembalikan seperti sebelum tindakan itu/),
  );
  expect(pane.host.value("Tabel 3.6", "E10")).toBe(before);
  await open();
  const old = (await screen.findByText(/^Hitung Capaian · \d+ sel$/)).closest("li")!;
  expect(old).toHaveTextContent("Tidak ada sel yang bisa dikembalikan lagi dari tindakan ini.");
});
