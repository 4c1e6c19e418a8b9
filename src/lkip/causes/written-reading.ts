import { formatNumber } from "../../language/format";
import { withoutNoise } from "../../language/rounding";
import type { CellContent } from "../../workbook/plan";
import type { Cell } from "../../workbook/snapshot";
import { measureOf } from "../measure/measured";
import { readCell } from "../reading/read-cell";
import type { Reading } from "../reading/reading";
import type { ValueCell } from "../recognition/value-cell";

const PERCENT = 100;

/**
 * What goes into a cell so that it says something else, in the way it is printed now; undefined where that cannot be done
 * safely: a formula of the user's, words, a grade without its score.
 */
export function contentFor({ cell, reading: now }: ValueCell, wanted: Reading): CellContent | undefined {
  const number = measureOf(wanted);
  if (number === undefined || cell?.formula !== undefined) return undefined;
  const value =
    typeof cell?.value === "string" ? textFor(cell.value, now, wanted) : numberFor(cell, now, number);
  if (value === undefined) return undefined;
  const rupiah = now.kind === "angka" && now.rupiah;
  const read = measureOf(readCell({ ...(cell ?? EMPTY), value }, { rupiah }));
  return read !== undefined && Math.abs(read - number) < TOLERANCE ? { kind: "nilai", value } : undefined;
}

const TOLERANCE = 1e-6;
const EMPTY: Cell = { value: null, style: { format: "General", bold: false, indent: 0 } };

function numberFor(cell: Cell | undefined, now: Reading, number: number): number | undefined {
  if (typeof cell?.value !== "number") return undefined;
  if (!("value" in now)) return undefined;
  const scale = now.kind === "persen" ? cell.value / now.value : 1;
  if (now.kind === "persen" && Math.abs(scale * PERCENT - 1) > TOLERANCE && Math.abs(scale - 1) > TOLERANCE)
    return undefined;
  return withoutNoise(number * scale, "stored");
}

/** The text with its number replaced: "12.500 ton" → "12.550 ton"; undefined where it holds none or several. */
function textFor(text: string, now: Reading, wanted: Reading): string | undefined {
  const numbers = [...text.matchAll(/\d[\d.,]*\d|\d/g)];
  const number = measureOf(wanted);
  const [only] = numbers;
  if (numbers.length !== 1 || !only || number === undefined) return undefined;
  const decimals = "decimals" in now ? now.decimals : 0;
  const grouped = /\.\d{3}/.test(only[0]) || /^\d{1,3}$/.test(only[0]);
  const plain = formatNumber(
    number,
    Math.max(decimals, decimalsOf(number)),
    decimals > 0 ? "tetap" : "dipangkas",
  );
  const printed = grouped ? plain : plain.replaceAll(".", "");
  return text.slice(0, only.index) + printed + text.slice(only.index + only[0].length);
}

function decimalsOf(number: number): number {
  return Math.min(4, (String(number).split(".")[1] ?? "").length);
}
