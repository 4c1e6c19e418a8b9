/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { openPane, press } from "./open-pane";
import { sample } from "./sample";

test("sesudah Hitung Capaian sel pertama yang berubah satu klik jauhnya, dan semuanya terdaftar lama → baru", async () => {
  const pane = await openPane(sample("Tabel 3.6"));
  await press(pane, "Hitung Capaian");
  await waitFor(() => expect(pane.status()).toHaveTextContent(/sel ditulis/));
  await press(pane, /^Ke sel pertama yang berubah/);
  const [written] = pane.host.plans;
  const { ref } = written!.writes[0]!;
  expect(pane.host.selections.at(-1)).toMatch(new RegExp(`^${ref.sheet}!`));
  const all = screen.getByText(/^Lihat \d+ sel yang berubah$/);
  await pane.user.click(all);
  const items = await waitFor(() => {
    const found = [...(all.closest("details")?.querySelectorAll("li") ?? [])];
    expect(found).toHaveLength(written!.writes.length);
    return found;
  });
  for (const item of items) expect(item).toHaveTextContent(/^Tabel 3\.6 · [A-Z]+\d+ .+ → .+/);
});
