import { a1, a1Area, refName } from "../../workbook/address";
import {
  SCALE_WITH_BREAKS,
  type AreaLook,
  type NewSheet,
  type PageSetup,
  type SheetLink,
} from "../../workbook/new-sheet";
import { cellXml } from "../sheet/cell-xml";
import { escapeXml } from "../xml/escape";

/** A look of a new sheet with its index in the stylesheet. */
export interface PlacedLook extends AreaLook {
  readonly index: number;
}

/**
 * A new sheet's part.
 *
 * @param looks   of its cells, the later ones over the earlier
 * @param drawing id of the link to its drawing; absent where it has none
 */
export function sheetXml(sheet: NewSheet, looks: readonly PlacedLook[], drawing?: string): string {
  const { page, links = [] } = sheet;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    (page && !page.breaks ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "") +
    viewXml(sheet) +
    columnsXml(sheet.widths ?? []) +
    `<sheetData>${rowsXml(sheet, looks)}</sheetData>` +
    mergesXml(sheet) +
    linksXml(links) +
    pageXml(page) +
    (drawing ? `<drawing r:id="${drawing}"/>` : "") +
    "</worksheet>"
  );
}

/** A sheet that is made to be printed shows no lines but its own. */
function viewXml({ page }: NewSheet): string {
  return page ? '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>' : "";
}

function rowsXml(sheet: NewSheet, looks: readonly PlacedLook[]): string {
  const styles = stylesByRow(looks);
  const merged = new Set((sheet.merges ?? []).map(({ top }) => top));
  return sheet.rows
    .map((values, row) => {
      const own = styles.get(row) ?? [];
      const width = Math.max(values.length, own.length);
      const cells = Array.from({ length: width }, (_, col) => {
        const value = values[col] ?? null;
        const style = own[col];
        if (value === null && style === undefined) return "";
        const attributes = ` r="${a1({ row, col })}"${style === undefined ? "" : ` s="${style}"`}`;
        return cellXml(attributes, value === null ? { kind: "kosong" } : { kind: "nilai", value }, "");
      });
      const height = sheet.heights?.get(row);
      const size = height === undefined ? "" : ` ht="${height}"${merged.has(row) ? ' customHeight="1"' : ""}`;
      return `<row r="${row + 1}"${size}>${cells.join("")}</row>`;
    })
    .join("");
}

/** Index of each cell's look, by row, then column. */
function stylesByRow(looks: readonly PlacedLook[]): ReadonlyMap<number, readonly (number | undefined)[]> {
  const rows = new Map<number, (number | undefined)[]>();
  for (const { area, index } of looks)
    for (let row = area.top; row <= area.bottom; row++) {
      const own = rows.get(row) ?? [];
      for (let col = area.left; col <= area.right; col++) own[col] = index;
      rows.set(row, own);
    }
  return rows;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${columns.join("")}</cols>`;
}

function mergesXml({ merges = [] }: NewSheet): string {
  if (merges.length === 0) return "";
  const areas = merges.map((area) => `<mergeCell ref="${a1Area(area)}"/>`);
  return `<mergeCells count="${areas.length}">${areas.join("")}</mergeCells>`;
}

function linksXml(links: readonly SheetLink[]): string {
  if (links.length === 0) return "";
  const own = links.map(({ at, to }) => `<hyperlink ref="${a1(at)}" location="${escapeXml(refName(to))}"/>`);
  return `<hyperlinks>${own.join("")}</hyperlinks>`;
}

/** Paper number 9 is A4; a height of 0 pages is as many as are needed. */
function pageXml(page: PageSetup | undefined): string {
  if (!page) return "";
  const { breaks } = page;
  const size = breaks ? `scale="${SCALE_WITH_BREAKS}"` : 'fitToWidth="1" fitToHeight="0"';
  const foot = `&L&8${page.foot.replaceAll("&", "&&")}&R&8Halaman &P dari &N`;
  return (
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${page.orientation}" ${size}/>` +
    `<headerFooter><oddFooter>${escapeXml(foot)}</oddFooter></headerFooter>` +
    breaksXml(breaks ?? [])
  );
}

/** A break stands below the row of its number, counted from 1: that is the row before the one that begins a page. */
function breaksXml(breaks: readonly number[]): string {
  if (breaks.length === 0) return "";
  const own = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return `<rowBreaks count="${own.length}" manualBreakCount="${own.length}">${own.join("")}</rowBreaks>`;
}
