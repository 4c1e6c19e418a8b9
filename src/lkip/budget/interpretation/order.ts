import { countAt, depthAt } from "./block";
import { inTree } from "./line";
import { SIGN_PRIORS, type Sign, type Signs } from "./signs";
import { ORDER_PENALTY, ORDER_ROW } from "./weights";

const SIGNS: readonly Sign[] = ["word", "code", "number", "font", "indent"];
const MOST_DEPTHS = 16;

/** How often each key of a sign stands at each depth. */
type Places = readonly Int32Array[];

/**
 * What a reading loses where rows stand off the usual depth of their key, and where kegiatan do not stand below programs or
 * sub kegiatan not below kegiatan.
 *
 * @param tree depths in the tree
 */
export function orderPenalty(tree: Int16Array, signs: Signs): number {
  let penalty = 0;
  for (const sign of SIGNS) {
    const keys = signs.keys[sign];
    const places = placesOf(tree, keys, (row) => countsFor(signs, sign, row));
    if ((sign === "font" || sign === "indent") && places.filter((depths) => sum(depths) > 0).length < 2)
      continue;
    for (const depths of places) penalty += SIGN_PRIORS[sign].off * (sum(depths) - Math.max(...depths));
  }
  return penalty + broken(tree, signs.words) + broken(tree, signs.codes);
}

function countsFor({ keys, words, codes }: Signs, sign: Sign, row: number): boolean {
  if (sign === "word") return words[row] !== undefined && words[row] !== "jumlah";
  if (sign === "code") return codes[row] !== undefined && !codes[row].startsWith("bagian");
  return sign === "number" ? keys.number[row] !== 0 : true;
}

function placesOf(tree: Int16Array, keys: Int16Array, counts: (row: number) => boolean): Places {
  const places: Int32Array[] = [];
  for (let row = 0; row < tree.length; row++) {
    const depth = tree[row];
    if (!inTree(depth) || !counts(row)) continue;
    put((places[depthAt(keys, row)] ??= new Int32Array(MOST_DEPTHS)), depth);
  }
  return places.filter((own) => own !== undefined);
}

/** Programs, kegiatan and sub kegiatan in another order than their own. */
function broken(tree: Int16Array, names: readonly (string | undefined)[]): number {
  const [program, kegiatan, sub] = [
    new Int32Array(MOST_DEPTHS),
    new Int32Array(MOST_DEPTHS),
    new Int32Array(MOST_DEPTHS),
  ];
  const places = new Map<string | undefined, Int32Array>(Object.entries({ program, kegiatan, sub }));
  for (let row = 0; row < tree.length; row++) {
    const depth = tree[row];
    const own = places.get(names[row]);
    if (own && inTree(depth)) put(own, depth);
  }
  let penalty = 0;
  for (const [upper, lower] of [
    [program, kegiatan],
    [program, sub],
    [kegiatan, sub],
  ] as const) {
    const [many, few] = [sum(upper), sum(lower)];
    if (many === 0 || few === 0 || usual(upper) < usual(lower)) continue;
    penalty += ORDER_PENALTY + ORDER_ROW * Math.min(many, few);
  }
  return penalty;
}

/** Counts one more row at a depth. */
function put(places: Int32Array, depth: number): void {
  const at = Math.min(depth, MOST_DEPTHS - 1);
  places[at] = countAt(places, at) + 1;
}

function usual(depths: Int32Array): number {
  return depths.indexOf(Math.max(...depths));
}

function sum(depths: Int32Array): number {
  return depths.reduce((all, count) => all + count, 0);
}
