import { SKALA_AKIP } from "../ketentuan/scales";
import { predikatOf } from "../ketentuan/predikat-of";
import { gradeName } from "./grade-names";
import { wordLadder } from "./grade-words";
import { parseNumber } from "./number-text";
import type { Grade } from "./reading";

/** A grade that was read, with its score where one is given. */
export interface GradeText {
  readonly grade: Grade;
  readonly score?: number;
}

const NUMBER = "\\d+(?:[.,]\\d+)?";
/** Grade, score in brackets, and a remark after it. */
const SCORE_THEN_REMARK = new RegExp(`^([^\\d(]+)\\([^\\d()]*(${NUMBER})\\s*%?\\s*\\)\\s*([^\\s].*)$`, "su");
/** At most one number, anywhere. */
const ONE_NUMBER = new RegExp(`^([^\\d]*?)(?:(${NUMBER})\\s*%?([^\\d%]*))?$`, "su");
/** What parts a grade from its score or from its other name. */
const SEPARATOR = /[()/:;,=]|(?:^|\s)-(?=\s|$)/u;
const NOISE =
  "predikat|nilai|kategori|kriteria|peringkat|opini|skor|score|akreditasi|mutu|dengan|atau|poin|point|tahun|kelas";
const NOISE_AROUND = new RegExp(`^(?:(?:${NOISE})\\s+)+|(?:\\s+(?:${NOISE}))+$`, "giu");
const NOISE_ALONE = new RegExp(`^(?:(?:${NOISE})\\s*)+$`, "iu");
const YEAR = /^(?:19|20)\d{2}$/;

/**
 * A grade from a text: an AKIP code, an opini, or a word of a predikat scale, with its score before or after it.
 *
 * @returns undefined when the text is no grade, "berlawanan" when it names two different ones
 * @example parseGrade("BB (97)") // { grade: { family: "akip", code: "BB", rank: 5 }, score: 97 }
 */
export function parseGrade(text: string): GradeText | "berlawanan" | undefined {
  const plain = text
    .trim()
    .replace(/^["“”«]\s*(.*?)\s*["“”»]$/su, "$1")
    .replace(/[\s.*]+$/u, "");
  const remarked = SCORE_THEN_REMARK.exec(plain);
  const [, before = "", score, after = ""] = remarked ? remarked.slice(0, 3) : (ONE_NUMBER.exec(plain) ?? []);
  const parts = [...partsOf(before, score), ...partsOf(after, score)];
  const grades = parts.map(gradeName);
  const known = grades.filter((grade) => grade !== undefined);
  if (known.length === 0 || known.length < grades.length) return undefined;
  const grade = leading(known);
  if (grade === undefined) return "berlawanan";
  const isBare = /^\s?[A-Z]$/i.test(after) && before === "";
  return withScore(grade, score, isBare ? "huruf-di-belakang" : "tersendiri");
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

/** The words that must name grades, without what only introduces them or parts them from a score. */
function partsOf(text: string, score: string | undefined): string[] {
  const inner = score !== undefined ? text.replace(/^\s*-|-\s*$/gu, " ") : text;
  return inner
    .split(SEPARATOR)
    .map((part) => part.trim().replace(NOISE_AROUND, "").trim())
    .filter((part) => part !== "" && !NOISE_ALONE.test(part));
}

/** The grade that all names stand for: a code or an opini before its word. Undefined where two contradict. */
function leading(grades: readonly Grade[]): Grade | undefined {
  const coded = grades.filter(({ family }) => family !== "kata");
  const deciding = coded.length > 0 ? coded : grades;
  const [first] = deciding;
  const agree = first && deciding.every((grade) => sameLadder(grade, first) && grade.rank === first.rank);
  return agree ? first : undefined;
}

/**
 * @param place "huruf-di-belakang": one letter behind the number with nothing between, which may be a unit ("25 C"), and is
 * a grade only where the score proves it
 */
function withScore(
  grade: Grade,
  text: string | undefined,
  place: "huruf-di-belakang" | "tersendiri",
): GradeText | undefined {
  if (text === undefined || YEAR.test(text)) return { grade };
  const number = parseNumber(text, { percentColumn: true });
  if (!number || (place === "huruf-di-belakang" && !scoreInGrade(grade, number.value))) return undefined;
  return { grade, score: number.value };
}
