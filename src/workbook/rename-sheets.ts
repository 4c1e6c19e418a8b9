import { quoteSheet } from "./address";
import type { CellContent, Plan } from "./plan";
import type { Snapshot } from "./snapshot";

/** Names of sheets by the ids that Excel gives them. */
export type SheetNames = ReadonlyMap<string, string>;

/** Sheets that have got another name: old name → new name. */
export type SheetRenames = ReadonlyMap<string, string>;

/** The names of a workbook's sheets; none of a file, which has no ids. */
export function namesOf({ sheets }: Snapshot): SheetNames {
  return new Map(sheets.flatMap(({ id, name }) => (id === undefined ? [] : [[id, name]])));
}

/** Which sheets have got another name since, told by their ids. */
export function renamesBetween(before: SheetNames, after: SheetNames): SheetRenames {
  const pairs = [...before].map(([id, name]) => [name, after.get(id) ?? name] as const);
  return new Map(pairs.filter(([old, now]) => old !== now));
}

/** A plan as it reads after the renames: Excel changes the names in formulas as well. */
export function renamePlan(plan: Plan, renames: SheetRenames): Plan {
  if (renames.size === 0) return plan;
  const nameOf = (sheet: string) => renames.get(sheet) ?? sheet;
  return {
    ...plan,
    writes: plan.writes.map(({ ref, before, after }) => ({
      ref: { ...ref, sheet: nameOf(ref.sheet) },
      before: renameContent(before, renames),
      after: renameContent(after, renames),
    })),
    marks: plan.marks.map((own) => ({ ...own, sheet: nameOf(own.sheet) })),
  };
}

function renameContent(content: CellContent, renames: SheetRenames): CellContent {
  return content.kind === "rumus"
    ? { ...content, formula: renameFormula(content.formula, renames) }
    : content;
}

/** Texts in a formula, and names of sheets before a "!". */
const TEXT_OR_SHEET = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/**
 * A formula whose sheets have got other names.
 *
 * @example renameFormula("='Tabel 3.1'!F6", new Map([["Tabel 3.1", "Kinerja"]])) // "='Kinerja'!F6"
 */
export function renameFormula(formula: string, renames: SheetRenames): string {
  return formula.replace(TEXT_OR_SHEET, (found: string, quoted?: string, bare?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? bare;
    const next = name === undefined ? undefined : renames.get(name);
    return next === undefined ? found : `${quoteSheet(next)}!`;
  });
}
