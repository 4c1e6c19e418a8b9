import type { Area } from "../../workbook/address";
import {
  HEADER_LOOK,
  type AreaLook,
  type Chart,
  type ChartSeries,
  type NewSheet,
  type NumberFormat,
} from "../../workbook/new-sheet";
import type { CellValue } from "../../workbook/snapshot";
import { tinggi } from "../lembar-uji/tinggi";
import { sumbu } from "./bagian";
import type { DataGrafik, JenisGrafik } from "./data";

export const NAMA = "Grafik";
export const JUDUL = "GRAFIK BAB III";

/** The row of the first chart. */
export const FIRST_ROW = 2;
/** Rows and columns that a chart covers; its numbers stand below it. */
const CHART_ROWS = 20;
const CHART_COLUMNS = 8;
const WIDTHS = [36, 15, 15, 10, 10, 10, 10, 10, 10, 10];
/** Size of the letters of the numbers, in points. */
const SIZE = 9;

/** Fills of columns beside each other: no two alike in six years, neighbours far apart. */
const SERIES_FILLS = ["404040", "D9D9D9", "808080", "FFFFFF", "000000", "B3B3B3"];
/** Fills of neighbouring bands. */
const BAND_FILLS = ["FFFFFF", "E7E7E7"];
/** Percent above the bands, so that a mark on their upper edge and its number stay clear of the title. */
const HEADROOM = 10;
const MARKER_FILL = "262626";

/** The sheet: the charts below each other, the numbers of each right under it. */
export function lembarGrafik(data: readonly DataGrafik[]): NewSheet {
  const rows: CellValue[][] = [[JUDUL]];
  const looks: AreaLook[] = [
    { area: { top: 0, left: 0, bottom: 0, right: 0 }, look: { bold: true, size: 14 } },
  ];
  const charts: Chart[] = [];
  const heights = new Map<number, number>();
  for (const own of data) {
    const top = rows.length + 1 + CHART_ROWS;
    while (rows.length < top) rows.push([]);
    for (const row of barisOf(own)) {
      heights.set(rows.length, tinggi(row.map((value, col) => ({ value, width: WIDTHS[col] ?? 0 }))));
      rows.push(row);
    }
    looks.push(...looksOf(own, top));
    charts.push(chartOf(own, top, sumbu(data, own.jenis)));
  }
  return {
    name: NAMA,
    rows,
    widths: WIDTHS,
    looks,
    heights,
    charts,
    page: {
      orientation: "landscape",
      foot: "Grafik BAB III",
      breaks: charts.slice(1).map(({ place }) => place.top),
    },
  };
}

function barisOf({ title, bands, heads, rows }: DataGrafik): CellValue[][] {
  const widths = bands.map(({ width }) => width);
  return [
    [title, ...bands.map(({ name }) => name), ...heads],
    ...rows.map(({ name, values }) => [name, ...widths, ...values]),
  ];
}

function looksOf({ jenis, bands, heads, rows }: DataGrafik, top: number): AreaLook[] {
  const right = bands.length + heads.length;
  const bottom = top + rows.length;
  const look = { framed: true, size: SIZE };
  const format = formatOf(jenis);
  return [
    { area: { top, left: 0, bottom: top, right }, look: { ...HEADER_LOOK, size: SIZE } },
    { area: { top: top + 1, left: 0, bottom, right: 0 }, look: { ...look, wrap: true } },
    { area: { top: top + 1, left: 1, bottom, right }, look: { ...look, format } },
  ];
}

/** @param axis where it does not follow from the bands */
function chartOf(
  { jenis, title, rows, bands, heads }: DataGrafik,
  top: number,
  axis: Pick<Chart, "min" | "max">,
): Chart {
  const column = (col: number): Area => ({ top: top + 1, left: col, bottom: top + rows.length, right: col });
  const seriesAt = (col: number, fill: string): ChartSeries => ({
    name: { row: top, col },
    values: column(col),
    fill,
  });
  const frame = {
    title,
    place: { top: top - CHART_ROWS, left: 0, bottom: top - 1, right: CHART_COLUMNS - 1 },
    categories: column(0),
    format: formatOf(jenis),
  };
  const first = bands.length + 1;
  if (jenis.draws === "kolom")
    return {
      ...frame,
      draws: "kolom",
      ...axis,
      series: heads.map((_, at) => seriesAt(first + at, fillOf(SERIES_FILLS, at))),
    };
  return {
    ...frame,
    draws: "titik",
    bands: bands.map((_, at) => seriesAt(at + 1, fillOf(BAND_FILLS, at))),
    min: 0,
    max: bands.reduce((sum, { width }) => sum + width, HEADROOM),
    series: heads.map((_, at) => seriesAt(first + at, MARKER_FILL)),
  };
}

function fillOf(fills: readonly string[], at: number): string {
  return fills[at % fills.length] ?? MARKER_FILL;
}

function formatOf({ counts }: JenisGrafik): NumberFormat {
  return counts === "rupiah" ? "#,##0" : "#,##0.00";
}
