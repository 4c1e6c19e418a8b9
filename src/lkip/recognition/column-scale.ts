import type { Cell } from "../../workbook/snapshot";
import type { ValueCell } from "./value-cell";

/**
 * How a column prints percentages: as fractions under a percent format (0.95), as plain numbers (95), or as text
 * ("95%"). `pecahanPolos` is a fraction without a percent format.
 */
export type Scale = "pecahan" | "pecahanPolos" | "angka" | "teks";

/** What a column of results prints, from all of its cells. */
export interface ColumnScale {
  readonly scale: Scale;
  /** Whether bare numbers up to 1.5 are fractions. */
  readonly fractions: boolean;
}

const LARGEST_FRACTION = 1.5;

/** The convention of a column of percentages. */
export function columnScale(cells: readonly (ValueCell | undefined)[]): ColumnScale {
  const counts = { pecahan: 0, angka: 0, teks: 0 };
  let largest = 0;
  for (const value of cells) {
    const cell = value?.cell;
    if (cell === undefined || cell.value === null || cell.value === "") continue;
    if (typeof cell.value === "string") {
      counts.teks++;
      if (value?.reading.kind === "angka") largest = Math.max(largest, Math.abs(value.reading.value));
    } else if (cell.style.format.includes("%")) counts.pecahan++;
    else if (typeof cell.value === "number") {
      counts.angka++;
      largest = Math.max(largest, Math.abs(cell.value));
    }
  }
  const fractions = largest > 0 && largest <= LARGEST_FRACTION;
  const bare = fractions ? "pecahanPolos" : "angka";
  const texts = cells.some(
    (value) => typeof value?.cell?.value === "string" && /\d\s*%/.test(value.cell.value),
  );
  if (counts.pecahan >= counts.angka && counts.pecahan > 0 && counts.pecahan >= counts.teks)
    return { scale: "pecahan", fractions };
  if (counts.angka > 0 && counts.angka >= counts.teks) return { scale: bare, fractions };
  return { scale: texts ? "teks" : bare, fractions };
}

/**
 * How one cell of the column is to be written, its number format left as it is: a cell under a percent format takes a
 * fraction, a text cell a text, any other cell what its column prints.
 */
export function cellScale(cell: Cell | undefined, column: ColumnScale): Scale {
  const format = cell?.style.format ?? "General";
  if (format.includes("%")) return "pecahan";
  if (format === "@") return "teks";
  if (typeof cell?.value === "string" && /\d\s*%/.test(cell.value)) return "teks";
  if (typeof cell?.value === "number") return column.fractions ? "pecahanPolos" : "angka";
  return column.scale === "pecahan" ? "teks" : column.scale;
}
