import type { CellContent } from "../../src/workbook/plan";

/** What a reader sees in a cell after a write. */
export function writtenValue(content: CellContent): number | string {
  if (content.kind === "kosong") return "";
  return typeof content.value === "number" ? content.value : String(content.value ?? "");
}

/**
 * Whether a written value says the right thing: a percentage may be a fraction (0.95), a number (95) or a text
 * ("95,00%"), at the decimals that are shown.
 */
export function sameValue(written: number | string, right: number | string): boolean {
  if (typeof right === "string") return String(written).trim().toLowerCase() === right.trim().toLowerCase();
  if (typeof written === "number") return near(written, right, 0.006) || near(written * 100, right, 0.006);
  const match = /^(-?[\d.]+)(?:,(\d+))?\s*%?$/.exec(written.replace(/^Rp\.?\s*|\s*,-$/g, "").trim());
  if (!match) return false;
  const value = Number(`${match[1]!.replaceAll(".", "")}.${match[2] ?? "0"}`);
  return near(value, right, 1.001 / 10 ** (match[2]?.length ?? 0));
}

function near(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance;
}
