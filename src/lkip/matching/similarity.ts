import { normalizeName } from "./normalize-name";
import { stem } from "./stem";

const FUNCTION_WORDS = new Set(
  "dan yang di ke dari pada dalam hal serta untuk dengan atau oleh atas kepada para".split(" "),
);
/** Words of place and office: they tell little of what a row is about. */
const PLACE_WORDS = new Set("kecamatan kabupaten kota kab kec provinsi daerah wilayah indonesia".split(" "));
const PLACE_WEIGHT = 0.25;

/** Words of one group exclude each other: rows that differ in them are different rows. */
const CONTRASTS: readonly ReadonlySet<string>[] = [
  "laki pria lakilaki|perempuan wanita",
  "sd|smp|sma|smk|paud|mi|mts",
  "desa|kelurahan",
  "negeri|swasta",
  "ibu|bayi|balita|anak|lansia",
  "kelahiran|kematian",
  "jalan|jembatan|irigasi|drainase",
  "rendah|tinggi",
  "internal|eksternal",
  "perorangan|operasional",
].flatMap((group) => {
  const sides = group.split("|").map((side) => new Set(side.split(" ")));
  return sides;
});
const CONTRAST_GROUPS = [2, 7, 2, 2, 5, 2, 4, 2, 2, 2];

/** A name ready for comparison. */
export interface NameWords {
  readonly normalized: string;
  readonly stems: ReadonlyMap<string, number>;
  readonly words: ReadonlySet<string>;
}

/** The words of a name, their stems and weights. */
export function wordsOf(name: string): NameWords {
  const normalized = normalizeName(name);
  const words = normalized.split(" ").filter((word) => word !== "" && !FUNCTION_WORDS.has(word));
  const stems = new Map<string, number>();
  for (const word of words) stems.set(stem(word), PLACE_WORDS.has(word) ? PLACE_WEIGHT : 1);
  return { normalized, stems, words: new Set(words) };
}

/**
 * How alike two names are, from 0 to 1: shared stems by weight, typing errors forgiven.
 *
 * @example nameSimilarity("Nilai Sakip", "Nilai Saki") // about 0.9
 */
export function nameSimilarity(a: string, b: string): number {
  return wordSimilarity(wordsOf(a), wordsOf(b));
}

/** The same for names whose words are known. */
export function wordSimilarity(a: NameWords, b: NameWords): number {
  if (a.normalized === b.normalized) return 1;
  if (contrasts(a.words, b.words)) return 0;
  const left = weight(a);
  const right = weight(b);
  if (left === 0 || right === 0) return 0;
  let shared = 0;
  const rest = new Set(b.stems.keys());
  const missing: string[] = [];
  for (const [word, own] of a.stems) {
    if (rest.delete(word)) shared += own + b.stems.get(word)!;
    else missing.push(word);
  }
  for (const word of missing) {
    for (const other of rest) {
      const alike = spelling(word, other);
      if (alike === 0) continue;
      rest.delete(other);
      shared += alike * (a.stems.get(word)! + b.stems.get(other)!);
      break;
    }
  }
  return shared / (left + right);
}

function weight({ stems }: NameWords): number {
  let sum = 0;
  for (const own of stems.values()) sum += own;
  return sum;
}

function contrasts(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const numbers = (words: ReadonlySet<string>) =>
    [...words]
      .filter((word) => /^(\d+|[ivx]{1,4})$/.test(word))
      .sort()
      .join();
  if (numbers(a) !== numbers(b)) return true;
  let at = 0;
  for (const size of CONTRAST_GROUPS) {
    const sides = CONTRASTS.slice(at, at + size);
    at += size;
    const sideOf = (words: ReadonlySet<string>) =>
      sides.flatMap((side, i) => ([...side].some((word) => words.has(word)) ? [i] : [])).join();
    const [one, other] = [sideOf(a), sideOf(b)];
    if (one !== "" && other !== "" && one !== other) return true;
  }
  return false;
}

/** 1 less a share for each wrong letter; 0 where two words are no mistyping of each other. */
function spelling(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) > 2 || longest < 4) return 0;
  const distance = editDistance(a, b);
  return distance <= (longest >= 8 ? 2 : 1) ? 1 - distance / longest : 0;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      current.push(Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + same));
    }
    previous = current;
  }
  return previous[b.length]!;
}
