import { LEAST_BUDGET } from "../reading/amount";
import { readCell } from "../reading/read-cell";
import type { Region } from "./region";
import type { Role } from "./role";

const BUDGET_DETAIL = /^\W*(input|output|outcome|masukan|keluaran|hasil)\b\s*[:-]?/i;
/** Share of other counts from which a table is no table of rupiah. */
const OUTPUT_SHARE = 0.25;
/** Rows looked at to tell Tabel 3.6 from Tabel 3.8. */
const SAMPLE_ROWS = 200;

/** What tells which table a region is: the roles of its header first, then its title and what its rows hold. */
export interface Signs {
  readonly has: (...roles: readonly Role[]) => boolean;
  /** Whether one of the roles is there. */
  readonly hasOne: (...roles: readonly Role[]) => boolean;
  readonly roles: number;
  readonly caption: string;
  /** Caption and sheet name. */
  readonly title: string;
  /** Years that columns of target, realisasi or capaian name. */
  readonly years: number;
  /** Columns that are a class of a predikat scale. */
  readonly classes: number;
  /** Whether the table has the rows of Input, Output and Outcome. */
  readonly isDetailed: () => boolean;
  /** Whether the table counts what was made (4 Unit, 80 %) and not, or not only, rupiah: its numbers tell, not its title. */
  readonly countsOutputs: () => boolean;
}

/** The signs of a region. */
export function signsOf(region: Region): Signs {
  const { header, view, caption } = region;
  const roles = new Set(header.columns.map(({ role }) => role));
  return {
    has: (...wanted) => wanted.every((role) => roles.has(role)),
    hasOne: (...wanted) => wanted.some((role) => roles.has(role)),
    roles: roles.size,
    caption: caption?.text ?? "",
    title: `${caption?.text ?? ""} ${view.sheet.name}`,
    years: years(region).size,
    classes: header.columns.filter(({ role }) => role === "kelas").length,
    isDetailed: () => hasBudgetDetail(region),
    countsOutputs: () => countsOutputs(region),
  };
}

function hasBudgetDetail(region: Region): boolean {
  const { view, header, firstRow, lastRow } = region;
  const cols = header.columns
    .filter((column) => column.role === "uraian" || column.role === "indikator")
    .map((c) => c.col);
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + SAMPLE_ROWS); row++) {
    if (cols.some((col) => BUDGET_DETAIL.test(view.text(row, col)))) return true;
  }
  return false;
}

function countsOutputs(region: Region): boolean {
  const { view, header, firstRow, lastRow } = region;
  const column =
    header.columns.find(({ role }) => role === "pagu") ??
    header.columns.find(({ role }) => role === "target");
  if (!column) return false;
  let [outputs, rupiah] = [0, 0];
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + SAMPLE_ROWS); row++) {
    const reading = readCell(view.own(row, column.col));
    if (reading.kind === "jumlah" || reading.kind === "persen") outputs++;
    else if (reading.kind === "angka" && (column.money || reading.rupiah || reading.value >= LEAST_BUDGET))
      rupiah++;
    else if (reading.kind === "angka" && reading.value > 0) outputs++;
  }
  return outputs > OUTPUT_SHARE * (outputs + rupiah);
}

function years(region: Region): Set<number> {
  const found = new Set<number>();
  for (const { role, year } of region.header.columns) {
    if (year !== undefined && (role === "target" || role === "realisasi" || role === "capaian"))
      found.add(year);
  }
  return found;
}
