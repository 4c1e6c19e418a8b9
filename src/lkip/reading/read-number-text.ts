import { parseNumber, scaled, type NumberContext, type NumberText } from "./number-text";
import type { Reading, UnreadableReason } from "./reading";

const BODY = "\\d(?:[\\d.,]*\\d)?";
/** Bound, bracket, sign, Rp, sign, digits, ",-", bracket, what follows. */
const SHAPE = new RegExp(
  `^(?:[<>≤≥=~]=?\\s*)?(\\()?\\s*([-+])?\\s*(rp\\.?|idr)?\\s*([-+])?\\s*(${BODY})(\\s*[.,]-{1,2})?[.,]?\\s*(\\))?\\s*(.*)$`,
  "isu",
);
const DATE = /^\d{1,4}[-/]\d{1,2}[-/]\d{2,4}$/;
const MONTH =
  /^(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)\b/i;
const IN_WORDS = /^\([\p{L}\s]+\)\s*/u;
const SIZES: readonly (readonly [RegExp, number])[] = [
  [/^(?:ribu|rb)\b\.?/i, 1e3],
  [/^(?:juta|jt)\b\.?/i, 1e6],
  [/^(?:miliar|milyar|m)\b\.?/i, 1e9],
  [/^(?:triliun|trilyun|t)\b\.?/i, 1e12],
];
/** A unit: letters first; a number in it may only be part of its name ("m2", "Tahun 2023"). */
const UNIT = /^(?:\/\s*)?\p{L}/u;
const SECOND_NUMBER = /(?:[\s/;,&+x×]|^)-?\d[\d.,]*\s*(?:%|\p{L}{2,}|\/)|[/;,&+=x×]\s*\d/iu;

/** Reads a text that is no grade, tick or dash: a number with what stands around it, or nothing readable. */
export function readNumberText(text: string, context: NumberContext): Reading {
  const joined = joinStrayBlanks(text);
  const shape = SHAPE.exec(joined);
  if (!shape || DATE.test(joined)) return unreadable(text);
  const [, open, before, rp, inner, body, cents, close, rest] = shape as unknown as Shape;
  const percent = /^(?:%|persen\b|prosen\b)/i.test(rest);
  const rupiah = rp !== undefined || cents !== undefined || (context.rupiah === true && !percent);
  const number = parseNumber(body, { ...context, rupiah, percentColumn: percent || context.percentColumn });
  if (!number || (open === undefined) !== (close === undefined)) return unreadable(text);
  if (open !== undefined && !rupiah) return unreadable(text);
  const sign = open !== undefined || before === "-" || inner === "-" ? -1 : 1;
  const tail = rest.replace(IN_WORDS, "").trim();
  const signedNumber = scaled(number, sign);
  if (percent) return percentReading(signedNumber, rest, text);
  return rupiah ? rupiahReading(signedNumber, tail, text) : plainReading(signedNumber, tail, text);
}

type Shape = [
  all: string,
  open: string | undefined,
  before: string | undefined,
  rp: string | undefined,
  inner: string | undefined,
  body: string,
  cents: string | undefined,
  close: string | undefined,
  rest: string,
];

function percentReading({ value, decimals }: NumberText, rest: string, text: string): Reading {
  const after = rest.replace(/^(?:%|persen|prosen)\s*/i, "");
  return /\d/.test(after) ? unreadable(text) : { kind: "persen", value, decimals };
}

function rupiahReading(number: NumberText, tail: string, text: string): Reading {
  const size = SIZES.find(([word]) => word.test(tail));
  const after = size ? tail.replace(size[0], "").trim() : tail;
  if (/\d/.test(after)) return unreadable(text);
  if (size) return { kind: "angka", ...scaled(number, size[1]), rupiah: true };
  return UNIT.test(after) && !/^rupiah\b/i.test(after)
    ? count(number, after)
    : { kind: "angka", ...number, rupiah: true };
}

function plainReading(number: NumberText, tail: string, text: string): Reading {
  if (tail === "") return { kind: "angka", ...number, rupiah: false };
  if (!UNIT.test(tail) || MONTH.test(tail) || SECOND_NUMBER.test(tail)) return unreadable(text);
  return count(number, tail);
}

function count({ value, decimals }: NumberText, unit: string): Reading {
  return { kind: "jumlah", value, decimals, satuan: unit.replace(/^\/\s*/, "").replace(/[\s.;,]+$/u, "") };
}

/**
 * Digits that a blank has torn apart, where only one number can be meant.
 *
 * @example joinStrayBlanks("19 .085,00 Hektar") // "19.085,00 Hektar"
 */
function joinStrayBlanks(text: string): string {
  return text
    .replace(/(\d) (?=[.,]\d)/g, "$1")
    .replace(/(\d\.) (?=\d{3}(?:\D|$))/g, "$1")
    .replace(
      /^(\D*)(\d{1,3}(?: \d{3}){2,})(?![\d%])/,
      (_, head: string, digits: string) => head + digits.replaceAll(" ", ""),
    );
}

/** Two numbers in one cell, or a text that is no value. */
function unreadable(text: string): Reading {
  const date = DATE.test(text) || MONTH.test(text.replace(/^\d+\s*/, ""));
  const numbers = text.match(/(?<![\p{L}\d])\d[\d.,]*/gu) ?? [];
  const reason: UnreadableReason =
    numbers.length >= 2 && /^[\d<>≤≥=(+-]|^rp/i.test(text) && !date ? "dua-nilai" : "teks";
  return { kind: "tidak-terbaca", reason, text };
}
