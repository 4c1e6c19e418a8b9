import type { Relation } from "../../relations/relation";
import { rupiah } from "../../relations/sums";
import { COST } from "../costs";
import { changeOf, type Hypothesis } from "../hypothesis";
import type { Situation } from "../situation";
import { slipBetween, slipsOf } from "../slips";

const SMALLEST = 1000;
const MANY = 12;
const MOST = 40;

/**
 * A slip of the finger in an amount: the number it was meant to be makes spending fit its budget, and the printed percentage
 * fit both. Only where two relations or more ask for it.
 */
export function typingSlips(relation: Relation, situation: Situation): Hypothesis[] {
  const isPercent = relation.kind === "result" && relation.inputs.length === 2;
  if (relation.kind !== "bound" && !isPercent) return [];
  if (relation.table !== "3.6" && relation.table !== "3.8") return [];
  const cells = relation.kind === "bound" ? [relation.about, ...relation.inputs] : relation.inputs;
  return cells.flatMap((cell) => slipIn(cell, situation));
}

function slipIn(cell: string, situation: Situation): Hypothesis[] {
  const now = situation.amount(cell);
  if (now === undefined || now < SMALLEST || !situation.relations.cells.has(cell)) return [];
  const failing = situation.of(cell).filter((relation) => situation.stateOf(relation) === false);
  if (failing.length < 2) return [];
  const fitting: number[] = [];
  for (const value of slipsOf(now)) {
    const change = changeOf({ cells: [[cell, rupiah(value)]] });
    if (failing.every((relation) => situation.holds(relation, change) !== false)) fitting.push(value);
    if (fitting.length > MOST) break;
  }
  const [meant] = fitting;
  if (meant === undefined) return [];
  const one = fitting.length === 1;
  return [
    {
      kind: "salah-ketik",
      key: `ketik:${cell}=${meant}`,
      cells: [cell],
      change: changeOf({ cells: [[cell, rupiah(meant)]] }),
      cost: COST.slipAlone + (fitting.length > MANY ? COST.manySlips : 0),
      note: one
        ? slipBetween(now, meant)
        : `salah ketik satu angka, ada ${fitting.length} angka yang mungkin`,
      ...(one ? { noted: true as const } : {}),
    },
  ];
}
