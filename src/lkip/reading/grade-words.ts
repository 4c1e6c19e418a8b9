import type { Grade } from "./reading";

/**
 * Words that grade, ladder by ladder, each from the lowest step to the highest; words of one step mean the same.
 * Words of different ladders don't compare.
 */
const LADDERS: readonly (readonly (readonly string[])[])[] = [
  [
    ["sangat kurang", "tidak baik", "buruk"],
    ["kurang", "kurang baik"],
    ["cukup", "cukup memadai", "memadai", "cukup baik"],
    ["baik"],
    ["sangat baik", "amat baik"],
    ["memuaskan"],
    ["sangat memuaskan"],
  ],
  [["sangat rendah"], ["rendah"], ["sedang"], ["tinggi"], ["sangat tinggi"]],
  [["tidak informatif"], ["kurang informatif"], ["cukup informatif"], ["menuju informatif"], ["informatif"]],
  [["pratama"], ["madya"], ["nindya"], ["utama"], ["paripurna"]],
  [["sangat tertinggal"], ["tertinggal"], ["berkembang"], ["maju"], ["mandiri"]],
  [["rintisan"], ["terdefinisi"], ["terkelola dan terukur"], ["optimum"]],
  [["tidak inovatif"], ["kurang inovatif"], ["inovatif"], ["sangat inovatif"], ["terinovatif"]],
  [
    ["merah", "zona merah"],
    ["kuning", "zona kuning"],
    ["hijau", "zona hijau"],
  ],
  [["wbk"], ["wbbm"]],
];

interface Step {
  readonly ladder: number;
  readonly rank: number;
  readonly code: string;
}

const STEPS: ReadonlyMap<string, Step> = new Map(
  LADDERS.flatMap((steps, ladder) =>
    steps.flatMap((words, i) =>
      words.map((word) => [word, { ladder, rank: i + 1, code: title(word) }] as const),
    ),
  ),
);

/** The grade that a word stands for; undefined when it grades nothing. */
export function wordGrade(text: string): Grade | undefined {
  const step = STEPS.get(plain(text));
  return step && { family: "kata", code: step.code, rank: step.rank };
}

/** The ladder that a word's grade stands on. */
export function wordLadder(code: string): number | undefined {
  return STEPS.get(plain(code))?.ladder;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}

function title(word: string): string {
  return word.replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
}
