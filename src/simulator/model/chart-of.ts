import type { Chart, ChartSeries as NewSeries, NumberFormat } from "../../workbook/new-sheet";
import type { ChartSeries, ModelChart } from "./model-chart";

const WHITE = "#FFFFFF";

/** A chart as a file adapter writes it: stacked columns are its bands, the rest its series. */
export function chartOf({ title, place, categories, series, valueAxis }: ModelChart): Chart {
  const drawn = series.filter(({ chartType }) => chartType !== "ColumnStacked");
  const frame = {
    title: title.text,
    place,
    categories,
    series: drawn.map(seriesOf),
    format: formatOf(valueAxis.numberFormat),
    ...(valueAxis.minimum !== undefined && { min: valueAxis.minimum }),
    ...(valueAxis.maximum !== undefined && { max: valueAxis.maximum }),
  };
  if (drawn.some(({ chartType }) => chartType === "ColumnClustered")) return { ...frame, draws: "kolom" };
  const bands = series.filter(({ chartType }) => chartType === "ColumnStacked");
  return { ...frame, draws: "titik", ...(bands.length > 0 && { bands: bands.map(seriesOf) }) };
}

function seriesOf({ name, values, fill, markerBackgroundColor }: ChartSeries): NewSeries {
  return { name, values, fill: (markerBackgroundColor ?? fill ?? WHITE).slice(1) };
}

function formatOf(format: string | undefined): NumberFormat {
  return format === "#,##0" ? format : "#,##0.00";
}
