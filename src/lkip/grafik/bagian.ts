import type { CellValue } from "../../workbook/snapshot";
import { JENIS, type DataGrafik, type JenisGrafik } from "./data";

/** Names that stand under one chart without being turned or cut. */
const MOST_NAMES = 10;

const BAGIAN = / \(bagian \d+ dari \d+\)$/;

/** A chart of many names as several of about the same length. */
export function bagi(data: DataGrafik): readonly DataGrafik[] {
  const { jenis, rows } = data;
  const count = Math.ceil(rows.length / MOST_NAMES);
  if (count < 2) return [data];
  const size = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, at) => ({
    ...data,
    title: `${jenis.title} (bagian ${at + 1} dari ${count})`,
    rows: rows.slice(at * size, (at + 1) * size),
  }));
}

/** What a chart of this title shows; undefined for a text that is no title of ours. */
export function jenisOf(title: CellValue): JenisGrafik | undefined {
  const whole = String(title).replace(BAGIAN, "");
  return JENIS.find((own) => own.title === whole);
}

/**
 * The axis of a chart of columns. It begins at nothing unless there is less than that: a column tells by its whole height. All
 * parts of a chart share one, to two digits.
 *
 * @example parts that reach 23.000.000: from 0 to 25.000.000
 */
export function sumbu(
  all: readonly DataGrafik[],
  jenis: JenisGrafik,
): { readonly min?: number; readonly max?: number } {
  const parts = all.filter((own) => own.jenis === jenis);
  const values = parts.flatMap(({ rows }) => rows.flatMap((row) => row.values.map((value) => value ?? 0)));
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (parts.length < 2) return lowest < 0 ? {} : { min: 0 };
  return { min: lowest === 0 ? 0 : -beyond(-lowest), max: beyond(highest) };
}

/** A little more than a number, in two digits. */
function beyond(value: number): number {
  if (value === 0) return 0;
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.ceil((value * 1.05) / step) * step;
}
