import { wordGrade } from "./grade-words";
import type { Grade } from "./reading";

type AkipCode = Extract<Grade, { family: "akip" }>["code"];

const AKIP_RANKS: Readonly<Record<AkipCode, number>> = { D: 1, C: 2, CC: 3, B: 4, BB: 5, A: 6, AA: 7 };

/** Rank of each opini of the BPK, by every way to write it. */
const OPINI: readonly (readonly [
  code: Extract<Grade, { family: "opini" }>["code"],
  rank: number,
  words: RegExp,
])[] = [
  ["TMP", 1, /^(?:tmp|disclaimer|tidak (?:menyatakan|memberikan) pendapat)$/],
  ["TW", 2, /^(?:tw|tidak wajar|adverse)$/],
  ["WDP", 3, /^(?:wdp|wajar dengan pengecualian)$/],
  [
    "WTP",
    4,
    /^(?:wtp|wajar tanpa pengecualian)(?: (?:dpp|murni|dengan paragraf penjelas(?:an)?|paragraf penjelas(?:an)?))?$/,
  ],
];

/**
 * The grade that a name stands for, in any case and spacing; undefined when it grades nothing.
 *
 * @example gradeName("wtp-dpp")?.code // "WTP"
 */
export function gradeName(text: string): Grade | undefined {
  if (!/^\p{L}(?:[\p{L}\s.-]*\p{L})?$/u.test(text)) return undefined;
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
  const code = (Object.keys(AKIP_RANKS) as AkipCode[]).find((name) => name.toLowerCase() === plain);
  if (code) return { family: "akip", code, rank: AKIP_RANKS[code] };
  const opini = OPINI.find(([, , words]) => words.test(plain));
  return opini ? { family: "opini", code: opini[0], rank: opini[1] } : wordGrade(plain);
}
