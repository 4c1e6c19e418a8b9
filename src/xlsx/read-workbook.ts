import { parseA1, parseArea, type Area } from "../workbook/address";
import { markKindOfFormula, type Mark } from "../workbook/mark";
import {
  PLAIN_STYLE,
  type Cell,
  type CellStyle,
  type CellValue,
  type Sheet,
  type Snapshot,
} from "../workbook/snapshot";
import { openPackage, type SheetPart, type XlsxPackage } from "./package";
import { readStyles } from "./styles";
import { childOf, descendants, parseXml, type XmlNode } from "./xml";

/**
 * Reads a workbook file to plain data.
 *
 * @param bytes the .xlsx file
 * @throws {XlsxError} with one sentence, when the file cannot be used
 */
export function readXlsx(bytes: Uint8Array): Snapshot {
  return readPackage(openPackage(bytes));
}

/** Reads an opened package to plain data. */
export function readPackage(file: XlsxPackage): Snapshot {
  const styles = readStyles(file.styles === undefined ? undefined : file.parts[file.styles]);
  const strings = sharedStrings(file);
  return { sheets: file.sheets.map((part) => readSheet(file, part, styles, strings)), settings: {} };
}

function sharedStrings({ parts, sharedStrings: path }: XlsxPackage): string[] {
  if (path === undefined) return [];
  return parseXml(parts[path]).children.map(richText);
}

/** The text of a string item, its runs joined, phonetics left out. */
function richText(item: XmlNode): string {
  return item.children
    .map((child) => (child.name === "t" ? child.text : child.name === "r" ? richText(child) : ""))
    .join("");
}

function readSheet(
  file: XlsxPackage,
  part: SheetPart,
  styles: readonly CellStyle[],
  strings: readonly string[],
): Sheet {
  const root = parseXml(file.parts[part.path]);
  const cells: (Cell | undefined)[][] = [];
  const locked: Area[] = [];
  let row = -1;
  for (const node of childOf(root, "sheetData")?.children ?? []) {
    row = node.attributes.r === undefined ? row + 1 : Number(node.attributes.r) - 1;
    cells[row] = readRow(node, row, styles, strings, locked);
  }
  return {
    name: part.name,
    cells: Array.from(cells, (own) => own),
    merges: descendants(root, "mergeCell").flatMap(({ attributes }) => parseArea(attributes.ref ?? "") ?? []),
    protected: protects(childOf(root, "sheetProtection")),
    hidden: part.hidden,
    marks: readMarks(root),
    locked,
  };
}

function protects(node: XmlNode | undefined): boolean {
  return node?.attributes.sheet === "1" || node?.attributes.sheet === "true";
}

function readRow(
  node: XmlNode,
  row: number,
  styles: readonly CellStyle[],
  strings: readonly string[],
  locked: Area[],
): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  let col = -1;
  for (const cell of node.children) {
    col = parseA1(cell.attributes.r ?? "")?.col ?? col + 1;
    const style = styles[Number(cell.attributes.s ?? 0)] ?? PLAIN_STYLE;
    const f = childOf(cell, "f");
    const value = valueOf(cell, strings);
    if (f?.attributes.t !== undefined && f.attributes.t !== "normal")
      locked.push(parseArea(f.attributes.ref ?? "") ?? { top: row, left: col, bottom: row, right: col });
    cells[col] = f ? { value, formula: `=${f.text}`, style } : { value, style };
  }
  return Array.from(cells, (own) => own);
}

function valueOf(cell: XmlNode, strings: readonly string[]): CellValue {
  const v = childOf(cell, "v")?.text;
  switch (cell.attributes.t) {
    case "s":
      return v === undefined ? null : (strings[Number(v)] ?? null);
    case "inlineStr": {
      const item = childOf(cell, "is");
      return item ? richText(item) : null;
    }
    case "str":
    case "e":
      return v ?? null;
    case "b":
      return v === "1" || v === "true";
    default:
      return v === undefined || v === "" ? null : Number(v);
  }
}

function readMarks(root: XmlNode): Mark[] {
  return root.children
    .filter(({ name }) => name === "conditionalFormatting")
    .flatMap((format) => {
      const kind = descendants(format, "formula").map(({ text }) => markKindOfFormula(text))[0];
      if (!kind) return [];
      return (format.attributes.sqref ?? "").split(/\s+/).flatMap((text) => {
        const area = parseArea(text);
        return area ? cellsOf(area).map((cell): Mark => ({ ...cell, kind })) : [];
      });
    });
}

function cellsOf({ top, left, bottom, right }: Area): { row: number; col: number }[] {
  return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, i) => ({
    row: top + Math.floor(i / (right - left + 1)),
    col: left + (i % (right - left + 1)),
  }));
}
