import picocolors from "picocolors";

/** Colours of a report; where a terminal has none, each gives its text as it is. */
export type Colours = ReturnType<typeof picocolors.createColors>;

/** The colours for a terminal that shows them, or none. */
export function colours(terminal: "berwarna" | "polos"): Colours {
  return picocolors.createColors(terminal === "berwarna");
}
