/** The grid's element: where the keyboard is when nothing else has asked for it. */
export const GRID_ID = "kisi";

/** Gives the keyboard back to the sheet. */
export function focusGrid(): void {
  document.getElementById(GRID_ID)?.focus({ preventScroll: true });
}
