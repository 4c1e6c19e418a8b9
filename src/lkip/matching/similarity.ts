import { excludeEachOther } from "./contrast";
import { spelling } from "./spelling";
import { wordsOf, type NameWords, type Stem } from "./name-words";

/** What a word costs that one name has and the other has not: "di Kecamatan Jombang". */
const EXTRA = 0.6;
/** What it costs beyond that where the other name has another word instead: "penduduk" against "desa". */
const INSTEAD = 3;

/**
 * How alike two names are, from 0 to 1: stems that both have, by weight, typing errors forgiven, against those that only
 * one has. A word more is forgiven sooner than another word in its place.
 *
 * @example nameSimilarity("Nilai Sakip", "Nilai Saki") // about 0.9
 */
export function nameSimilarity(a: string, b: string): number {
  return wordSimilarity(wordsOf(a), wordsOf(b));
}

/** The same for names whose words are known. */
export function wordSimilarity(a: NameWords, b: NameWords): number {
  if (a.normalized === b.normalized) return a.normalized === "" ? 0 : 1;
  if (a.weight === 0 || b.weight === 0 || excludeEachOther(a.stance, b.stance)) return 0;
  const left: Rest = new Map();
  const right: Rest = new Map();
  let shared = 0;
  for (const [word, own] of a.stems) {
    const other = b.stems.get(word);
    if (other === undefined) left.set(word, own);
    else shared += (own.weight + other.weight) / 2;
  }
  for (const [word, own] of b.stems) if (!a.stems.has(word)) right.set(word, own);
  const torn = takeTorn(left, right) + takeTorn(right, left);
  const mistyped = takeMistyped(left, right);
  shared += torn + mistyped.shared;
  const [missing, added] = [weigh(left), weigh(right)];
  const extra = Math.max(missing, added) + mistyped.lost;
  const score = shared / (shared + EXTRA * extra + INSTEAD * Math.min(missing, added));
  return Number.isFinite(score) ? score : 0;
}

type Rest = Map<string, Stem>;

/** Words that stand in one where the other has them in two: "sumberdaya", "sumber daya". Taken out of both. */
function takeTorn(whole: Rest, parts: Rest): number {
  let shared = 0;
  let first: string | undefined;
  for (const second of [...parts.keys()]) {
    const own = first === undefined ? undefined : whole.get(first + second);
    if (first !== undefined && own) {
      shared += own.weight;
      whole.delete(first + second);
      parts.delete(first);
      parts.delete(second);
    }
    first = second;
  }
  return shared;
}

/** Words that are mistypings of each other, the likest first. Taken out of both. */
function takeMistyped(left: Rest, right: Rest): { readonly shared: number; readonly lost: number } {
  const pairs: { word: string; other: string; alike: number }[] = [];
  for (const [word, own] of left)
    for (const [other, theirs] of right) {
      const alike = Math.max(spelling(word, other), affixSlip(own.spelt, theirs.spelt));
      if (alike > 0) pairs.push({ word, other, alike });
    }
  let [shared, lost] = [0, 0];
  for (const { word, other, alike } of pairs.sort((a, b) => b.alike - a.alike || order(keyOf(a), keyOf(b)))) {
    const [own, theirs] = [left.get(word), right.get(other)];
    if (!own || !theirs) continue;
    const weight = (own.weight + theirs.weight) / 2;
    shared += alike * weight;
    lost += (1 - alike) * weight;
    left.delete(word);
    right.delete(other);
  }
  return { shared, lost };
}

/** A slip in the affix leaves two stems: "peyediaan". Whole words may differ in one letter. */
function affixSlip(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return Math.abs(a.length - b.length) > 1 || spelling(a, b) < 1 - 1 / longest ? 0 : 1 - 1 / longest;
}

/** Two words by the alphabet, whichever side they stand on. */
function keyOf({ word, other }: { readonly word: string; readonly other: string }): string {
  return word < other ? `${word} ${other}` : `${other} ${word}`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function weigh(rest: Rest): number {
  let sum = 0;
  for (const { weight } of rest.values()) sum += weight;
  return sum;
}
