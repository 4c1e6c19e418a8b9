import { parseGrade } from "./grade";
import type { NumberContext } from "./number-text";
import { plainText } from "./plain-text";
import type { Reading } from "./reading";
import { readNumberText } from "./read-number-text";

/** What the column tells about a cell. */
export type ReadContext = NumberContext;

const DASH = /^(?:rp\.?\s*)?(?:-+\.?|\.-|-,-)(?:\s*%)?$/i;
const EXCEL_ERROR =
  /^#(?:DIV\/0|N\/A|NAME|NULL|NUM|REF|VALUE|SPILL|CALC|FIELD|GETTING_DATA|BLOCKED|CONNECT|UNKNOWN)[!?]?$|^Err:\d+$/i;
const NOT_AVAILABLE = new RegExp(
  `^\\(?(?:${[
    "n\\.?/a\\.?",
    "n\\.?a\\.?",
    "t\\.?a\\.?d\\.?",
    "nihil",
    "null",
    "belum",
    "(?:tidak|tdk|belum|blm)(?: dapat)? (?:ada|tersedia|rilis|dirilis|diukur|dinilai|dihitung|terukur|ditargetkan|dievaluasi)(?: (?:data|target|realisasi|nilai)(?:nya)?)?",
    "data (?:tidak|tdk|belum|blm) (?:ada|tersedia|rilis|dirilis)",
  ].join("|")})\\)?\\.?$`,
  "i",
);
const TICK = /^\(?[vx√✓✔☑✅✗✘☒ü●■◼]\)?$/iu;
/** A sign that is waiting for its number. */
const SIGN_ALONE = /^(?:(?:rp|idr)\.?|%)$/i;

/**
 * Reads a cell's text.
 *
 * @example readText("12 Orang") // { kind: "jumlah", value: 12, decimals: 0, satuan: "Orang" }
 */
export function readText(text: string, context: ReadContext = {}): Reading {
  const plain = plainText(text);
  if (plain === "" || SIGN_ALONE.test(plain)) return { kind: "kosong", dash: false };
  if (DASH.test(plain)) return { kind: "kosong", dash: true };
  if (EXCEL_ERROR.test(plain)) return { kind: "tidak-terbaca", reason: "galat-excel", text: plain };
  if (NOT_AVAILABLE.test(plain)) return { kind: "tidak-tersedia" };
  if (isTick(plain)) return { kind: "centang" };
  if (/^nol$/i.test(plain)) return { kind: "angka", value: 0, decimals: 0, rupiah: context.rupiah === true };
  const grade = parseGrade(plain);
  if (grade === "berlawanan") return { kind: "tidak-terbaca", reason: "dua-nilai", text: plain };
  if (grade) return { kind: "predikat", ...grade, text: plain };
  return readNumberText(plain, context);
}

/** Whether a text is one of the signs that tick a class. */
export function isTick(text: string): boolean {
  return TICK.test(plainText(text));
}
