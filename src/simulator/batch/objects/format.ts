import type { Area } from "../../../workbook/address";
import type { CellStyle } from "../../../workbook/snapshot";
import type { CellLook } from "../../model/model-cell";
import type { ModelSheet } from "../../model/model-sheet";
import type { CellEdit, WorkbookModel } from "../../model/workbook-model";
import { notModelled } from "../batch-error";
import { HostObject, method, object, value } from "../host-object";
import { mixed, readGrid } from "./read-cells";

/** Points of one character of Excel's standard font, and of a column's own margin. */
const POINTS_PER_CHARACTER = 5.25;
const COLUMN_MARGIN = 3.75;

/** Height of a row of Excel's standard font, in points. */
const STANDARD_HEIGHT = 15;

/** `Excel.RangeFormat`. */
export function formatObject(model: WorkbookModel, sheet: ModelSheet, area: Area): HostObject {
  const style = (own: Partial<CellStyle>) => model.edit(sheet, editsOf(area, { style: own }), "add-in");
  const look = (own: CellLook) => model.edit(sheet, editsOf(area, { look: own }), "add-in");
  const lookValue = (name: keyof CellLook) =>
    value(
      () => mixed(sheet, area, (cell) => cell.look?.[name] ?? null),
      (own) => look({ [name]: own }),
    );
  return new HostObject({
    type: "RangeFormat",
    members: {
      ColumnWidth: value(
        () => widthOf(sheet, area),
        (points) => setWidth(model, sheet, area, Number(points)),
      ),
      HorizontalAlignment: lookValue("horizontal"),
      VerticalAlignment: lookValue("vertical"),
      WrapText: lookValue("wrap"),
      IndentLevel: value(
        () => mixed(sheet, area, (cell) => cell.style.indent),
        (indent) => style({ indent: Number(indent) }),
      ),
      RowHeight: value(
        () => sheet.rowHeights.get(area.top) ?? STANDARD_HEIGHT,
        (points) => {
          for (let row = area.top; row <= area.bottom; row++) model.setRowHeight(sheet, row, Number(points));
        },
      ),
      AutofitRows: method(() => {
        for (let row = area.top; row <= area.bottom; row++) sheet.rowHeights.delete(row);
      }),
      Borders: object(() => borderCollection((framed) => look({ framed }))),
      Fill: object(() => new HostObject({ type: "RangeFill", members: { Color: lookValue("fill") } })),
      Font: object(
        () =>
          new HostObject({
            type: "RangeFont",
            members: {
              Bold: value(
                () => mixed(sheet, area, (cell) => cell.style.bold),
                (bold) => style({ bold: bold === true }),
              ),
              Color: lookValue("fontColour"),
              Size: lookValue("size"),
            },
          }),
      ),
    },
  });
}

/** `Excel.RangeBorderCollection`: a thin border on any side stands for the frame. */
function borderCollection(frame: (framed: boolean) => void): HostObject {
  return new HostObject({
    type: "RangeBorderCollection",
    members: {
      GetItem: method(
        () =>
          new HostObject({
            type: "RangeBorder",
            members: {
              Style: value(
                () => null,
                (style) => frame(style !== "None"),
              ),
            },
          }),
      ),
    },
  });
}

/** What `getCellProperties` answers: of each cell what was asked for, in camelCase. */
export function cellProperties(sheet: ModelSheet, area: Area, wanted: unknown): unknown {
  const { format, ...others } = wanted as { readonly format?: Readonly<Record<string, unknown>> };
  const { font, indentLevel, ...rest } = (format ?? {}) as {
    readonly font?: Readonly<Record<string, unknown>>;
    readonly indentLevel?: boolean;
  };
  const strange = [...Object.keys(others), ...Object.keys(rest), ...Object.keys(font ?? {})];
  const unknown = strange.find((name) => name !== "bold");
  if (unknown !== undefined) throw notModelled("Range.getCellProperties", unknown);
  return readGrid(sheet, area, ({ style }) => ({
    format: {
      ...(font && { font: { bold: style.bold } }),
      ...(indentLevel && { indentLevel: style.indent }),
    },
  }));
}

function editsOf(area: Area, change: Pick<CellEdit, "style" | "look">): CellEdit[] {
  const edits: CellEdit[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let col = area.left; col <= area.right; col++) edits.push({ row, col, ...change });
  return edits;
}

function widthOf(sheet: ModelSheet, { left }: Area): number {
  return (sheet.columnWidths.get(left) ?? 8.43) * POINTS_PER_CHARACTER + COLUMN_MARGIN;
}

function setWidth(model: WorkbookModel, sheet: ModelSheet, { left, right }: Area, points: number): void {
  const characters = (points - COLUMN_MARGIN) / POINTS_PER_CHARACTER;
  for (let col = left; col <= right; col++) model.setColumnWidth(sheet, col, characters);
}
