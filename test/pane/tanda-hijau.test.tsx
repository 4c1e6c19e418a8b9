/** @jest-environment jsdom */
import { waitFor } from "@testing-library/react";
import { parseA1 } from "../../src/workbook/address";
import { openPane, press, type OpenPane } from "./open-pane";
import { sample } from "./sample";

function markOf({ host }: OpenPane, sheet: string, cell: string): string | undefined {
  const { row, col } = parseA1(cell)!;
  const marks = host.snapshot.sheets.find(({ name }) => name === sheet)!.marks;
  return marks.find((mark) => mark.row === row && mark.col === col)?.kind;
}

test("hasil yang diganti di samping pagu dan realisasi yang merah tidak diberi hijau, juga hasil yang memakainya", async () => {
  const pane = await openPane(sample());
  await press(pane, "Hitung Capaian");
  await waitFor(() => expect(pane.status()).toHaveTextContent(/sel ditulis/));
  const written = pane.host.plans.flatMap(({ writes }) => writes.map(({ ref }) => ref));
  const isWritten = (sheet: string, cell: string) => {
    const { row, col } = parseA1(cell)!;
    return written.some((ref) => ref.sheet === sheet && ref.row === row && ref.col === col);
  };
  expect(["C59", "D59"].map((cell) => markOf(pane, "Tabel 3.6", cell))).toEqual(["galat", "galat"]);
  expect(isWritten("Tabel 3.6", "E59")).toBe(true);
  expect(markOf(pane, "Tabel 3.6", "E59")).toBeUndefined();
  // Efisiensi in E7 rests on serapan in D7, and that on the totals in Tabel 3.8.
  expect(markOf(pane, "Tabel 3.8", "C26")).toBe("galat");
  expect([isWritten("Tabel 3.7", "D7"), isWritten("Tabel 3.7", "E7")]).toEqual([true, true]);
  expect([markOf(pane, "Tabel 3.7", "D7"), markOf(pane, "Tabel 3.7", "E7")]).toEqual([undefined, undefined]);
  expect(markOf(pane, "Tabel 3.6", "E10")).toBe("diganti");
});
