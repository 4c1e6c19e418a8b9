import { a1, refName, type Area } from "../../workbook/address";
import { takesValuesOnly } from "../../workbook/excel-table";
import type { CellContent, CellWrite, Plan } from "../../workbook/plan";
import type { Sheet } from "../../workbook/snapshot";
import type { ApplyOutcome, Refusal } from "../../workbook/workbook";
import { sameFormula } from "../../lkip/results/content";
import type { InspectedCell, Inspection } from "./inspect";

/**
 * Which part of a plan may be written, and why the rest may not.
 *
 * @param before the sheets as they were read last, for their merges and locked cells
 */
export function decide(plan: Plan, now: Inspection, before: readonly Sheet[]): ApplyOutcome {
  const refused: Refusal[] = [...sheetRefusals(plan, now)];
  const closed = new Set(refused.map(({ sheet }) => sheet));
  const read = new Map(before.map((sheet) => [sheet.name, sheet]));
  const writes = plan.writes.filter((write) => {
    const { sheet } = write.ref;
    if (closed.has(sheet)) return false;
    const reason = cellRefusal(write, read.get(sheet), now.cells.get(refName(write.ref)));
    if (reason) refused.push({ sheet, cell: a1(write.ref), reason });
    return reason === undefined;
  });
  const marks = plan.marks.filter(({ sheet }) => !closed.has(sheet));
  return { applied: { ...plan, writes, marks }, refused };
}

/** A sheet that is gone or protected is named once, whatever was to be written there. */
function sheetRefusals({ writes, marks }: Plan, { sheets }: Inspection): Refusal[] {
  const names = new Set([...writes.map(({ ref }) => ref.sheet), ...marks.map(({ sheet }) => sheet)]);
  return [...names].flatMap((sheet): Refusal[] => {
    const own = sheets.get(sheet);
    if (!own) return [{ sheet, reason: "lembar-tidak-ada" }];
    return own.protected ? [{ sheet, reason: "lembar-dilindungi" }] : [];
  });
}

function cellRefusal(
  { ref, before, after }: CellWrite,
  sheet: Sheet | undefined,
  now: InspectedCell | undefined,
): Refusal["reason"] | undefined {
  const inside = ({ top, left, bottom, right }: Area) =>
    ref.row >= top && ref.row <= bottom && ref.col >= left && ref.col <= right;
  if (sheet?.locked.some(inside)) return "sel-terkunci";
  if (sheet?.merges.some((area) => inside(area) && (area.top !== ref.row || area.left !== ref.col)))
    return "sel-gabungan";
  const formula = before.kind === "rumus" || after.kind === "rumus";
  if (formula && sheet && takesValuesOnly(sheet, ref)) return "sel-tabel";
  return now && holds(now, before) ? undefined : "sel-berubah";
}

/** Whether a cell holds a content. The value of a formula may have followed other cells in the meantime. */
export function holds({ value, formula }: InspectedCell, content: CellContent): boolean {
  switch (content.kind) {
    case "kosong":
      return formula === undefined && value === "";
    case "nilai":
      return formula === undefined && value === content.value;
    case "rumus":
      return formula !== undefined && sameFormula(formula, content.formula);
  }
}
