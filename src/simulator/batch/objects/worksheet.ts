import { parseArea, type Area } from "../../../workbook/address";
import { WHOLE_SHEET } from "../../model/areas";
import type { ModelSheet, Visibility } from "../../model/model-sheet";
import type { WorkbookModel } from "../../model/workbook-model";
import { BatchError } from "../batch-error";
import { HostObject, method, object, value, type Member } from "../host-object";
import { chartCollection } from "./charts";
import { pageLayoutObject, rowBreaksObject } from "./page-layout";
import { pivotCollection } from "./pivots";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./range-areas";
import { tableCollection } from "./tables";

/** Longest address string that Excel takes. */
const LONGEST_ADDRESS = 8192;

/** `Excel.Worksheet`. */
export function worksheetObject(model: WorkbookModel, sheet: ModelSheet): HostObject {
  const tab = tabMembers(model, sheet);
  const contents = contentMembers(model, sheet);
  return new HostObject({
    type: "Worksheet",
    id: sheet.id,
    members: { ...tab, ...(sheet.kind === "biasa" ? contents : refusing(contents)) },
  });
}

/** What every sheet has, a chart sheet as well. */
function tabMembers(model: WorkbookModel, sheet: ModelSheet): Readonly<Record<string, Member>> {
  return {
    Id: value(() => sheet.id),
    Name: value(
      () => sheet.name,
      (name) => model.renameSheet(sheet, String(name)),
    ),
    Position: value(() => model.sheets.indexOf(sheet)),
    Visibility: value(
      () => sheet.visibility,
      (own) => model.setVisibility(sheet, own as Visibility),
    ),
    Activate: method(() => model.activate(sheet)),
    Delete: method(() => model.deleteSheet(sheet)),
  };
}

function contentMembers(model: WorkbookModel, sheet: ModelSheet): Readonly<Record<string, Member>> {
  const range = (area: Area) => rangeObject(model, sheet, area);
  return {
    Charts: object(() => chartCollection(model, sheet)),
    PageLayout: object(() => pageLayoutObject(sheet)),
    HorizontalPageBreaks: object(() => rowBreaksObject(sheet)),
    Gridlines: value(
      () => sheet.showGridlines,
      (on) => {
        sheet.showGridlines = on === true;
      },
    ),
    Protection: object(() => protectionObject(sheet)),
    Tables: object(() => tableCollection(model, [sheet])),
    PivotTables: object(() => pivotCollection(model, [sheet])),
    GetRange: method((address) =>
      range(address === undefined || address === null ? WHOLE_SHEET : areaOf(address)),
    ),
    GetRangeByIndexes: method((row, col, rows, cols) =>
      range({
        top: Number(row),
        left: Number(col),
        bottom: Number(row) + Number(rows) - 1,
        right: Number(col) + Number(cols) - 1,
      }),
    ),
    GetRanges: method((address) => rangeAreasObject(model, sheet, areasOf(address))),
    GetUsedRange: method((valuesOnly) =>
      range(sheet.usedArea(usedBy(valuesOnly)) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    ),
    GetUsedRangeOrNullObject: method((valuesOnly) => {
      const area = sheet.usedArea(usedBy(valuesOnly));
      return area ? range(area) : null;
    }),
  };
}

/** What Excel's own argument asks for: true, only cells that hold something. */
function usedBy(valuesOnly: unknown): "nilai" | "nilai-dan-format" {
  return valuesOnly === true ? "nilai" : "nilai-dan-format";
}

/** The members of a chart or macro sheet: Excel knows them and refuses them. */
function refusing(members: Readonly<Record<string, Member>>): Record<string, Member> {
  return Object.fromEntries(
    Object.entries(members).map(([name, { kind }]) => {
      const refuse = (): never => {
        throw unsupported(name);
      };
      return [name, kind === "method" ? method(refuse) : kind === "object" ? object(refuse) : value(refuse)];
    }),
  );
}

function unsupported(member: string): BatchError {
  return new BatchError("UnsupportedSheet", "A macro or chart sheet.", `Worksheet.${member}`);
}

function protectionObject(sheet: ModelSheet): HostObject {
  return new HostObject({
    type: "WorksheetProtection",
    members: { Protected: value(() => sheet.protected) },
  });
}

function areaOf(address: unknown): Area {
  const area = parseArea(String(address));
  if (!area)
    throw new BatchError("InvalidArgument", `"${String(address)}" is no address.`, "Worksheet.getRange");
  return area;
}

function areasOf(address: unknown): Area[] {
  const text = String(address);
  if (text.length > LONGEST_ADDRESS)
    throw new BatchError("InvalidArgument", "The address string is too long.", "Worksheet.getRanges");
  return text.split(",").map((part) => areaOf(part.trim()));
}
