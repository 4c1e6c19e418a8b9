/** What printed results come to for one rule. */
export interface Putusan<Option> {
  /** The option that they prove; absent where the default stands. */
  readonly terbukti?: Option;
  /** Options that are not ruled out. */
  readonly terbuka: readonly Option[];
}

/** Fewest printed results that rule an option out. */
const FEWEST = 2;

/**
 * Decides a rule by printed results. A result decides where some options explain it and others do not; an option is ruled
 * out by enough results that it does not explain, and only where another one explains all that decide.
 *
 * @param options every option, the default first
 * @param results for each printed result the options that explain it
 * @param fewest  results that it takes to prove an option; 2 where the option is not named
 * @example putuskan(["0-100", "tanpa-batas"], [new Set(["tanpa-batas"]), new Set(["tanpa-batas"])]).terbukti // "tanpa-batas"
 */
export function putuskan<Option>(
  options: readonly Option[],
  results: readonly ReadonlySet<Option>[],
  fewest: ReadonlyMap<Option, number> = new Map(),
): Putusan<Option> {
  const deciding = results.filter(({ size }) => size > 0 && size < options.length);
  const unopposed = options.filter((option) => deciding.every((explained) => explained.has(option)));
  const best = unopposed[0];
  if (best === undefined || deciding.length === 0) return { terbuka: options };
  const against = (option: Option) => deciding.filter((explained) => !explained.has(option)).length;
  const terbuka = options.filter((option) => against(option) < (fewest.get(best) ?? FEWEST));
  const [first] = options;
  const proven = best === first ? terbuka.length === 1 : first !== undefined && !terbuka.includes(first);
  return { terbuka, ...(proven ? { terbukti: best } : {}) };
}
