import picocolors from "picocolors";

/** Colours of a report; where a terminal has none, each gives its text as it is. */
export type Colours = ReturnType<typeof picocolors.createColors>;

/** The colours for a terminal that shows them, or none. */
export function colours(shown: boolean): Colours {
  return picocolors.createColors(shown);
}
