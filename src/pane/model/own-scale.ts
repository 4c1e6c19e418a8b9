import type { PredikatClass, PredikatScale } from "../../lkip/ketentuan/predikat-scale";

/** One class as the form shows it: its name and the percentage that it starts from. */
export interface ClassRow {
  readonly name: string;
  readonly from: number;
}

/**
 * The user's own scale from the form's rows: each class holds what lies from its start up to the next class.
 *
 * @example ownScale([{ name: "Baik", from: 75 }, { name: "Kurang", from: 0 }]).classes[1].to // 75
 */
export function ownScale(rows: readonly ClassRow[]): PredikatScale {
  const sorted = [...rows].sort((a, b) => b.from - a.from);
  const classes = sorted.map(({ name, from }, index): PredikatClass => ({
    code: name,
    name,
    aliases: [],
    from,
    fromInclusive: true,
    to: sorted[index - 1]?.from ?? 100,
    toInclusive: index === 0,
  }));
  return { id: "sendiri", classes };
}

/** The form's rows for a scale. */
export function classRows({ classes }: PredikatScale): readonly ClassRow[] {
  return classes.map(({ name, from }) => ({ name, from }));
}
