import { SKALA_AKIP } from "../ketentuan/scales";
import { predikatOf } from "../ketentuan/predikat-of";
import { wordGrade, wordLadder } from "./grade-words";
import { parseNumber } from "./number-text";
import type { Grade } from "./reading";

/** A grade that was read, with its score where one is given. */
export interface GradeText {
  readonly grade: Grade;
  readonly score?: number;
}

type AkipCode = Extract<Grade, { family: "akip" }>["code"];

const AKIP_RANKS: Readonly<Record<AkipCode, number>> = { D: 1, C: 2, CC: 3, B: 4, BB: 5, A: 6, AA: 7 };

/** Rank of each opini of the BPK, by every way to write it. */
const OPINI: readonly (readonly [
  code: Extract<Grade, { family: "opini" }>["code"],
  rank: number,
  words: RegExp,
])[] = [
  ["TMP", 1, /^(tmp|disclaimer|(tidak (menyatakan|memberikan) pendapat))$/],
  ["TW", 2, /^(tw|tidak wajar|adverse)$/],
  ["WDP", 3, /^(wdp|wajar dengan pengecualian)$/],
  ["WTP", 4, /^(wtp( dpp)?|wajar tanpa pengecualian( dengan paragraf penjelas)?)$/],
];

const NUMBER = "\\d+(?:[.,]\\d+)?";
const CODE = "AA|A|BB|B|CC|C|D";
const BEFORE = "(?:(?:predikat|nilai|kategori|kriteria|peringkat|opini)\\s*:?\\s*)?";
const CODE_FIRST = new RegExp(`^${BEFORE}(${CODE})(?![\\p{L}\\d+])\\s*(.*)$`, "isu");
const SCORE_FIRST = new RegExp(`^(${NUMBER})\\s*[(/,;:-]\\s*([^()]*?)\\s*\\)?$`, "su");
const SCORE_AFTER = new RegExp(`^[(/:;,=-]?\\s*(${NUMBER})\\s*\\)?(?:$|(?<=\\))[^\\d].*$)`, "su");
const WORDS_AFTER = /^[(/:;,-]?\s*([\p{L}\s/]+?)\s*\)?\s*((?:[(/:;,-]\s*)?\d.*)?$/su;

/**
 * A grade from a text: an AKIP code, an opini, or a word of a predikat scale, with its score before or after it.
 *
 * @returns undefined when the text is no grade
 * @example parseGrade("BB (97)") // { grade: { family: "akip", code: "BB", rank: 5 }, score: 97 }
 */
export function parseGrade(text: string): GradeText | undefined {
  const plain = text.trim();
  const scoreFirst = SCORE_FIRST.exec(plain);
  if (scoreFirst) {
    const grade = nameOf(scoreFirst[2]!);
    return grade && withScore(grade, scoreFirst[1]);
  }
  return codeFirst(plain) ?? wordsFirst(plain);
}

/**
 * Whether a score lies in its grade's range. Opini and words have no range, so nothing contradicts them.
 *
 * @example scoreInGrade({ family: "akip", code: "BB", rank: 5 }, 97) // false
 */
export function scoreInGrade(grade: Grade, score: number): boolean {
  if (grade.family !== "akip") return true;
  return score >= 0 && score <= 100 && predikatOf(score, SKALA_AKIP)?.code === grade.code;
}

/** Whether two grades stand on one ladder, so that their ranks compare. */
export function sameLadder(a: Grade, b: Grade): boolean {
  if (a.family !== b.family) return false;
  return a.family !== "kata" || wordLadder(a.code) === wordLadder(b.code);
}

function codeFirst(text: string): GradeText | undefined {
  const match = CODE_FIRST.exec(text);
  if (!match) return undefined;
  const grade = akip(match[1]!);
  const rest = match[2]!;
  if (rest === "") return { grade };
  const score = SCORE_AFTER.exec(rest);
  if (score) return withScore(grade, score[1]);
  const words = WORDS_AFTER.exec(rest);
  if (!words || wordGrade(words[1]!) === undefined) return undefined;
  return afterName(grade, words[2]);
}

/** A word or an opini, alone or with a score: "Sangat Baik (88,31)". */
function wordsFirst(text: string): GradeText | undefined {
  const match =
    /^(?:(?:predikat|kategori|opini)\s*:?\s*)?([\p{L}\s/-]+(?:\([\p{L}\s]+\))?)\s*((?:[(/:;,-]\s*)?\d.*)?$/isu.exec(
      text,
    );
  const words = match?.[1]!.replace(/[\s/-]+$/u, "");
  const grade = words === undefined ? undefined : nameOf(words);
  return grade && afterName(grade, match?.[2]);
}

function afterName(grade: Grade, rest: string | undefined): GradeText | undefined {
  if (rest === undefined) return { grade };
  const score = SCORE_AFTER.exec(rest);
  return score ? withScore(grade, score[1]) : undefined;
}

function nameOf(text: string): Grade | undefined {
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
  const code = Object.keys(AKIP_RANKS).find((name) => name.toLowerCase() === plain);
  if (code) return akip(code);
  const opini = OPINI.find(([, , words]) => words.test(plain));
  return opini ? { family: "opini", code: opini[0], rank: opini[1] } : wordGrade(plain);
}

function akip(text: string): Grade {
  const code = text.toUpperCase() as AkipCode;
  return { family: "akip", code, rank: AKIP_RANKS[code] };
}

function withScore(grade: Grade, text: string | undefined): GradeText | undefined {
  const number = text === undefined ? undefined : parseNumber(text, { percentColumn: true });
  return number && { grade, score: number.value };
}
