import type { Relation } from "../../relations/relation";
import { faktaSama } from "../../facts/fakta-sama";
import { COST, costOfTable } from "../costs";
import { changeOf, type Hypothesis } from "../hypothesis";
import type { Report } from "../report";
import type { Situation } from "../situation";

/** A cell holds the value that the same indicator had the year before: it was not brought up to date. */
export function lastYears(relation: Relation, situation: Situation, report: Report): Hypothesis[] {
  if (relation.kind !== "same") return [];
  const values = situation.values();
  return [relation.about, ...relation.inputs].flatMap((key) => {
    const cell = situation.relations.cells.get(key);
    const now = situation.reading(key);
    if (!cell || !now) return [];
    const before = report.earlier(cell).find(({ value }) => faktaSama(value.reading, now));
    return before
      ? relation.solve(key, values).map((reading) => ({
          kind: "tahun-lalu" as const,
          key: `tahun:${key}=${JSON.stringify(reading)}`,
          cells: [key],
          change: changeOf({ cells: [[key, reading]] }),
          cost: Math.max(0, costOfTable(cell.table) + COST.lastYear),
          note: `nilai tahun ${before.year}`,
          noted: true as const,
        }))
      : [];
  });
}
