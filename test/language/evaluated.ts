import { evaluate } from "../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import type { Snapshot } from "../../src/workbook/snapshot";

/** All that an evaluation says, as plain data: what it works out when it is asked for is worked out. */
export function evaluated(snapshot: Snapshot): object {
  const evaluation = evaluate(snapshot, PENGATURAN_AWAL);
  return { ...evaluation, relations: evaluation.relations() };
}
