/** Longest name that a sheet can have. */
const LONGEST = 31;

/**
 * A name that a new sheet can have: no sign that Excel forbids, not too long, and none that is taken (case does not
 * count); " (2)" and so on is added as needed.
 *
 * @example freeSheetName("Tabel 3.1", ["tabel 3.1"]) // "Tabel 3.1 (2)"
 */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const base = allowed(wished);
  for (let n = 1; ; n++) {
    const ending = n === 1 ? "" : ` (${n})`;
    const name = base.slice(0, LONGEST - ending.length) + ending;
    if (!known.has(name.toLowerCase()) && name.toLowerCase() !== "history") return name;
  }
}

function allowed(name: string): string {
  const signs = name
    .replace(/[[\]:*?/\\]/g, "-")
    .replace(/^'+|'+$/g, "")
    .trim();
  return signs === "" ? "Lembar" : signs;
}
