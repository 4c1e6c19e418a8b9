import type { Region } from "./region";

/** A heading that names the sasaran of the rows below it: "Sasaran Strategis 1 : …". */
export const HEADING = /^sasaran( strategis)?( ke)?[\s-]*\d*[.:)]*\s+/i;

/** The rows of a region. */
export function dataRows({ firstRow, lastRow, repeated }: Region): number[] {
  const rows: number[] = [];
  let header = 0;
  for (let row = firstRow; row <= lastRow; row++) {
    while ((repeated[header]?.bottom ?? Infinity) < row) header++;
    if (row < (repeated[header]?.top ?? Infinity)) rows.push(row);
  }
  return rows;
}

/** The name of a heading without "Sasaran Strategis 1". */
export function stripHeading(text: string): string {
  return text.replace(HEADING, "").trim() || text;
}

const TOTAL =
  /^\W*(?:(?:jumlah|total|grand total|nilai)\s+)?(?:jumlah|total|rata[\s\-–—]*rata|rata|rerata)(?:[\s:()-]*(?:nilai|persentase|prosentase|tingkat|total|jumlah|seluruh|keseluruhan|indikator|sasaran|program|capaian|kinerja|serapan|anggaran|pagu|realisasi|organisasi|perangkat|daerah|kecamatan|tahun|\d+|%))*[\s:.()]*$/i;

/**
 * Whether a row's name says that it is a total or a mean, and nothing else: an indicator may start with the same words.
 *
 * @example isTotalName("Rata-rata capaian") // true
 * @example isTotalName("Rata-rata lama sekolah") // false
 */
export function isTotalName(text: string): boolean {
  return TOTAL.test(text);
}
