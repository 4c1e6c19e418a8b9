import { parseA1, parseArea } from "../../workbook/address";
import { isTrue } from "../package/package";
import type { Parts } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import { childOf, parseXml, type XmlNode } from "../xml/tree";
import { readConditionalRules } from "./conditional-rule";
import { readCharts } from "./read-charts";
import type { Formats } from "./read-formats";
import type { ColumnRun, NamedArea, SheetLook } from "./sheet-look";

/** Reads how one sheet looks. */
export function readSheetLook(
  parts: Parts,
  { name, path }: { readonly name: string; readonly path: string },
  formats: Formats,
  theme: readonly string[],
): SheetLook {
  const root = parseXml(parts.text(path));
  const view = childOf(childOf(root, "sheetViews"), "sheetView");
  const measures = childOf(root, "sheetFormatPr")?.attributes ?? {};
  const rows = readRows(root);
  return {
    ...rows,
    columns: (childOf(root, "cols")?.children ?? []).map(columnRun),
    defaultWidth: Number(measures.defaultColWidth ?? Number(measures.baseColWidth ?? 8) + 1.14),
    defaultHeight: Number(measures.defaultRowHeight ?? 15),
    frozen: frozenOf(childOf(view, "pane")),
    gridLines: view?.attributes.showGridLines !== "0" && view?.attributes.showGridLines !== "false",
    rules: readConditionalRules(root, formats.differential, theme),
    ...filterOf(childOf(root, "autoFilter"), rows.hiddenRows),
    tables: partsOf(parts, path, "table").flatMap(tableOf),
    pivots: partsOf(parts, path, "pivotTable").flatMap(pivotOf),
    charts: readCharts(parts, path, name),
  };
}

function readRows(root: XmlNode): Pick<SheetLook, "styles" | "heights" | "hiddenRows"> {
  const styles: (number | undefined)[][] = [];
  const heights = new Map<number, number>();
  const hiddenRows: number[] = [];
  let row = -1;
  for (const { attributes, children } of childOf(root, "sheetData")?.children ?? []) {
    row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
    if (attributes.ht !== undefined) heights.set(row, Number(attributes.ht));
    if (isTrue(attributes.hidden)) hiddenRows.push(row);
    styles[row] = rowStyles(children);
  }
  return { styles: Array.from(styles), heights, hiddenRows };
}

function rowStyles(cells: readonly XmlNode[]): (number | undefined)[] {
  const styles: (number | undefined)[] = [];
  let col = -1;
  for (const { attributes } of cells) {
    col = parseA1(attributes.r ?? "")?.col ?? col + 1;
    styles[col] = Number(attributes.s ?? 0);
  }
  return Array.from(styles);
}

function columnRun({ attributes }: XmlNode): ColumnRun {
  return {
    from: Number(attributes.min ?? 1) - 1,
    to: Number(attributes.max ?? 1) - 1,
    width: Number(attributes.width ?? 8.43),
    hidden: isTrue(attributes.hidden),
    style: Number(attributes.style ?? 0),
  };
}

function frozenOf(pane: XmlNode | undefined): SheetLook["frozen"] {
  if (!pane?.attributes.state?.startsWith("frozen")) return { rows: 0, cols: 0 };
  return { rows: Number(pane.attributes.ySplit ?? 0), cols: Number(pane.attributes.xSplit ?? 0) };
}

function filterOf(node: XmlNode | undefined, hiddenRows: readonly number[]): Pick<SheetLook, "filter"> {
  const area = parseArea(node?.attributes.ref ?? "");
  if (!area) return {};
  const active = hiddenRows.some((row) => row > area.top && row <= area.bottom);
  return { filter: { area, active } };
}

function partsOf(parts: Parts, path: string, kind: string): XmlNode[] {
  return relationshipsOf(parts, path, kind).map(({ target }) => parseXml(parts.text(target)));
}

function tableOf({ attributes }: XmlNode): NamedArea[] {
  const area = parseArea(attributes.ref ?? "");
  const name = attributes.displayName ?? attributes.name ?? "";
  return area ? [{ name, area, headers: attributes.headerRowCount !== "0" }] : [];
}

function pivotOf(root: XmlNode): NamedArea[] {
  const area = parseArea(childOf(root, "location")?.attributes.ref ?? "");
  return area ? [{ name: root.attributes.name ?? "", area, headers: true }] : [];
}
