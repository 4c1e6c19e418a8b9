import type { Evaluation, Finding } from "../../lkip/evaluation";
import { leavesOf } from "../../lkip/expression/cells-of";
import { refName, type CellRef } from "../../workbook/address";
import { placeOf, sheetPlace } from "../model/findings-view";

/** A cell that speaks for or against another one. */
export interface Witness {
  readonly ref: CellRef;
  /** "Tabel 3.8 · C6" */
  readonly place: string;
  readonly name: string;
}

/** What confirms the number in a cell, and what contradicts it. */
export interface Evidence {
  readonly confirms: readonly Witness[];
  readonly contradicts: readonly Witness[];
}

type Witnesses = Map<string, Witness[]>;

const known = new WeakMap<Evaluation, { readonly confirms: Witnesses; readonly contradicts: Witnesses }>();

/**
 * What speaks for and against a cell: printed results that rest on it and agree, and findings that it stands in.
 *
 * @param except the finding that is being looked at
 */
export function evidenceOf(evaluation: Evaluation, ref: CellRef, except?: string): Evidence {
  const { confirms, contradicts } = indexed(evaluation);
  const name = refName(ref);
  return {
    confirms: confirms.get(name) ?? [],
    contradicts: (contradicts.get(name) ?? []).filter(({ name: id }) => id !== except),
  };
}

function indexed(evaluation: Evaluation) {
  const found = known.get(evaluation);
  if (found) return found;
  const index = { confirms: new Map<string, Witness[]>(), contradicts: new Map<string, Witness[]>() };
  for (const { action, expr, ref, table, name } of evaluation.results) {
    if (action !== "tetap" || !expr) continue;
    const witness = { ref, place: placeOf(table, ref), name };
    for (const leaf of leavesOf(expr)) add(index.confirms, leaf.ref, witness);
  }
  for (const finding of evaluation.findings)
    for (const ref of cellsIn(finding))
      for (const witness of against(finding, ref)) add(index.contradicts, ref, witness);
  known.set(evaluation, index);
  return index;
}

/** What a finding says against one of its cells: the cell that it stands at, or else those that it was held against. */
function against({ id, ref, table, related }: Finding, own: CellRef): readonly Witness[] {
  if (refName(ref) !== refName(own)) return [{ ref, place: placeOf(table, ref), name: id }];
  return related.map((each) => ({ ref: each, place: sheetPlace(each), name: id }));
}

/** The cells that a finding is about, each once. */
function cellsIn({ ref, related }: Finding): readonly CellRef[] {
  return [...new Map([ref, ...related].map((each) => [refName(each), each])).values()];
}

function add(index: Witnesses, ref: CellRef, witness: Witness): void {
  const key = refName(ref);
  const own = index.get(key);
  if (own) own.push(witness);
  else index.set(key, [witness]);
}
