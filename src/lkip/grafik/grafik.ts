import type { Area } from "../../workbook/address";
import {
  HEADER_LOOK,
  type AreaLook,
  type Chart,
  type ChartSeries,
  type NewSheet,
  type NumberFormat,
} from "../../workbook/new-sheet";
import type { CellValue, Sheet, Snapshot } from "../../workbook/snapshot";
import type { Evaluation } from "../evaluation";
import { readLaporan } from "../facts/laporan";
import { denganJawaban } from "../ketentuan/ditetapkan";
import type { Pengaturan } from "../ketentuan/ketentuan";
import { TABLES } from "../tables";
import { dataGrafik, type DataGrafik } from "./data";

const NAMA = "Grafik";
const JUDUL = "GRAFIK BAB III";

/** Rows that a chart covers, below them the next chart's numbers. */
const CHART_ROWS = 20;
const FIRST_ROW = 2;
/** Columns of the numbers; the charts stand at their right. */
const WIDTHS = [60, 15, 15, 12, 12, 12, 12, 12, 12, 12];
const CHART_COLUMNS = 9;

/** Fills of columns beside each other: dark, light, middle, white. */
const SERIES_FILLS = ["404040", "D9D9D9", "808080", "FFFFFF"];
/** Fills of neighbouring bands. */
const BAND_FILLS = ["FFFFFF", "E7E7E7"];
const MARKER_FILL = "262626";

/** The sheet of charts, and the one that it takes the place of. */
export interface Grafik {
  readonly sheet: NewSheet;
  readonly lama?: Sheet;
}

/**
 * A sheet with charts for BAB III, each beside the numbers that it draws; undefined where the report has none.
 *
 * @param evaluation of the same snapshot and pengaturan
 */
export function makeGrafik(
  snapshot: Snapshot,
  pengaturan: Pengaturan,
  evaluation: Evaluation,
): Grafik | undefined {
  const data = dataGrafik(readLaporan(snapshot, denganJawaban(pengaturan), TABLES), evaluation);
  if (data.length === 0) return undefined;
  const lama = snapshot.sheets.find(
    (sheet) => sheet.name.startsWith(NAMA) && sheet.cells[0]?.[0]?.value === JUDUL && !sheet.protected,
  );
  return { sheet: { ...sheetOf(data), name: lama?.name ?? NAMA }, ...(lama && { lama }) };
}

function sheetOf(data: readonly DataGrafik[]): NewSheet {
  const rows: CellValue[][] = [[JUDUL]];
  const looks: AreaLook[] = [
    { area: { top: 0, left: 0, bottom: 0, right: 0 }, look: { bold: true, size: 14 } },
  ];
  const charts: Chart[] = [];
  for (const own of data) {
    const top = Math.max(rows.length + 1, FIRST_ROW + charts.length * (CHART_ROWS + 2));
    while (rows.length < top) rows.push([]);
    const right = own.bands.length + own.heads.length;
    looks.push(
      { area: { top, left: 0, bottom: top, right }, look: HEADER_LOOK },
      { area: { top: top + 1, left: 0, bottom: top + own.rows.length, right: 0 }, look: { framed: true } },
      {
        area: { top: top + 1, left: 1, bottom: top + own.rows.length, right },
        look: { framed: true, format: formatOf(own) },
      },
    );
    const bands = own.bands.map(({ name }) => name);
    rows.push([own.title, ...bands, ...own.heads]);
    for (const { name, values } of own.rows)
      rows.push([name, ...own.bands.map(({ width }) => width), ...values]);
    charts.push(chartOf(own, top));
  }
  return {
    name: NAMA,
    rows,
    widths: WIDTHS,
    looks,
    charts,
    page: { orientation: "landscape", foot: "Grafik BAB III" },
  };
}

function chartOf({ title, rows, bands, heads, counts }: DataGrafik, top: number): Chart {
  const column = (col: number): Area => ({ top: top + 1, left: col, bottom: top + rows.length, right: col });
  const seriesAt = (col: number, fill: string): ChartSeries => ({
    name: { row: top, col },
    values: column(col),
    fill,
  });
  const first = bands.length + 1;
  const left = WIDTHS.length;
  const isBanded = bands.length > 0;
  return {
    title,
    place: { top, left, bottom: top + CHART_ROWS - 1, right: left + CHART_COLUMNS },
    categories: column(0),
    ...(isBanded && {
      bands: bands.map((_, at) => seriesAt(at + 1, BAND_FILLS[at % BAND_FILLS.length]!)),
      max: bands.reduce((sum, { width }) => sum + width, 0),
    }),
    series: heads.map((_, at) =>
      seriesAt(first + at, isBanded ? MARKER_FILL : SERIES_FILLS[at % SERIES_FILLS.length]!),
    ),
    draws: isBanded ? "titik" : "kolom",
    format: formatOf({ counts }),
  };
}

function formatOf({ counts }: Pick<DataGrafik, "counts">): NumberFormat {
  return counts === "rupiah" ? "#,##0" : "#,##0.00";
}
