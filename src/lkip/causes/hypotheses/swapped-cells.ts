import { angka } from "../../reading/amount";
import type { Relation } from "../../relations/relation";
import { COST } from "../costs";
import { changeOf, type Hypothesis } from "../hypothesis";
import type { Situation } from "../situation";

/** Two cells of one table that each hold what the other should: they were swapped. */
export function swappedCells(relation: Relation, situation: Situation): Hypothesis[] {
  const [reference] = relation.inputs;
  if (relation.kind !== "same" || reference === undefined) return [];
  const [own, wanted] = [angka(situation.reading(relation.about)), angka(situation.reading(reference))];
  if (own === undefined || wanted === undefined || own === wanted) return [];
  return (differing(situation).get(`${relation.table}|${wanted}`) ?? []).flatMap((other) => {
    const [theirs] = other.inputs;
    if (other.about <= relation.about) return [];
    const [a, b] = [situation.reading(relation.about), situation.reading(other.about)];
    if (theirs === undefined || !a || !b) return [];
    if (angka(situation.reading(theirs)) !== own) return [];
    return [
      {
        kind: "sel-tertukar" as const,
        key: `tukar:${relation.about}:${other.about}`,
        cells: [relation.about, other.about],
        change: changeOf({
          cells: [
            [relation.about, b],
            [other.about, a],
          ],
        }),
        cost: COST.swapped,
        noted: true as const,
      },
    ];
  });
}

/** Comparisons that fail, by table and by the number that stands in it. */
function differing(situation: Situation): ReadonlyMap<string, readonly Relation[]> {
  return situation.once("differing", () => {
    const byNumber = new Map<string, Relation[]>();
    for (const relation of situation.violated) {
      if (relation.kind !== "same") continue;
      const key = `${relation.table}|${angka(situation.reading(relation.about))}`;
      const own = byNumber.get(key);
      if (own) own.push(relation);
      else byNumber.set(key, [relation]);
    }
    return byNumber;
  });
}
