import type { NewSheet } from "../../workbook/new-sheet";
import { XlsxError } from "../errors";
import { addContentType } from "../package/content-types";
import { isTrue, type WorkbookInfo } from "../package/package";
import { folderOf, freeName, type Parts } from "../package/parts";
import { addRelationship, OFFICE_TYPES } from "../package/relationships";
import { addHeaderStyle } from "../styles/header-style";
import { escapeXml } from "../xml/escape";
import { prefixOf, readSpans, spansNamed, type Span } from "../xml/spans";
import { appended } from "../xml/splice";
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
  const workbook = readSpans(parts.text(info.path)!);
  if (isStructureProtected(workbook)) throw new XlsxError("strukturDilindungi");
  const known = spansNamed(workbook, "sheet");
  const name = freeSheetName(
    sheet.name,
    known.map(({ attributes }) => attributes.name ?? ""),
  );
  const headerStyle = sheet.headerRows?.length ? addHeaderStyle(parts, info) : 0;
  const part = freeName(parts, `${folderOf(info.path)}worksheets/sheet`, ".xml");
  parts.create(part, sheetXml(sheet, headerStyle));
  addContentType(parts, part, CONTENT_TYPE);
  const link = addRelationship(parts, info.path, `${OFFICE_TYPES}/worksheet`, part);
  const id = Math.max(0, ...known.map(({ attributes }) => Number(attributes.sheetId ?? 0))) + 1;
  parts.edit(info.path, (text) => {
    const root = readSpans(text);
    const list = root.children.find((child) => child.name === "sheets")!;
    const reference = `xmlns:r="${OFFICE_TYPES}" r:id="${link}"`;
    const element = `<${prefixOf(root)}sheet name="${escapeXml(name)}" sheetId="${id}" ${reference}/>`;
    return [appended(text, list, element)];
  });
  return name;
}

function isStructureProtected(workbook: Span): boolean {
  return workbook.children.some(
    ({ name, attributes }) => name === "workbookProtection" && isTrue(attributes.lockStructure),
  );
}
