import type { Level } from "../recognition/level-words";

/** What a row shows of its level. */
export interface LevelSigns {
  readonly text: string;
  /** The cell of its number or code. */
  readonly no: string;
  readonly bold: boolean;
  /** Indent steps, leading blanks or the column in which the name stands. */
  readonly indent: number;
  /** Pagu and realisasi in rupiah; undefined where the row has none. */
  readonly amounts: readonly [number | undefined, number | undefined];
}

/** The three levels that add up, from the top. */
export const BUDGET_LEVELS = ["program", "kegiatan", "sub"] as const satisfies readonly Level[];

/** Whether a row has a pagu or a realisasi. */
export function hasAmounts({ amounts }: LevelSigns): boolean {
  return amounts.some((amount) => amount !== undefined);
}
