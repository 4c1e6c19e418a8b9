/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { openPane, press } from "./open-pane";
import { sample } from "./sample";

describe("Panel di atas laporan contoh", () => {
  it("sebelum diklik sudah menyebut apa yang akan diisi dan diganti, dan belum menulis apa pun", async () => {
    const { host } = await openPane(sample());
    expect(await screen.findByText("LKIP 2023 · 9 tabel ditemukan")).toBeVisible();
    expect(
      screen.getByText(/sel hasil akan diisi, \d+ diganti; target dan realisasi tidak diubah/),
    ).toBeVisible();
    expect(host.plans).toEqual([]);
  });

  it("Hitung Capaian menulis sel hasil, menyebut jumlahnya, dan Batalkan mengembalikan semuanya", async () => {
    const before = sample();
    const pane = await openPane(before);
    await press(pane, "Hitung Capaian");
    await waitFor(() => expect(pane.status()).toHaveTextContent(/\d+ sel ditulis dalam \d+,\d detik/));
    expect(pane.host.value("Tabel 3.6", "E10")).toBeCloseTo(0.904537, 5);
    expect(pane.host.value("Tabel 3.6", "D10")).toBe(
      before.sheets.find(({ name }) => name === "Tabel 3.6")!.cells[9]![3]!.value,
    );
    await press(pane, "Batalkan");
    await waitFor(() =>
      expect(pane.status()).toHaveTextContent(/^Dibatalkan: \d+ sel kembali seperti semula/),
    );
    expect(cellsOf(pane.host.snapshot)).toEqual(cellsOf(before));
  });
});

function cellsOf({ sheets }: ReturnType<typeof sample>) {
  return sheets.flatMap(({ name, cells, marks }) => [
    ...marks.map((mark) => `${name} ${mark.row},${mark.col} ${mark.kind}`),
    ...cells.flatMap((row, r) =>
      (row ?? []).flatMap((cell, c) =>
        cell && cell.value !== null ? [`${name} ${r},${c} ${cell.formula ?? ""} ${cell.value}`] : [],
      ),
    ),
  ]);
}
