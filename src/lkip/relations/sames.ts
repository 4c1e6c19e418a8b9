import { refName } from "../../workbook/address";
import { codeOf, COMPARISONS, isMoney } from "../facts/comparisons";
import { faktaSama } from "../facts/fakta-sama";
import type { Fact, Facts, StatingRow } from "../facts/facts";
import { nilaiRupiah, sameRupiah } from "../reading/amount";
import type { Reading } from "../reading/reading";
import type { Relation } from "./relation";

/**
 * One fact that two tables state is one value.
 *
 * @param year the report's year: of a table with several, only this one is compared
 */
export function sameRelations(facts: Facts, year: number | undefined): Relation[] {
  const stated = new Map<string, Map<StatingRow, Fact>>();
  for (const fact of facts.all) {
    if (fact.year !== undefined && fact.year !== year) continue;
    const key = `${fact.table}|${fact.measure}`;
    const byThing = stated.get(key) ?? new Map<StatingRow, Fact>();
    stated.set(key, byThing.set(fact.thing, byThing.get(fact.thing) ?? fact));
  }
  return COMPARISONS.flatMap((comparison) => {
    const { measure, table, reference } = comparison;
    const others = stated.get(`${reference}|${measure}`);
    return [...(stated.get(`${table}|${measure}`) ?? [])].flatMap(([thing, own]) => {
      const other = others?.get(thing);
      return other && other.row !== own.row ? [same(own, other, codeOf(comparison))] : [];
    });
  });
}

/** Two cells that state one fact. */
export function same(own: Fact, reference: Fact, code?: string): Relation {
  const [about, other] = [refName(own.value.ref), refName(reference.value.ref)];
  const equal = isMoney(own.measure) ? sameAmount : sameFact;
  return {
    id: `same:${about}=${other}`,
    kind: "same",
    table: own.table,
    about,
    inputs: [other],
    restsOn: [other],
    findings: code === undefined ? [] : [`${code}@${about}`],
    ...(code === undefined ? { silent: true as const } : {}),
    holds: ({ reading }) => equal(reading(other), reading(about)),
    solve: (cell, { reading }) => {
      const wanted = reading(cell === about ? other : about);
      return wanted === undefined || wanted.kind === "kosong" || wanted.kind === "tidak-terbaca"
        ? []
        : [wanted];
    },
  };
}

function sameAmount(reference: Reading | undefined, own: Reading | undefined): boolean | undefined {
  const [a, b] = [nilaiRupiah(reference), nilaiRupiah(own)];
  return a === undefined || b === undefined ? undefined : sameRupiah(a, b);
}

function sameFact(reference: Reading | undefined, own: Reading | undefined): boolean | undefined {
  return reference && own ? faktaSama(reference, own) : undefined;
}
