const SUFFIXES = /(nya|lah|kah|isasi|asi|kan|an|i)$/;
const PREFIXES = /^(meng|meny|mem|men|me|peng|peny|pem|pen|per|pe|ber|ter|di|ke|se)/;
/** A stem is never cut shorter than this. */
const SHORTEST = 4;

/**
 * A word without its Indonesian affixes, lightly: enough for "pemerintahan" and "pemerintah" to meet.
 *
 * @example stem("meningkatnya") // the same as stem("peningkatan")
 */
export function stem(word: string): string {
  let root = word;
  for (let turn = 0; turn < 3; turn++) {
    const shorter = root.replace(SUFFIXES, "");
    if (shorter === root || shorter.length < SHORTEST) break;
    root = shorter;
  }
  for (let turn = 0; turn < 2; turn++) {
    const shorter = root.replace(PREFIXES, "");
    if (shorter === root || shorter.length < SHORTEST) break;
    root = shorter;
  }
  return root;
}
