import { readCell } from "../../reading/read-cell";
import { dataRows } from "../rows";
import type { Region } from "../region";
import { NAME_ROLES, type Role } from "../role";

/** A number as it is printed: percents as percent, a grade by its score. */
export interface Figure {
  readonly value: number;
  readonly decimals: number;
  readonly percent: boolean;
}

/** The numbers of a region's columns in a sample of its rows. */
export interface Figures {
  readonly count: number;
  /** The rows of the sample. */
  readonly rows: readonly number[];
  /** Columns that hold numbers, left to right; each with one entry per row of the sample. */
  readonly columns: ReadonlyMap<number, readonly (Figure | undefined)[]>;
}

/** Rows looked at: what a relation explains shows in a few dozen. */
const SAMPLE_ROWS = 60;
const NO_FIGURES: readonly Role[] = [...NAME_ROLES, "no", "satuan", "arah", "kelas"];

/** The numbers of a region, in rows spread over its whole length. */
export function figuresOf(region: Region): Figures {
  const rows = sampleOf(dataRows(region));
  const skipped = new Set(
    region.header.columns.filter(({ role }) => NO_FIGURES.includes(role)).map(({ col }) => col),
  );
  const columns = new Map<number, (Figure | undefined)[]>();
  for (const col of headed(region)) {
    if (skipped.has(col)) continue;
    const figures = rows.map((row) => figureAt(region, row, col));
    if (figures.some((figure) => figure !== undefined)) columns.set(col, figures);
  }
  return { count: rows.length, rows, columns };
}

/** Every column with a header, left to right. */
function headed({ header }: Region): number[] {
  return [...header.columns, ...header.others].map(({ col }) => col).sort((a, b) => a - b);
}

/** At most sixty rows, spread over all. */
export function sampleOf(rows: readonly number[]): number[] {
  if (rows.length <= SAMPLE_ROWS) return [...rows];
  const step = rows.length / SAMPLE_ROWS;
  const picked = new Set(Array.from({ length: SAMPLE_ROWS }, (_, i) => Math.floor(i * step)));
  return rows.filter((_, at) => picked.has(at));
}

/** The number in a cell; undefined for what holds none, and for the covered part of a merge. */
export function figureAt({ view }: Region, row: number, col: number): Figure | undefined {
  const reading = readCell(view.own(row, col));
  switch (reading.kind) {
    case "angka":
    case "jumlah":
      return { value: reading.value, decimals: reading.decimals, percent: false };
    case "persen":
      return { value: reading.value, decimals: reading.decimals, percent: true };
    case "predikat":
      return reading.score === undefined ? undefined : { value: reading.score, decimals: 2, percent: false };
    default:
      return undefined;
  }
}

/** The middle size of the numbers in a column. */
export function middleOf(figures: readonly (Figure | undefined)[]): number {
  const sizes = figures.flatMap((figure) => (figure ? [Math.abs(figure.value)] : [])).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}
