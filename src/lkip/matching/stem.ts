const PARTICLE = /(?:nya|lah|kah)$/;
const SUFFIXES = /(?:isasi|asi|ator|kan|an|i)$/;
const PREFIXES = /^(?:meng|meny|mem|men|me|peng|peny|pem|pen|per|pe|ber|ter|di|ke|se)/;
/** The letter that a nasal prefix has swallowed before a vowel: menyusun is susun, peningkatan is tingkat. */
const SWALLOWED: Readonly<Record<string, string>> = {
  meny: "s",
  peny: "s",
  men: "t",
  pen: "t",
  mem: "p",
  pem: "p",
};
/** A stem is never cut shorter than this. */
const SHORTEST = 4;
const cache = new Map<string, string>();
const MOST_CACHED = 20_000;

/**
 * A word without its Indonesian affixes, lightly: enough for "pemerintahan" and "pemerintah" to meet.
 *
 * @example stem("meningkatnya") // the same as stem("peningkatan")
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= MOST_CACHED) cache.clear();
  const root = cutPrefixes(cut(cut(word, PARTICLE), SUFFIXES));
  cache.set(word, root);
  return root;
}

function cut(word: string, ending: RegExp): string {
  const shorter = word.replace(ending, "");
  return shorter.length < SHORTEST ? word : shorter;
}

function cutPrefixes(word: string): string {
  let root = word;
  for (let turn = 0; turn < 2; turn++) {
    const prefix = PREFIXES.exec(root)?.[0];
    if (prefix === undefined) break;
    const rest = root.slice(prefix.length);
    const shorter = (/^[aiueo]/.test(rest) ? (SWALLOWED[prefix] ?? "") : "") + rest;
    if (shorter.length < SHORTEST) break;
    root = shorter;
  }
  return root;
}
