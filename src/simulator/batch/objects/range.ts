import { a1Area, type Area } from "../../../workbook/address";
import { overlap } from "../../model/areas";
import type { ModelSheet } from "../../model/model-sheet";
import type { WorkbookModel } from "../../model/workbook-model";
import { BatchError } from "../batch-error";
import { HostObject, method, object, value } from "../host-object";
import { conditionalFormatCollection } from "./conditional-formats";
import { cellProperties, formatObject } from "./format";
import { rangeAreasObject } from "./range-areas";
import { readFormats, readFormulas, readValues, within } from "./read-cells";
import { writeContents, writeFormats } from "./write-cells";
import { worksheetObject } from "./worksheet";

/** Beyond this many merged areas in a range Excel does not answer. */
const MOST_MERGES = 512;

/** Colour that Excel gives to links. */
const LINK_COLOUR = "#0563C1";

/** `Excel.Range`: one rectangle of cells. */
export function rangeObject(model: WorkbookModel, sheet: ModelSheet, area: Area): HostObject {
  const part = (own: Area) => rangeObject(model, sheet, own);
  const write = (input: unknown) => writeContents(model, sheet, area, input);
  return new HostObject({
    type: "Range",
    tracked: true,
    members: {
      Address: value(() => addressOf(sheet, area)),
      CellCount: value(() => (area.bottom - area.top + 1) * (area.right - area.left + 1)),
      ColumnCount: value(() => area.right - area.left + 1),
      ColumnHidden: value(() => hiddenAmong(sheet.hiddenColumns, area.left, area.right)),
      ColumnIndex: value(() => area.left),
      Formulas: value(() => readFormulas(sheet, area), write),
      HasSpill: value(() => false),
      Hyperlink: value(
        () => linkOf(sheet, area),
        (link) => setLink(model, sheet, area, link),
      ),
      NumberFormat: value(
        () => readFormats(sheet, area),
        (input) => writeFormats(model, sheet, area, input),
      ),
      RowCount: value(() => area.bottom - area.top + 1),
      RowHidden: value(() => hiddenAmong(sheet.hiddenRows, area.top, area.bottom)),
      RowIndex: value(() => area.top),
      SavedAsArray: value(() => within(area, sheet.arrays)),
      Values: value(() => readValues(sheet, area), write),
      ConditionalFormats: object(() => conditionalFormatCollection(model, sheet, [area])),
      Format: object(() => formatObject(model, sheet, area)),
      Worksheet: object(() => worksheetObject(model, sheet)),
      GetBoundingRect: method((other) => part(bounding(area, other))),
      GetCellProperties: method((wanted) => cellProperties(sheet, area, wanted)),
      GetMergedAreasOrNullObject: method(() => {
        const merges = sheet.merges.filter(({ top, left }) =>
          overlap(area, { top, left, bottom: top, right: left }),
        );
        if (merges.length > MOST_MERGES)
          throw new BatchError(
            "UndocumentedByMicrosoft",
            "Too many merged areas.",
            "Range.getMergedAreasOrNullObject",
          );
        return merges.length === 0 ? null : rangeAreasObject(model, sheet, merges);
      }),
      GetRow: method((index) => {
        const row = area.top + Number(index);
        return part({ ...area, top: row, bottom: row });
      }),
      Merge: method(() => model.merge(sheet, area)),
      Select: method(() => model.select(sheet, area)),
      _ValidateArraySize: method((rows, columns) => {
        if (rows !== area.bottom - area.top + 1 || columns !== area.right - area.left + 1)
          throw new BatchError("InvalidArgument", "The array does not have the size of the range.", "Range");
        return null;
      }),
    },
  });
}

function linkOf(sheet: ModelSheet, { top, left }: Area): unknown {
  const { look, value: shown } = sheet.cell(top, left);
  return look?.link === undefined
    ? null
    : { documentReference: look.link, textToDisplay: String(shown ?? "") };
}

/** A link to a place in the workbook: the cell shows its text, in Excel's blue. */
function setLink(model: WorkbookModel, sheet: ModelSheet, { top, left }: Area, link: unknown): void {
  const { documentReference, textToDisplay } = link as Readonly<Record<string, string | undefined>>;
  if (documentReference === undefined)
    throw new BatchError("InvalidArgument", "Only links to the workbook are modelled.", "Range.hyperlink");
  const edit = { row: top, col: left, look: { link: documentReference, fontColour: LINK_COLOUR } };
  const content = textToDisplay === undefined ? {} : { content: { value: textToDisplay } };
  model.edit(sheet, [{ ...edit, ...content }], "add-in");
}

/** "Sheet1!A1:B2": the sheet's name in quotes where it needs them. */
export function addressOf(sheet: ModelSheet, area: Area): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet.name);
  return `${plain ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`}!${a1Area(area)}`;
}

/** Whether all, none or (null) some of the rows or columns from one to another are hidden. */
function hiddenAmong(hidden: ReadonlySet<number>, from: number, to: number): boolean | null {
  const count = [...hidden].filter((own) => own >= from && own <= to).length;
  return count === 0 ? false : count === to - from + 1 ? true : null;
}

function bounding(area: Area, other: unknown): Area {
  if (!(other instanceof HostObject))
    throw new BatchError("InvalidArgument", "A range is needed.", "Range.getBoundingRect");
  const number = (name: string): number => {
    const member = other.member(name);
    return member.kind === "value" ? Number(member.read()) : 0;
  };
  const top = number("RowIndex");
  const left = number("ColumnIndex");
  return {
    top: Math.min(area.top, top),
    left: Math.min(area.left, left),
    bottom: Math.max(area.bottom, top + number("RowCount") - 1),
    right: Math.max(area.right, left + number("ColumnCount") - 1),
  };
}
