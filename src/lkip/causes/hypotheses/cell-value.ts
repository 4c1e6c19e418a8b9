import { angka } from "../../reading/amount";
import type { Reading } from "../../reading/reading";
import type { Relation } from "../../relations/relation";
import type { StatedCell } from "../../relations/stated-cells";
import { COST, costOfTable } from "../costs";
import { changeOf, type Hypothesis } from "../hypothesis";
import type { Situation } from "../situation";
import { slipBetween } from "../slips";

/** Share of the numbers round a cell's own that still print as the result does: below it the fit proves something. */
const TELLING = 0.1;
const MOST_DECIMALS = 2;

/** A cell holds the value that a relation solves for; so a result is wrong, or a cell that it rests on. */
export function cellValues(relation: Relation, situation: Situation): Hypothesis[] {
  const values = situation.values();
  return [...new Set([relation.about, ...relation.inputs])].flatMap((key) => {
    const cell = situation.relations.cells.get(key);
    if (!cell) return [];
    if (key === relation.about && relation.kind === "result") return [writtenAnew(relation, situation)];
    return relation.solve(key, values).flatMap((reading) => holding(cell, reading, relation, situation));
  });
}

/** A result is written anew: what it is worked out of stands. */
function writtenAnew(relation: Relation, situation: Situation): Hypothesis {
  const { about } = relation;
  return {
    kind: "sel",
    key: `hasil:${about}`,
    cells: [about],
    change: changeOf({
      cells: relation.solve(about, situation.values()).map((reading) => [about, reading] as const),
      void: [relation.id],
    }),
    cost: COST.result,
  };
}

function holding(cell: StatedCell, reading: Reading, relation: Relation, situation: Situation): Hypothesis[] {
  const [now, then] = [angka(situation.reading(cell.key)), angka(reading)];
  if (now !== undefined && now === then) return [];
  const slip =
    now !== undefined && then !== undefined && relation.kind !== "same" && cell.measure !== "result"
      ? slipBetween(now, then)
      : undefined;
  const fit = relation.kind === "result" ? fitOf(cell, relation, then, situation) : undefined;
  const cost =
    (cell.measure === "result" ? COST.result : costOfTable(cell.table)) +
    (relation.kind === "sum" && cell.key !== relation.about ? COST.part : 0) +
    (slip ? COST.slip : 0) +
    (fit === undefined ? 0 : fit === "telling" ? COST.fitting : COST.loose);
  const note = fit === "telling" ? "persentase yang tercetak tepat untuk angka bulat ini" : slip;
  return [
    {
      kind: "sel",
      key: `sel:${cell.key}=${then ?? JSON.stringify(reading)}`,
      cells: [cell.key],
      change: changeOf({
        cells: [[cell.key, reading]],
        void: cell.measure === "result" ? [`result:${cell.key}`] : [],
      }),
      cost,
      ...(note === undefined ? {} : { note, noted: true as const }),
    },
  ];
}

/** Whether that a round number gives the printed result is telling, or many would. */
function fitOf(
  cell: StatedCell,
  relation: Relation,
  then: number | undefined,
  situation: Situation,
): "telling" | "loose" {
  const own = cell.value.reading;
  const printed = situation.relations.cells.get(relation.about)?.value.reading;
  const result = angka(printed);
  if (then === undefined || !result || !printed || !("decimals" in printed)) return "loose";
  const step = 10 ** -Math.min(MOST_DECIMALS, "decimals" in own ? own.decimals : 0);
  const share = (10 ** -printed.decimals * then) / Math.abs(result) / step;
  return share < TELLING ? "telling" : "loose";
}
