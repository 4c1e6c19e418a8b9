import type { Evaluation, Result } from "../../lkip/evaluation";
import type { WhyLeft } from "../../lkip/expression/outcome";
import { leavesOf } from "../../lkip/expression/cells-of";
import { predikatOf } from "../../lkip/ketentuan/predikat-of";
import { printedText } from "../../lkip/reading/printed-text";
import type { CellRef } from "../../workbook/address";
import { cellAt, type Snapshot } from "../../workbook/snapshot";

/** One indicator: what was promised, what was reached, and what follows. */
export interface IndicatorRow {
  readonly name: string;
  readonly result: Result;
  readonly target: CellText | null;
  readonly realisasi: CellText | null;
  /** Capaian in percent; null where it is not worked out. */
  readonly percent: number | null;
  readonly predikat: string | null;
  readonly why?: WhyLeft;
}

/** A cell and what a reader sees in it. */
export interface CellText {
  readonly ref: CellRef;
  readonly text: string;
}

/** The tables that list every indicator, the first that has any is shown. */
const TABLES = ["3.1", "3.3", "3.2", "3.5"] as const;

/** The indicators of the report with target, realisasi, capaian and predikat, or why there is none. */
export function indicatorRows(
  { results, ketentuan }: Pick<Evaluation, "results" | "ketentuan">,
  snapshot: Snapshot,
): readonly IndicatorRow[] {
  const capaian = results.filter(({ kind }) => kind === "capaian");
  const table = TABLES.find((id) => capaian.some((each) => each.table === id));
  const rows = capaian.filter((each) => each.table === table);
  const columns = inputColumns(rows);
  return rows.map((result) => {
    const { name, value, why, ref } = result;
    const own = inputsOf(result) ?? columns.get(ref.sheet);
    const at = (col: number | undefined) =>
      col === undefined ? null : cellText(snapshot, { sheet: ref.sheet, row: ref.row, col });
    const kelas = value === null ? undefined : predikatOf(value, ketentuan.skala.value);
    return {
      name,
      result,
      target: at(own?.target),
      realisasi: at(own?.realisasi),
      percent: value,
      predikat: kelas ? kelas.name : null,
      why,
    };
  });
}

interface Inputs {
  readonly target: number;
  readonly realisasi: number;
}

/** The columns that a capaian rests on; undefined where it rests on nothing, or on more than its own row. */
function inputsOf({ expr, ref, name }: Result): Inputs | undefined {
  const leaves = expr ? leavesOf(expr) : [];
  const column = (word: string) =>
    leaves.find(
      (leaf) => leaf.name === `${word} ${name}` && leaf.ref.row === ref.row && leaf.ref.sheet === ref.sheet,
    )?.ref.col;
  const [target, realisasi] = [column("Target"), column("Realisasi")];
  return target === undefined || realisasi === undefined ? undefined : { target, realisasi };
}

/** The columns of each sheet, from a row that was worked out: one that was not stands in the same table. */
function inputColumns(rows: readonly Result[]): ReadonlyMap<string, Inputs> {
  const columns = new Map<string, Inputs>();
  for (const row of rows) {
    const own = inputsOf(row);
    if (own && !columns.has(row.ref.sheet)) columns.set(row.ref.sheet, own);
  }
  return columns;
}

function cellText({ sheets }: Snapshot, ref: CellRef): CellText {
  const sheet = sheets.find(({ name }) => name === ref.sheet);
  return { ref, text: printedText(sheet && cellAt(sheet, ref.row, ref.col)) };
}
