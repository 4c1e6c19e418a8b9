/** What the column tells about a number's dots and commas. */
export interface NumberContext {
  /** The column holds rupiah: one dot or comma before a group of three digits is for thousands. */
  readonly rupiah?: boolean;
  /** Whether a comma is for thousands in the column's other cells; absent where they don't show it. */
  readonly commaThousands?: boolean;
  /** The column holds percentages: one dot or comma is always for decimals. */
  readonly percentColumn?: boolean;
}

export interface NumberText {
  readonly value: number;
  /** Decimals that are printed; −9 where the last printed digit stands for a miliar. */
  readonly decimals: number;
  /** The other reading, where dots and commas allow two. */
  readonly ambiguous?: number;
}

const GROUPED = /^\d{1,3}([.,]\d{3})+$/;
const MOST_DIGITS = 17;

/**
 * A number from digits, dots and commas as Indonesian offices write them.
 *
 * @returns undefined when the digits don't group: "1.02.03"
 * @example parseNumber("1.069,32") // { value: 1069.32, decimals: 2 }
 * @example parseNumber("108,950") // { value: 108.95, decimals: 3, ambiguous: 108950 }
 */
export function parseNumber(text: string, context: NumberContext = {}): NumberText | undefined {
  if (!/^\d(?:[\d.,]*\d)?$/.test(text) || text.replace(/\D/g, "").length > MOST_DIGITS) return undefined;
  const dots = text.split(".").length - 1;
  const commas = text.split(",").length - 1;
  if (dots + commas === 0) return whole(text);
  if (dots > 0 && commas > 0) return mixed(text, context);
  if (dots + commas > 1) return GROUPED.test(text) ? whole(text) : undefined;
  return single(text, dots === 1 ? "titik" : "koma", context);
}

/** One separator alone. */
function single(text: string, separator: "titik" | "koma", context: NumberContext): NumberText {
  const decimal = fraction(text);
  if (!GROUPED.test(text) || text.startsWith("0") || context.percentColumn) return decimal;
  const grouped = whole(text);
  if (context.rupiah) return grouped;
  if (separator === "titik")
    return context.commaThousands ? { ...decimal, ambiguous: grouped.value } : grouped;
  return context.commaThousands
    ? { ...grouped, ambiguous: decimal.value }
    : { ...decimal, ambiguous: grouped.value };
}

/**
 * Both separators: the last one is for decimals and stands once, the other groups by three. An amount of money has no
 * three decimals: "1,234.567" is a slip of the finger, and which one cannot be told.
 */
function mixed(text: string, { rupiah }: NumberContext): NumberText | undefined {
  const at = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  const [head, tail] = [text.slice(0, at), text.slice(at + 1)];
  if (head.includes(text.charAt(at)) || !GROUPED.test(head) || (rupiah && tail.length === 3))
    return undefined;
  return fraction(`${head.replace(/\D/g, "")}.${tail}`);
}

function whole(text: string): NumberText {
  return { value: Number(text.replace(/\D/g, "")), decimals: 0 };
}

function fraction(text: string): NumberText {
  const [head, tail = ""] = text.split(/[.,]/) as [string, string?];
  return { value: Number(`${head}.${tail}`), decimals: tail.length };
}

/** A number with the other sign; its other reading follows. */
export function negated({ value, decimals, ambiguous }: NumberText): NumberText {
  return ambiguous === undefined
    ? { value: 0 - value, decimals }
    : { value: 0 - value, decimals, ambiguous: 0 - ambiguous };
}

/**
 * A number times a power of ten, digit for digit; its printed precision and its other reading follow.
 *
 * @example timesTen({ value: 2.5, decimals: 1 }, 9) // { value: 2500000000, decimals: -8 }
 */
export function timesTen({ value, decimals, ambiguous }: NumberText, power: number): NumberText {
  const moved = { value: Number(`${value}e${power}`), decimals: decimals - power };
  return ambiguous === undefined ? moved : { ...moved, ambiguous: Number(`${ambiguous}e${power}`) };
}
