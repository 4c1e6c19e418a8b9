import type { Area } from "../../workbook/address";
import { MARK_COLOURS, MARK_KINDS, markerFormula } from "../../workbook/mark";
import type { Cell, Sheet, Snapshot } from "../../workbook/snapshot";
import type { ConditionalFormat } from "./conditional-format";
import { formatId, sheetId } from "./ids";
import type { ModelChart } from "./model-chart";
import type { CellLook } from "./model-cell";
import { ModelSheet, type ModelFilter, type ModelPivot, type ModelTable } from "./model-sheet";

/** What a snapshot does not say of a sheet. */
export interface SheetDetails {
  /** The look of a cell. */
  readonly lookAt?: (row: number, col: number) => CellLook | undefined;
  readonly columnWidths?: ReadonlyMap<number, number>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly filter?: ModelFilter;
  readonly tables?: readonly ModelTable[];
  readonly pivots?: readonly ModelPivot[];
  /** The user's own, by priority. */
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly charts?: readonly ModelChart[];
  readonly selection?: Area;
  readonly kind?: ModelSheet["kind"];
}

/** Details by the sheets' names. */
export type WorkbookDetails = Readonly<Record<string, SheetDetails>>;

/** The sheets of a workbook that has just been opened. */
export function openSheets(snapshot: Snapshot, details: WorkbookDetails): ModelSheet[] {
  return snapshot.sheets.map((sheet, index) => openSheet(sheet, index + 1, details[sheet.name] ?? {}));
}

function openSheet(sheet: Sheet, number: number, details: SheetDetails): ModelSheet {
  const own = new ModelSheet(sheetId(number), sheet.name);
  own.visibility = sheet.hidden ? "Hidden" : "Visible";
  own.kind = details.kind ?? "biasa";
  own.protected = sheet.protected;
  own.merges = sheet.merges;
  own.tables = details.tables ?? [];
  own.pivots = details.pivots ?? [];
  own.filter = details.filter;
  own.arrays = arraysOf(sheet, details);
  own.conditionalFormats = [...(details.conditionalFormats ?? []), ...marksOf(sheet, number)];
  own.charts = details.charts ?? [];
  if (details.selection) own.selection = details.selection;
  for (const row of details.hiddenRows ?? []) own.hiddenRows.add(row);
  for (const col of details.hiddenColumns ?? []) own.hiddenColumns.add(col);
  for (const [col, width] of details.columnWidths ?? []) own.columnWidths.set(col, width);
  sheet.cells.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (cell) own.put(r, c, openCell(cell, details.lookAt?.(r, c)));
    }),
  );
  return own;
}

function openCell({ value, formula, style }: Cell, look: CellLook | undefined) {
  return {
    value,
    ...(formula !== undefined && { formula }),
    style,
    ...(look && { look }),
  };
}

/** What the snapshot locks and no table or pivot explains: array formulas. */
function arraysOf(sheet: Sheet, { tables = [], pivots = [] }: SheetDetails): Area[] {
  const explained = [
    ...tables.map(({ area }) => ({ ...area, bottom: area.top })),
    ...pivots.map(({ area }) => area),
  ];
  return sheet.locked.filter(
    ({ top, left }) =>
      !explained.some(
        (area) => top >= area.top && top <= area.bottom && left >= area.left && left <= area.right,
      ),
  );
}

/** Our marks as the conditional formats that they are. */
function marksOf(sheet: Sheet, number: number): ConditionalFormat[] {
  return MARK_KINDS.flatMap((kind, index): ConditionalFormat[] => {
    const marks = sheet.marks.filter((mark) => mark.kind === kind);
    if (marks.length === 0) return [];
    return [
      {
        id: formatId(number * MARK_KINDS.length + index),
        type: "Custom",
        areas: marks.map(({ row, col }) => ({ top: row, left: col, bottom: row, right: col })),
        formula: `=${markerFormula(kind)}`,
        fill: `#${MARK_COLOURS[kind].fill}`,
        fontColour: `#${MARK_COLOURS[kind].font}`,
      },
    ];
  });
}
