import { refName } from "../../../src/workbook/address";
import type { TableId } from "../../../src/lkip/evaluation";
import type { Fault, TrueCell } from "../report";
import type { ReportBook } from "../report-book";
import { faultOf, type Spoil } from "./spoil";

/** A printed result that its own row does not give, and that no other rule gives either. */
export const spoilResult: Spoil = (book, random) => {
  const cells = book.cells.filter(
    (cell) => cell.result && !cell.adds && !cell.empty && cell.print && cell.code,
  );
  if (cells.length === 0) return undefined;
  const cell = random.pick(cells);
  const right = cell.right as number;
  const points = cell.what === "selisih";
  const wrong = points
    ? right + random.pick([-1, 1]) * random.int(2, 9)
    : Math.max(0, Math.round(right + random.pick([-1, 1]) * random.int(4, 30)));
  const near = (value: number) => Math.abs(value - wrong) < 1.5;
  if (near(right) || cell.plausible?.some(near)) return undefined;
  return {
    fault: faultOf(book, `${cell.what} salah`, cell, wrong, [{ code: cell.code!, ref: cell.ref }]),
    print: () => book.overprint(cell.ref, cell.print!(wrong)),
  };
};

/** A target or realisasi that another table has otherwise: copied wrongly into one that is not the reference. */
export const spoilCopy: Spoil = (book, random) => {
  const cells = book.cells.filter(
    (cell) => ["target", "realisasi"].includes(cell.what) && cell.print && isChecked(book, cell),
  );
  if (cells.length === 0) return undefined;
  const cell = random.pick(cells);
  const right = cell.right as number;
  const wrong = Math.max(1, Math.round(right * (1 + random.pick([-1, 1]) * (random.int(6, 30) / 100))));
  if (Math.abs(wrong - right) < 1) return undefined;
  const code = cell.what === "target" ? "target-berbeda-antar-tabel" : "realisasi-berbeda-antar-tabel";
  const results = book.cells.filter(
    ({ from, code: own }) => own && from?.some((ref) => refName(ref) === refName(cell.ref)),
  );
  const expected: Fault["expected"] = [
    { code, ref: cell.ref },
    ...results.map(({ code: own, ref }) => ({ code: own!, ref })),
  ];
  return {
    fault: faultOf(book, `${cell.what} beda antartabel`, cell, wrong, expected),
    print: () => book.overprint(cell.ref, cell.print!(wrong)),
  };
};

/** Whether a reference has the same fact: the perjanjian kinerja, or else Tabel 3.1. */
function isChecked(book: ReportBook, { fact, table }: TrueCell): boolean {
  const references: readonly TableId[] = table === "3.1" ? ["PK"] : ["PK", "3.1"];
  return (
    table !== "PK" &&
    fact !== undefined &&
    book.cells.some((other) => other.fact === fact && references.includes(other.table))
  );
}
