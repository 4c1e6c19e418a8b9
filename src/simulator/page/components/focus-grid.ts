import type { Leaving } from "../../level-2/pane-bridge";

/** The grid's element: where the keyboard is when nothing else has asked for it. */
export const GRID_ID = "kisi";

/** Gives the keyboard back to the sheet. */
export function focusGrid(): void {
  document.getElementById(GRID_ID)?.focus({ preventScroll: true });
}

/** The parts of the page that F6 goes through, in its order. */
const REGIONS = [`#${GRID_ID}`, "aside:not([hidden]) iframe", ".pita button"];

/** Gives the keyboard to the next part of the page, or to the last one (-1). */
export function focusNextRegion(direction: 1 | -1): void {
  const regions = REGIONS.map((selector) => document.querySelector<HTMLElement>(selector)).filter(
    (region) => region !== null,
  );
  // Where the keyboard is nowhere, it is as if it were in the sheet.
  const own = Math.max(
    0,
    regions.findIndex((region) => region.parentElement?.contains(document.activeElement)),
  );
  regions[(own + direction + regions.length) % regions.length]?.focus({ preventScroll: true });
}

/** Gives the keyboard on when a key has led out of the pane. */
export function leavePane(to: Leaving): void {
  if (to === "lembar") return focusGrid();
  focusNextRegion(to === "berikutnya" ? 1 : -1);
}
