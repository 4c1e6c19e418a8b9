import { parseGrade } from "./grade";
import type { NumberContext } from "./number-text";
import { plainText } from "./plain-text";
import type { Reading } from "./reading";
import { readNumberText } from "./read-number-text";

/** What the column tells about a cell. */
export type ReadContext = NumberContext;

const DASH = /^(?:rp\.?\s*)?(?:-+\.?|\.-|-,-)$/i;
const EXCEL_ERROR =
  /^#(?:DIV\/0|N\/A|NAME|NULL|NUM|REF|VALUE|SPILL|CALC|FIELD|GETTING_DATA|BLOCKED|CONNECT|UNKNOWN)[!?]?$/i;
const NOT_AVAILABLE =
  /^\(?(?:n\.?\/a\.?|n\.?a\.?|nihil|null|tidak (?:ada|tersedia)(?: data(?:nya)?)?|(?:belum|tdk) (?:ada|tersedia|rilis|dirilis|diukur)(?: data(?:nya)?)?|data (?:tidak|belum) (?:ada|tersedia|rilis)|tidak (?:dapat )?(?:diukur|dinilai|dihitung)|belum (?:dapat )?(?:dinilai|dihitung))\)?$/i;
const TICK = /^\(?[vx√✓✔☑✅✗✘☒ü]\)?$/iu;
const RUPIAH_ALONE = /^(?:rp|idr)\.?$/i;

/**
 * Reads a cell's text.
 *
 * @example readText("12 Orang") // { kind: "jumlah", value: 12, decimals: 0, satuan: "Orang" }
 */
export function readText(text: string, context: ReadContext = {}): Reading {
  const plain = plainText(text);
  if (plain === "" || RUPIAH_ALONE.test(plain)) return { kind: "kosong", dash: false };
  if (DASH.test(plain)) return { kind: "kosong", dash: true };
  if (EXCEL_ERROR.test(plain)) return { kind: "tidak-terbaca", reason: "galat-excel", text: plain };
  if (NOT_AVAILABLE.test(plain)) return { kind: "tidak-tersedia" };
  if (isTick(plain)) return { kind: "centang" };
  const grade = parseGrade(plain);
  if (grade) return { kind: "predikat", ...grade, text: plain };
  return readNumberText(plain, context);
}

/** Whether a text is one of the signs that tick a class. */
export function isTick(text: string): boolean {
  return TICK.test(plainText(text));
}
