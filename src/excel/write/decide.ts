import { a1, refName } from "../../workbook/address";
import { contentOf, sameContent } from "../../workbook/content";
import { refusalOf } from "../../workbook/may-write";
import type { CellContent, CellWrite, Plan } from "../../workbook/plan";
import type { Cell, CellValue, Sheet } from "../../workbook/snapshot";
import type { ApplyOutcome, Refusal } from "../../workbook/workbook";
import type { InspectedCell, Inspection } from "./inspect";

/**
 * Which part of a plan may be written, and why the rest may not.
 *
 * @param before the sheets as they were read last, for their merges and locked cells
 */
export function decide(plan: Plan, now: Inspection, before: readonly Sheet[]): ApplyOutcome {
  const read = new Map(before.map((sheet) => [sheet.name, sheet]));
  const refused: Refusal[] = [...sheetRefusals(plan, now, read)];
  const closed = new Set(refused.map(({ sheet }) => sheet));
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

/**
 * A sheet that is gone or protected is named once, whatever was to be written there. One that has got its name since is another
 * one.
 */
function sheetRefusals(
  { writes, marks }: Plan,
  { sheets }: Inspection,
  read: ReadonlyMap<string, Sheet>,
): Refusal[] {
  const names = new Set([...writes.map(({ ref }) => ref.sheet), ...marks.map(({ sheet }) => sheet)]);
  return [...names].flatMap((sheet): Refusal[] => {
    const own = sheets.get(sheet);
    const id = read.get(sheet)?.id;
    if (!own || (id !== undefined && id !== own.id)) return [{ sheet, reason: "lembar-tidak-ada" }];
    return own.protected ? [{ sheet, reason: "lembar-dilindungi" }] : [];
  });
}

function cellRefusal(
  write: CellWrite,
  sheet: Sheet | undefined,
  now: InspectedCell | undefined,
): Refusal["reason"] | undefined {
  if (!now) return "sel-berubah";
  return refusalOf({ ...(sheet ?? UNREAD), protected: false }, write, asCell(now));
}

/** A sheet that was not read has neither merges nor locked cells that we know of. */
const UNREAD = { locked: [], merges: [] };

/** What a cell holds, as a snapshot says it: Excel answers "" for an empty cell. */
function asCell({ value, formula }: InspectedCell): Pick<Cell, "value" | "formula"> {
  return { value: value as CellValue, formula };
}

/** Whether a cell holds a content. The value of a formula may have followed other cells in the meantime. */
export function holds(cell: InspectedCell, content: CellContent): boolean {
  return sameContent(contentOf(asCell(cell)), content);
}
