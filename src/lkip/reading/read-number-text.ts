import { parseTail, type NumberTail, type TailProblem } from "./number-tail";
import { negated, parseNumber, timesTen, type NumberContext, type NumberText } from "./number-text";
import type { Reading, UnreadableReason } from "./reading";

/** A bound or a word that leaves the number what it is: "≥ 95%", "minimal 80", "nilai 85". */
const LEAD =
  /^(?:(?:[<>≤≥=~±:]=?|\+ ?\/ ?-|(?:minimal|min|maksimal|maks|max|paling (?:sedikit|banyak|lama|cepat)|sekurang-kurangnya|setidaknya|lebih dari|kurang dari|di ?atas|di ?bawah|sekitar|kurang lebih|lebih kurang|nilai|skor|score|indeks|index|sebesar|sebanyak|sejumlah)\b\.?)\s*:?\s*)+/i;
/** A step whose number follows its name: "Level 3". */
const STEP = /^(level|tingkat|peringkat|rangking|ranking|juara|tahap)\s*(?:ke ?-? ?)?(?=\d)/i;
const BODY = "\\d(?:[\\d.,]*\\d)?";
/** Bracket, sign, Rp, bracket, sign, digits, ",-", bracket, what follows. */
const SHAPE = new RegExp(
  `^(\\()?\\s*([-+])?\\s*(rp\\.?|idr)?\\s*(\\()?\\s*([-+])?\\s*(${BODY})(\\s*[.,]{1,2}-{1,2})?[.,]?\\s*(\\))?(.*)$`,
  "isu",
);
type Shape = [
  all: string,
  open: string | undefined,
  before: string | undefined,
  rp: string | undefined,
  openInner: string | undefined,
  inner: string | undefined,
  body: string,
  cents: string | undefined,
  close: string | undefined,
  rest: string,
];
const DATE =
  /^(?:\d{1,2}[-/]\d{1,2}[-/](?:\d{2}|\d{4})|\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4})$/;
const MONTH_WORD =
  /^(?:\d{1,2}[\s-]*)?(?:jan(?:uari)?|[fp]eb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu(?:s(?:tus)?)?|agt|sep(?:t(?:ember)?)?|okt(?:ober)?|no[vp](?:ember)?|des(?:ember)?)\.?[\s-]*\d{2,4}$/i;
/** What Excel makes of a long number in a text: "1,23457E+11". */
const SCIENTIFIC = /^(-)?(\d(?:[.,]\d+)?)E([+-]\d{1,2})$/i;

/** Reads a text that is no grade, tick or dash: a number with what stands around it, or nothing readable. */
export function readNumberText(text: string, context: NumberContext): Reading {
  if (DATE.test(text) || MONTH_WORD.test(text)) return { kind: "tidak-terbaca", reason: "tanggal", text };
  const scientific = SCIENTIFIC.exec(text);
  if (scientific) return scientificReading(scientific, context, text);
  const led = joinStrayBlanks(text).replace(LEAD, "");
  const step = STEP.exec(led);
  const shape = SHAPE.exec(step ? led.slice(step[0].length) : led) as Shape | null;
  if (!shape) return unreadable(text);
  const [, open, before, rp, openInner, inner, body, cents, close, rest] = shape;
  const bracket = open ?? openInner;
  if (open !== undefined && openInner !== undefined) return unreadable(text);
  if ((bracket === undefined) !== (close === undefined)) return unreadable(text);
  const money = rp !== undefined || cents !== undefined || context.rupiah === true;
  const tail = parseTail(rest, money ? "uang" : "bilangan");
  if (typeof tail === "string") return unreadable(text, tail);
  const rupiah = (money || tail.rupiah) && !tail.percent;
  if (bracket !== undefined && !rupiah) return unreadable(text);
  const number = parseNumber(body, {
    ...context,
    rupiah: rupiah && tail.power === 0,
    percentColumn: tail.percent || context.percentColumn,
  });
  if (!number) return unreadable(text);
  const negative = bracket !== undefined || before === "-" || inner === "-";
  return readingOf({ number: negative ? negated(number) : number, rupiah, tail, step: step?.[1] });
}

/** A text that has been taken apart. */
interface Parts {
  readonly number: NumberText;
  readonly rupiah: boolean;
  readonly tail: NumberTail;
  readonly step: string | undefined;
}

function readingOf({ number, rupiah, tail, step }: Parts): Reading {
  const sized = timesTen(number, tail.power);
  if (tail.percent) return { kind: "persen", value: sized.value, decimals: sized.decimals };
  const satuan = [step, tail.satuan].filter(Boolean).join(" ");
  return satuan === "" ? { kind: "angka", ...sized, rupiah } : { kind: "jumlah", ...sized, satuan };
}

function scientificReading(parts: RegExpExecArray, context: NumberContext, text: string): Reading {
  const [, sign, digits = "", power] = parts;
  const mantissa = parseNumber(digits, { percentColumn: true });
  if (!mantissa) return unreadable(text);
  const number = timesTen(sign ? negated(mantissa) : mantissa, Number(power));
  return { kind: "angka", value: number.value, decimals: number.decimals, rupiah: context.rupiah === true };
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
function unreadable(text: string, problem?: TailProblem): Reading {
  const numbers = text.match(/(?<![\p{L}\d])\d[\d.,]*/gu) ?? [];
  const two = numbers.length >= 2 && /^[\d<>≤≥=(+-]|^rp/i.test(text);
  const reason: UnreadableReason = problem ?? (two ? "dua-nilai" : "teks");
  return { kind: "tidak-terbaca", reason, text };
}
