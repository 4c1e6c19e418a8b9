import type { Region } from "./region";

/** A heading that names the sasaran of the rows below it: "Sasaran Strategis 1 : …". */
export const HEADING = /^sasaran( strategis)?( ke)?[\s-]*\d*[.:)]*\s+/i;

/** The rows of a region. */
export function dataRows({ firstRow, lastRow, repeated }: Region): number[] {
  const rows = Array.from({ length: Math.max(0, lastRow - firstRow + 1) }, (_, i) => firstRow + i);
  return rows.filter((row) => !repeated.some(({ top, bottom }) => row >= top && row <= bottom));
}

/** The name of a heading without "Sasaran Strategis 1". */
export function stripHeading(text: string): string {
  return text.replace(HEADING, "").trim() || text;
}
