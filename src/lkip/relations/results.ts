import { refName } from "../../workbook/address";
import { leavesOf } from "../expression/cells-of";
import type { Expr, Leaf } from "../expression/expr";
import { mapLeaves } from "../expression/map-leaves";
import { agreesWith, textsOf } from "../expression/range-of";
import { numberOf } from "../expression/value-of";
import { measureOf } from "../measure/measured";
import { labelSama } from "../measure/sama-label";
import { decimalsOf, nilaiRupiah } from "../reading/amount";
import type { Reading } from "../reading/reading";
import type { Settled } from "../results/settle";
import { roundSolutions } from "./round-solutions";
import type { Relation, Values } from "./relation";

/** Decimals of a result that is thought to be written anew: as many as its expression gives. */
const WRITTEN_DECIMALS = 6;
/** Most inputs of a result of which one is looked for that makes it hold. */
const MOST_INPUTS = 8;

/**
 * Printed results agree with what they are worked out of. Whether one holds as it stands is what the result itself came to;
 * over other values it is worked out again, through every result that it rests on.
 */
export function resultRelations(settled: readonly Settled[]): Relation[] {
  const network = new Network(settled);
  return settled.flatMap((each) => network.relation(each) ?? []);
}

/** Results that rest on one another. */
class Network {
  private readonly byCell = new Map<string, Settled & { readonly expr: Expr }>();
  private readonly closures = new Map<string, readonly string[]>();
  private readonly keys = new WeakMap<Leaf, string>();

  constructor(settled: readonly Settled[]) {
    for (const each of settled) {
      const { expr, kind, ref } = each.result;
      if (expr && kind !== "jumlah") this.byCell.set(refName(ref), { ...each, expr });
    }
  }

  relation({ result, finding, printed }: Settled): Relation | undefined {
    const { expr, kind, table } = result;
    const about = refName(result.ref);
    if (!expr || kind === "jumlah" || kind === "predikat" || !this.byCell.has(about)) return undefined;
    const inputs = leavesOf(expr).map((leaf) => this.keyOf(leaf));
    const restsOn = this.restsOn(about);
    if (inputs.length === 0 || printed.kind === "kosong" || printed.kind === "tak-terbaca") return undefined;
    const asItStands = finding ? false : result.action === "tetap" ? true : undefined;
    const touched = (values: Values) => [about, ...restsOn].some((cell) => values.changed(cell));
    return {
      id: `result:${about}`,
      kind: "result",
      table,
      about,
      inputs,
      restsOn,
      findings: finding ? [finding.id] : [],
      ...(printed.value === undefined ? { word: true as const } : {}),
      holds: (values) => (touched(values) ? this.agrees(about, values) : asItStands),
      solve: (cell, values) => {
        if (cell === about) {
          const value = numberOf(this.over(expr, values), "exact");
          return value === undefined ? [] : [{ kind: "persen", value, decimals: WRITTEN_DECIMALS }];
        }
        if (kind !== "capaian" || restsOn.length > MOST_INPUTS || !inputs.includes(cell)) return [];
        return roundSolutions(values.reading(cell), (reading) =>
          this.agrees(about, {
            ...values,
            changed: (other) => (other === cell ? reading : values.changed(other)),
          }),
        );
      },
    };
  }

  /** Whether what is printed in a result cell agrees with what it is worked out of. */
  private agrees(cell: string, values: Values): boolean | undefined {
    const own = this.byCell.get(cell);
    if (!own) return undefined;
    const expr = this.over(own.expr, values);
    const given = values.changed(cell);
    const { value, decimals, text } = own.printed;
    const shown = given ? measureOf(given) : value;
    if (shown !== undefined) {
      if (numberOf(expr, "exact") === undefined) return undefined;
      return agreesWith(shown, given ? WRITTEN_DECIMALS : decimals, expr);
    }
    const expected = textsOf(expr);
    return expected.length === 0 ? undefined : expected.some((each) => labelSama(text, each));
  }

  /** An expression over other values. */
  private over(expr: Expr, values: Values): Expr {
    return mapLeaves(expr, (leaf) => {
      const key = this.keyOf(leaf);
      const given = values.changed(key);
      if (given) return leafHolding(leaf, given);
      const result = this.byCell.get(key);
      if (!result || !this.restsOn(key).some((cell) => values.changed(cell))) return leaf;
      const own = this.over(result.expr, values);
      const computed = numberOf(own, "exact");
      const { value, decimals } = result.printed;
      const agrees = value !== undefined && agreesWith(value, decimals, own);
      return {
        ...leaf,
        exact: computed,
        printed: agrees ? value : computed,
        decimals: agrees ? decimals : 0,
      };
    });
  }

  private restsOn(cell: string): readonly string[] {
    const known = this.closures.get(cell);
    if (known) return known;
    this.closures.set(cell, []);
    const own = this.byCell.get(cell);
    const all = new Set<string>();
    for (const leaf of own ? leavesOf(own.expr) : []) {
      const key = this.keyOf(leaf);
      all.add(key);
      if (this.byCell.has(key)) for (const below of this.restsOn(key)) all.add(below);
    }
    const closure = [...all];
    this.closures.set(cell, closure);
    return closure;
  }

  private keyOf(leaf: Leaf): string {
    const known = this.keys.get(leaf);
    if (known !== undefined) return known;
    const key = refName(leaf.ref);
    this.keys.set(leaf, key);
    return key;
  }
}

function leafHolding(leaf: Leaf, reading: Reading): Leaf {
  const exact = measureOf(reading) ?? nilaiRupiah(reading);
  const decimals = leaf.decimals === 0 ? 0 : decimalsOf(reading);
  return { ...leaf, exact, printed: exact, decimals, rounded: false };
}
