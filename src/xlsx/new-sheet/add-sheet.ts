import { looksOf, type Look, type NewSheet } from "../../workbook/new-sheet";
import { XlsxError } from "../errors";
import { addContentType } from "../package/content-types";
import { isTrue, type WorkbookInfo } from "../package/package";
import { freeName } from "../package/free-name";
import { folderOf, type Parts } from "../package/parts";
import { addRelationship, OFFICE_TYPES } from "../package/relationships";
import { addCellLook } from "../styles/cell-look";
import { escapeXml } from "../xml/escape";
import { prefixOf, readSpans, spansNamed, type Span } from "../xml/spans";
import { appended } from "../xml/splice";
import { dropAttachments } from "./attachments";
import { addDrawing } from "./drawing";
import { setPrintTitles } from "./print-titles";
import { freeSheetName } from "./sheet-name";
import { sheetXml } from "./sheet-xml";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * Adds a sheet behind the last one: names that count sheets by their place stay right.
 *
 * @returns the name that it got
 * @throws {XlsxError} "strukturDilindungi" when the workbook lets nobody add sheets
 */
export function addSheet(parts: Parts, info: WorkbookInfo, sheet: NewSheet): string {
  const workbook = readSpans(parts.needed(info.path));
  if (isStructureProtected(workbook)) throw new XlsxError("strukturDilindungi");
  const known = spansNamed(workbook, "sheet");
  const name = freeSheetName(
    sheet.name,
    known.map(({ attributes }) => attributes.name ?? ""),
  );
  const part = freeName(parts, `${folderOf(info.path)}worksheets/sheet`, ".xml");
  fill(parts, info, part, sheet);
  addContentType(parts, part, CONTENT_TYPE);
  const link = addRelationship(parts, info.path, `${OFFICE_TYPES}/worksheet`, part);
  const id = Math.max(0, ...known.map(({ attributes }) => Number(attributes.sheetId ?? 0))) + 1;
  parts.edit(info.path, (text) => {
    const root = readSpans(text);
    const list = root.children.find((child) => child.name === "sheets");
    if (!list) throw new XlsxError("rusak");
    const reference = `xmlns:r="${OFFICE_TYPES}" r:id="${link}"`;
    const element = `<${prefixOf(root)}sheet name="${escapeXml(name)}" sheetId="${id}" ${reference}/>`;
    return [appended(text, list, element)];
  });
  setPrintTitles(parts, info, name, sheet.page);
  return name;
}

/**
 * Writes a sheet of ours anew in its own place: its part and its name stay, what hung on it goes.
 *
 * @throws {XlsxError} "rusak" when there is no such sheet
 */
export function replaceSheet(parts: Parts, info: WorkbookInfo, sheet: NewSheet): void {
  const part = info.sheets.find(({ name }) => name === sheet.name);
  if (!part) throw new XlsxError("rusak");
  dropAttachments(parts, part.path);
  fill(parts, info, part.path, sheet);
  setPrintTitles(parts, info, sheet.name, sheet.page);
}

function fill(parts: Parts, info: WorkbookInfo, part: string, sheet: NewSheet): void {
  const known = new Map<string, number>();
  const indexOf = (look: Look) => {
    const text = JSON.stringify(look);
    const index = known.get(text) ?? addCellLook(parts, info, look);
    known.set(text, index);
    return index;
  };
  const looks = looksOf(sheet).map((own) => ({ ...own, index: indexOf(own.look) }));
  parts.create(part, sheetXml(sheet, looks));
  if (!sheet.charts?.length) return;
  const drawing = addDrawing(parts, part, sheet);
  parts.create(part, sheetXml(sheet, looks, drawing));
}

function isStructureProtected(workbook: Span): boolean {
  return workbook.children.some(
    ({ name, attributes }) => name === "workbookProtection" && isTrue(attributes.lockStructure),
  );
}
