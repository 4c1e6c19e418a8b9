import { a1, a1Area } from "../../workbook/address";
import { cellsOfChart, type Chart, type ChartSeries, type NewSheet } from "../../workbook/new-sheet";
import type { Step } from "../write/steps";

/** A chart as a whole, and each of its series, as Office.js words them. */
const CHART_BYTES = 4_000;
const SERIES_BYTES = 2_500;

const TITLE_SIZE = 12;
const TEXT_SIZE = 8;
const OUTLINE = { color: "#000000", weight: 0.75 } as const;

/** The charts of a new sheet, by its id. They come after rows and columns have their sizes: their places are cells. */
export function chartSteps(id: string, { charts = [] }: NewSheet): Step[] {
  return charts.map((chart) => ({
    bytes: CHART_BYTES + (chart.series.length + (chart.bands ?? []).length) * SERIES_BYTES,
    run: ({ workbook }) => draw(workbook.worksheets.getItem(id), chart),
  }));
}

/** Names and numbers come from one block of cells, so that every series stays tied to the cell that names it. */
function draw(sheet: Excel.Worksheet, chart: Chart): void {
  const { title, place, bands = [], series } = chart;
  const drawn = sheet.charts.add(
    bands.length > 0 ? "ColumnStacked" : chart.draws === "kolom" ? "ColumnClustered" : "LineMarkers",
    sheet.getRange(a1Area(cellsOfChart(chart))).untrack(),
    "Columns",
  );
  drawn.setPosition(a1({ row: place.top, col: place.left }), a1({ row: place.bottom, col: place.right }));
  drawn.title.text = title;
  drawn.title.format.font.size = TITLE_SIZE;
  drawn.title.format.font.bold = true;
  drawn.legend.position = "Bottom";
  setAxes(drawn.axes, chart);
  bands.forEach((own, at) => dressBand(drawn.series.getItemAt(at), own));
  series.forEach((own, at) => dressSeries(drawn.series.getItemAt(bands.length + at), own, chart));
}

function setAxes({ valueAxis, categoryAxis }: Excel.ChartAxes, { min, max, format }: Chart): void {
  if (min !== undefined) valueAxis.minimum = min;
  if (max !== undefined) valueAxis.maximum = max;
  valueAxis.numberFormat = format;
  valueAxis.format.font.size = TEXT_SIZE;
  categoryAxis.tickLabelPosition = "Low";
  categoryAxis.format.font.size = TEXT_SIZE;
}

/** A band says its own name in every column, below most points: greys alone would not tell one from the next but one. */
function dressBand(drawn: Excel.ChartSeries, { fill }: ChartSeries): void {
  drawn.gapWidth = 0;
  drawn.overlap = 100;
  fillAndOutline(drawn, fill);
  drawn.hasDataLabels = true;
  drawn.dataLabels.showSeriesName = true;
  drawn.dataLabels.showValue = false;
  drawn.dataLabels.position = "InsideBase";
  drawn.dataLabels.format.font.size = TEXT_SIZE;
}

function dressSeries(drawn: Excel.ChartSeries, { fill }: ChartSeries, { draws, format }: Chart): void {
  if (draws === "kolom") {
    drawn.gapWidth = 60;
    drawn.overlap = 0;
    fillAndOutline(drawn, fill);
  } else dressPoints(drawn, fill);
  drawn.hasDataLabels = true;
  drawn.dataLabels.showValue = true;
  drawn.dataLabels.numberFormat = format;
  drawn.dataLabels.position = draws === "kolom" ? "OutsideEnd" : "Right";
  drawn.dataLabels.format.font.size = TEXT_SIZE;
}

/** Markers without a line between them. Only a line has markers, and taking its line away takes their outlines along. */
function dressPoints(drawn: Excel.ChartSeries, fill: string): void {
  drawn.chartType = "LineMarkers";
  drawn.smooth = false;
  drawn.format.line.lineStyle = "None";
  drawn.markerStyle = "Diamond";
  drawn.markerSize = 11;
  drawn.markerBackgroundColor = `#${fill}`;
  drawn.markerForegroundColor = OUTLINE.color;
}

function fillAndOutline({ format }: Excel.ChartSeries, fill: string): void {
  format.fill.setSolidColor(`#${fill}`);
  format.line.color = OUTLINE.color;
  format.line.weight = OUTLINE.weight;
}
