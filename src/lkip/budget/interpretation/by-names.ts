import type { Level } from "../../recognition/level-words";
import type { CodeClass } from "./code";
import { OUT, TOTAL } from "./line";
import type { Material } from "./material";
import type { Reading } from "./reading";

/** Depths are even, so that a row without a name can stand between two of them. */
const WORD_DEPTHS: Readonly<Partial<Record<Level, number>>> = { urusan: 0, program: 4, kegiatan: 6, sub: 8 };
const CODE_DEPTHS: Readonly<Record<string, number>> = { skpd: 2, program: 4, kegiatan: 6, sub: 8 };
const LEFT_OVER = [OUT, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 10];
const NAMED_PENALTY = 0.2;
const LEFT_OUT_PENALTY = 0.15;
/** Least share of the rows with amounts that words or codes name. */
const NAMED_SHARE = 0.5;

/** Readings in which words and codes stand for fixed depths, and the rows without them all at one depth or left out. */
export function byNames({ lines, has, signs, totals }: Material): Reading[] {
  const named = lines.map((_, row) => depthOf(signs.words[row], signs.codes[row]));
  const counted = lines.map((_, row) => totals[row] === 0 && has[row] === 1);
  const all = counted.filter(Boolean).length;
  const known = counted.filter((is, row) => is && named[row] !== undefined).length;
  if (all === 0 || known < NAMED_SHARE * all) return [];
  return (known === all ? [OUT] : LEFT_OVER).map((leftOver) => ({
    origin: "known" as const,
    penalty: NAMED_PENALTY + (leftOver === OUT ? LEFT_OUT_PENALTY * (all - known) : 0),
    depth: new Int16Array(
      named.map((depth, row) => (totals[row] === 1 ? TOTAL : counted[row] ? (depth ?? leftOver) : OUT)),
    ),
  }));
}

function depthOf(word: Level | undefined, code: CodeClass | undefined): number | undefined {
  if (word === "program" || word === "kegiatan" || word === "sub") return WORD_DEPTHS[word];
  if (code && code in CODE_DEPTHS) return CODE_DEPTHS[code];
  if (code?.startsWith("rekening")) return 10 + 2 * Number(code.split(" ")[1]);
  return word && WORD_DEPTHS[word];
}

/** The reading in which no row stands below another. */
export function flat({ lines, has, totals }: Material): Reading {
  return {
    origin: "flat",
    penalty: 0,
    depth: new Int16Array(lines.map((_, row) => (totals[row] === 1 ? TOTAL : has[row] === 1 ? 0 : OUT))),
  };
}
