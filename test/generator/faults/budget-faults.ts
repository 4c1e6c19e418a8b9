import { refName, type CellRef } from "../../../src/workbook/address";
import type { Random } from "../random";
import type { ReportBook } from "../report-book";
import type { Fault, TrueCell } from "../report";
import { faultOf, inRow, type Spoil, type Spoilt } from "./spoil";

/** A program or kegiatan that is not the sum of its rows. */
export const spoilParent: Spoil = (book, random) =>
  spoilAmount("induk salah", book, random, ({ code }) => code?.startsWith("jumlah-") ?? false);

/** A JUMLAH that is not the sum. */
export const spoilTotal: Spoil = (book, random) =>
  spoilAmount("jumlah salah", book, random, ({ code }) => code === "total-berbeda");

/** A row whose amount its parent does not count. */
export const spoilChild: Spoil = (book, random) => {
  const summed = new Set(sums(book).flatMap(({ adds = [] }) => adds.map(refName)));
  return spoilAmount(
    "rincian salah",
    book,
    random,
    ({ ref, adds }) => !adds?.length && summed.has(refName(ref)),
  );
};

/** Cells whose sum the product is asked to check. */
function sums(book: ReportBook): TrueCell[] {
  return book.cells.filter(({ adds, code }) => adds?.length && code);
}

function spoilAmount(
  name: string,
  book: ReportBook,
  random: Random,
  suits: (cell: TrueCell) => boolean,
): Spoilt | undefined {
  const cells = book.cells.filter(
    (cell) => ["pagu", "realisasi"].includes(cell.what) && cell.print && cell.table !== "PK" && suits(cell),
  );
  if (cells.length === 0) return undefined;
  const cell = random.pick(cells);
  const wrong = wrongAmount(random, cell.what, cell.right as number);
  const percent = inRow(book, cell.ref, "persen");
  const follows = percent === undefined || percent.empty || random.chance(0.5);
  const expected = proofs(book, cell, follows ? undefined : percent);
  if (expected.length === 0) return undefined;
  const print = () => {
    book.overprint(cell.ref, cell.print!(wrong));
    if (percent && follows) follow(book, percent, cell, wrong);
  };
  return { fault: faultOf(book, name, cell, wrong, expected), print };
}

/** More pagu or less spending, so that nothing is spent over its budget; and never by a rounding. */
function wrongAmount(random: Random, what: string, right: number): number {
  const share = what === "pagu" ? random.int(105, 150) : random.int(50, 95);
  return Math.round((right * share) / 100);
}

/** The findings that prove a wrong amount: the sum that it is or belongs to, its own %, and other tables. */
function proofs(book: ReportBook, cell: TrueCell, percent: TrueCell | undefined): Fault["expected"] {
  const found: { code: NonNullable<TrueCell["code"]>; ref: CellRef }[] = [];
  const own = sums(book).filter(({ ref }) => refName(ref) === refName(cell.ref));
  const above = sums(book).filter(({ adds = [] }) => adds.some((ref) => refName(ref) === refName(cell.ref)));
  const checked = own.length > 0 ? own : above;
  const others = book.cells.filter((other) => cell.fact && other.fact === cell.fact && other !== cell);
  // Without a level below, a total and its rows contradict each other and neither is the wrong one.
  const provable =
    own.length > 0 || percent || others.length > 0 || above.some(({ code }) => code !== "total-berbeda");
  if (!provable) return [];
  for (const { code, ref } of checked) found.push({ code: code!, ref });
  // Where the total is right, the finding stands on the row that contradicts it.
  if (percent) found.push({ code: "total-berbeda", ref: cell.ref });
  if (percent) found.push({ code: "persen-berbeda", ref: percent.ref });
  const antar = cell.what === "pagu" ? "pagu-berbeda-antar-tabel" : "realisasi-berbeda-antar-tabel";
  if (others.length > 0) found.push(...[cell, ...others].map(({ ref }) => ({ code: antar, ref }) as const));
  return found;
}

/** The office works its percentage out of the wrong amount: the percentage is right for what stands there. */
function follow(book: ReportBook, percent: TrueCell, cell: TrueCell, wrong: number): void {
  const pagu = inRow(book, cell.ref, "pagu")!;
  const spent = inRow(book, cell.ref, "realisasi")!;
  const value = (ref: TrueCell) => (ref === cell ? wrong : (ref.right as number));
  const right = (value(spent) / value(pagu)) * 100;
  book.add({ ...percent, right });
  if (!percent.empty) book.overprint(percent.ref, percent.print!(right));
}
