import { refName, type CellRef } from "../../src/workbook/address";
import type { Plan } from "../../src/workbook/plan";
import type { Snapshot } from "../../src/workbook/snapshot";
import { evaluate } from "../../src/lkip/evaluate";
import type { Evaluation } from "../../src/lkip/evaluation";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { makePlan } from "../../src/lkip/plan";
import { TABLES } from "../../src/lkip/tables";
import { readLaporan } from "../../src/lkip/facts/laporan";

/** What the product makes of a workbook under the settings of an office that has chosen nothing. */
export interface Outcome {
  readonly evaluation: Evaluation;
  readonly plan: Plan;
  /** The level of each budget row and the name cell of the row above it, by the row's name cell. */
  readonly levels: ReadonlyMap<string, FoundLevel>;
  /** How many questions the user is asked. */
  readonly questions: number;
}

export interface FoundLevel {
  readonly level: string;
  readonly parent?: string;
}

/** Runs the product over a workbook. The one place where the generator knows how the product is built. */
export function runProduct(snapshot: Snapshot): Outcome {
  const evaluation = evaluate(snapshot, PENGATURAN_AWAL);
  return {
    evaluation,
    plan: makePlan(snapshot, evaluation),
    levels: levelsOf(snapshot),
    questions: evaluation.findings.filter(
      ({ severity, code }) => severity === "info" && code !== "nilai-kembar",
    ).length,
  };
}

interface Row {
  readonly nameRef: CellRef;
  readonly level: string;
  readonly parent?: Row;
}

function levelsOf(snapshot: Snapshot): Map<string, FoundLevel> {
  const { anggaran, pendukung, pkAnggaran } = readLaporan(snapshot, PENGATURAN_AWAL, TABLES);
  const rows: readonly Row[] = [...anggaran.rows, ...pendukung.rows, ...pkAnggaran.rows];
  return new Map(
    rows.map(({ nameRef, level, parent }) => [
      refName(nameRef),
      { level, parent: parent && refName(parent.nameRef) },
    ]),
  );
}
