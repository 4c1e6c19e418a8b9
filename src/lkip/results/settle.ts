import type { CellRef } from "../../workbook/address";
import { contentOf, sameFormula } from "../../workbook/content";
import { takesValuesOnly } from "../../workbook/excel-table";
import { isLocked } from "../../workbook/may-write";
import type { CellContent } from "../../workbook/plan";
import { isPending } from "../../workbook/snapshot";
import type { Finding, Result } from "../evaluation";
import { cellsOf } from "../expression/cells-of";
import type { CaraTulis } from "../ketentuan/ketentuan";
import type { ValueCell } from "../recognition/value-cell";
import { computedText, computedValue } from "./computed";
import { contentFor, isOurs, reportedValue, storageOf } from "./content-for";
import type { Draft } from "./draft";
import type { FinalCell } from "./final-cell";
import { readPrinted, type Printed } from "./printed";
import { resultFinding } from "./result-finding";
import { actionFor, isUnsettled, judge, printedReading, readAs } from "./verdict";
import { expectedNumber } from "./written-value";
import { words } from "./words";

/** One result, the finding where the printed one differs, and what the cell holds when the run is over. */
export interface Settled {
  readonly result: Result;
  readonly finding?: Finding;
  readonly final: FinalCell;
  readonly cell: ValueCell;
  /** What is printed in the cell now. */
  readonly printed: Printed;
}

/** What a result is settled by: how results are written, and what other result cells come to. */
export interface Settling {
  readonly caraTulis: CaraTulis;
  /** The final state of another result cell; undefined where a cell holds no result. */
  readonly resultAt: (ref: CellRef) => FinalCell | undefined;
}

/** Holds a result against its cell: what it is, whether what is printed agrees, and what is to be written. */
export function settle(asked: Draft, settling: Settling): Settled {
  const printed = readPrinted(asked);
  const reading = printedReading(asked, printed);
  const draft = reading ? readAs(asked, reading) : asked;
  const { cell } = draft.cell;
  const own = cell?.formula !== undefined && isOurs(draft, cell.formula);
  const pending = isPending(cell);
  const stale = cell?.formula !== undefined && !own && (pending || restsOnWritten(draft, settling));
  const meant = pending ? contentFor(draft, settling.caraTulis) : undefined;
  const waiting = meant?.kind === "rumus" && sameFormula(meant.formula, cell?.formula ?? "");
  const judged = stale ? "tidak-dihitung" : waiting ? "sama" : judge(draft, printed, reading);
  const verdict = judged === "beda" && restsOnWaiting(draft, settling) ? "tidak-dihitung" : judged;
  const { sheet } = draft.region.view;
  const valuesOnly = takesValuesOnly(sheet, draft.cell.ref);
  const writable = !isLocked(sheet, draft.cell.ref) && (cell?.formula === undefined || (own && !valuesOnly));
  const unsettled = verdict === "beda" && isUnsettled(draft);
  const action = actionFor(verdict, writable && !unsettled ? "boleh-ditulis" : "dibiarkan");
  const caraTulis = valuesOnly ? "nilai" : settling.caraTulis;
  const written = action === "isi" || action === "ganti" ? contentFor(draft, caraTulis) : undefined;
  const value = reportedValue(draft, written);
  return {
    result: {
      table: draft.table,
      ref: draft.cell.ref,
      kind: draft.kind,
      name: draft.name,
      value: value ?? null,
      text: value === undefined ? computedText(draft) : expectedNumber(value, draft.unit),
      before: pending ? words.menungguHitungUlang : printed.text,
      action,
      after: written,
      expr: draft.outcome.kind === "is" ? draft.outcome.expr : undefined,
      why: unsettled ? "ketentuan-terbuka" : draft.outcome.kind === "left" ? draft.outcome.why : undefined,
    },
    finding: resultFinding(verdict, draft, printed),
    final: finalOf(draft, printed, waiting ? meant : written, {
      written: written !== undefined || stale,
    }),
    cell: draft.cell,
    printed,
  };
}

/** Whether a cell of the user's own formula still shows what it gave over results that this run writes. */
function restsOnWritten({ outcome }: Draft, { resultAt }: Settling): boolean {
  return outcome.kind === "is" && cellsOf(outcome.expr).some((ref) => resultAt(ref)?.written);
}

/** Whether the user's own formula in a cell that it rests on is yet to be worked out. */
function restsOnWaiting({ outcome }: Draft, { resultAt }: Settling): boolean {
  return outcome.kind === "is" && cellsOf(outcome.expr).some((ref) => resultAt(ref)?.waits);
}

/** @param holds what the cell will hold, where that is not what stands in it now */
function finalOf(
  draft: Draft,
  printed: Printed,
  holds: CellContent | undefined,
  { written }: Pick<FinalCell, "written">,
): FinalCell {
  const content = holds ?? contentOf(draft.cell.cell);
  const waits = isPending(draft.cell.cell) && !holds;
  const computed = computedValue(draft);
  return {
    ref: draft.cell.ref,
    computed,
    shown: holds ? computed : printed.value,
    decimals: holds ? 0 : printed.decimals,
    written,
    waits,
    stored:
      content.kind !== "kosong" && typeof content.value === "number" && !waits ? content.value : undefined,
    storage: draft.unit === "rupiah" ? "angka" : storageOf(draft),
  };
}
