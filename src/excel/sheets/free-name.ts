/** Longest name of a sheet. */
const LONGEST = 31;

/**
 * A name that Excel takes and no sheet has: forbidden signs become blanks, and " (2)" and so on is added where it is taken.
 *
 * @example freeName("Temuan", ["temuan"]) // "Temuan (2)"
 */
export function freeName(wished: string, taken: readonly string[]): string {
  const clean =
    wished
      .replace(/[\\/?*[\]:]/g, " ")
      .replace(/^[\s']+|[\s']+$/g, "")
      .slice(0, LONGEST) || "Lembar";
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = `${clean.slice(0, LONGEST - suffix.length).trimEnd()}${suffix}`;
    if (!names.has(name.toLowerCase())) return name;
  }
}
