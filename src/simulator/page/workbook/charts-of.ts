import type { AxisLook, ChartLook, ChartLineLook, SeriesLook } from "../../../xlsx/look/chart-look";
import type { ChartAxis, ChartLine, ChartSeries, ModelChart } from "../../model/model-chart";

const TYPES = { kolom: "ColumnClustered", "kolom-bertumpuk": "ColumnStacked", garis: "LineMarkers" } as const;
const MARKERS: Readonly<Record<string, string>> = { diamond: "Diamond", square: "Square", none: "None" };
const PLACES: Readonly<Record<string, string>> = { inBase: "InsideBase", outEnd: "OutsideEnd", r: "Right" };
const DASHES: Readonly<Record<string, string>> = {
  tanpa: "None",
  dash: "Dash",
  dashDot: "DashDot",
  dot: "Dot",
  sysDash: "Dash",
  sysDot: "Dot",
};

/** A chart of the file as the workbook in memory holds it: it is drawn, and its part stays as it is. */
export function modelChart(id: string, chart: ChartLook): ModelChart {
  return {
    id,
    name: id,
    place: chart.place,
    categories: chart.categories,
    series: chart.series.map(seriesOf),
    title: { text: chart.title, font: chart.titleFont },
    legend: { position: "Bottom", visible: chart.legend },
    valueAxis: axisOf(chart.valueAxis),
    categoryAxis: axisOf(chart.categoryAxis),
  };
}

function axisOf({ min, max, format, font }: AxisLook): ChartAxis {
  return {
    ...(min !== undefined && { minimum: min }),
    ...(max !== undefined && { maximum: max }),
    ...(format !== undefined && { numberFormat: format }),
    font,
  };
}

function seriesOf(own: SeriesLook): ChartSeries {
  const { marker, labels } = own;
  return {
    chartType: TYPES[own.kind],
    name: own.name,
    values: own.values,
    line: lineOf(own.line),
    ...(own.fill !== undefined && { fill: own.fill }),
    ...(own.gap !== undefined && { gapWidth: own.gap }),
    ...(own.overlap !== undefined && { overlap: own.overlap }),
    ...(marker && { markerStyle: MARKERS[marker.form] ?? "Circle" }),
    ...(marker?.size !== undefined && { markerSize: marker.size }),
    ...(marker?.fill !== undefined && { markerBackgroundColor: marker.fill }),
    ...(marker?.line !== undefined && { markerForegroundColor: marker.line }),
    ...(labels && {
      labels: {
        showValue: labels.value,
        showSeriesName: labels.name,
        font: labels.font,
        ...(labels.format !== undefined && { numberFormat: labels.format }),
        ...(labels.place !== undefined && { position: PLACES[labels.place] ?? "OutsideEnd" }),
      },
    }),
  };
}

function lineOf({ colour, width, dash }: ChartLineLook): ChartLine {
  return {
    ...(colour !== undefined && { color: colour }),
    ...(width !== undefined && { weight: width }),
    ...(dash !== undefined && { lineStyle: DASHES[dash] ?? "Continuous" }),
  };
}
