import { parseA1, type Area, type CellRef } from "../../workbook/address";
import type { AreaLook, Look, NewSheet, PageSetup, SheetLink } from "../../workbook/new-sheet";
import type { CellValue } from "../../workbook/snapshot";
import { chartOf } from "./chart-of";
import type { ModelCell } from "./model-cell";
import type { ModelSheet } from "./model-sheet";

/** Width of a column that nobody has set, in characters. */
const STANDARD_WIDTH = 10;

/** A sheet that has come since the workbook was opened, as a file adapter adds it. */
export function newSheetOf(sheet: ModelSheet): NewSheet {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const page = pageOf(sheet);
  return {
    name: sheet.name,
    rows: sheet.rows.map((row) => Array.from(row, (cell): CellValue => cell?.value ?? null)),
    widths: Array.from({ length: width }, (_, col) => sheet.columnWidths.get(col) ?? STANDARD_WIDTH),
    merges: sheet.merges,
    looks: looksOfCells(sheet),
    heights: sheet.rowHeights,
    links: linksOf(sheet),
    ...(page && { page }),
    ...(sheet.charts.length > 0 && { charts: sheet.charts.map(chartOf) }),
  };
}

/** The looks of a sheet's cells, neighbours of one look in one area. */
function looksOfCells(sheet: ModelSheet): AreaLook[] {
  const areas: { area: Area; look: Look; text: string }[] = [];
  for (const { row, col, cell } of sheet.cells()) {
    const look = lookOf(cell);
    const text = JSON.stringify(look);
    if (text === "{}") continue;
    const last = areas.at(-1);
    if (last && last.text === text && last.area.top === row && last.area.right === col - 1)
      last.area = { ...last.area, right: col };
    else areas.push({ area: { top: row, left: col, bottom: row, right: col }, look, text });
  }
  return areas.map(({ area, look }) => ({ area, look }));
}

function lookOf({ look = {}, style }: ModelCell): Look {
  const { fill, fontColour, horizontal, vertical, wrap, size, framed } = look;
  const [across, down] = [oneOf(HORIZONTAL, horizontal), oneOf(VERTICAL, vertical)];
  const format = oneOf(FORMATS, style.format);
  return {
    ...(style.bold && { bold: true }),
    ...(size !== undefined && { size }),
    ...(fill && { fill: fill.slice(1) }),
    ...(fontColour && { colour: fontColour.slice(1) }),
    ...(framed && { framed }),
    ...(wrap && { wrap }),
    ...(across && { horizontal: across }),
    ...(down && { vertical: down }),
    ...(format && { format }),
  };
}

const HORIZONTAL = ["left", "center", "right"] as const;
const VERTICAL = ["top", "center"] as const;
const FORMATS = ["#,##0", "#,##0.00"] as const;

/** The one of some words that an own word is, whatever its case. */
function oneOf<T extends string>(words: readonly T[], own: string | undefined): T | undefined {
  return words.find((word) => word === own?.toLowerCase());
}

function linksOf(sheet: ModelSheet): SheetLink[] {
  return [...sheet.cells()].flatMap(({ row, col, cell }) => {
    const to = cell.look?.link === undefined ? undefined : targetOf(cell.look.link);
    return to ? [{ at: { row, col }, to }] : [];
  });
}

/** The cell of a full name: "'Tabel 3.8'!C5". */
function targetOf(name: string): CellRef | undefined {
  const [, quoted, plain, cell = ""] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(name) ?? [];
  const at = parseA1(cell);
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return at && sheet !== undefined ? { sheet, ...at } : undefined;
}

function pageOf({ page }: ModelSheet): PageSetup | undefined {
  const orientation = page.get("Orientation");
  if (orientation === undefined) return undefined;
  const [, from, to] = /^\$(\d+):\$(\d+)$/.exec(String(page.get("PrintTitleRows"))) ?? [];
  const breaks = page.get("RowBreaks");
  return {
    orientation: orientation === "Landscape" ? "landscape" : "portrait",
    foot: String(page.get("LeftFooter") ?? "")
      .replace(/^&\d+/, "")
      .replaceAll("&&", "&"),
    ...(Array.isArray(breaks) && { breaks: breaks.map(Number) }),
    ...(from && to && { repeat: { from: Number(from) - 1, to: Number(to) - 1 } }),
  };
}
