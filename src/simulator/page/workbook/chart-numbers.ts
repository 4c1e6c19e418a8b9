import { PLAIN_STYLE } from "../../../workbook/snapshot";
import type { ChartSeries, ModelChart } from "../../model/model-chart";
import type { ModelSheet } from "../../model/model-sheet";
import { cellText } from "./cell-text";

/** A series with what its cells hold now. */
export interface DrawnSeries {
  readonly series: ChartSeries;
  readonly name: string;
  /** null where nothing is drawn. */
  readonly values: readonly (number | null)[];
}

/** The value axis, a line at every step. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

export function seriesOf(sheet: ModelSheet, { series }: ModelChart): readonly DrawnSeries[] {
  return series.map((own) => ({
    series: own,
    name: cellText(sheet.cell(own.name.row, own.name.col)).text,
    values: rowsOf(own.values).map((row) => {
      const { value } = sheet.cell(row, own.values.left);
      return typeof value === "number" ? value : null;
    }),
  }));
}

export function categoriesOf(sheet: ModelSheet, { categories }: ModelChart): readonly string[] {
  return rowsOf(categories).map((row) => cellText(sheet.cell(row, categories.left)).text);
}

/** The axis of a chart: what is set, else round numbers around all that is drawn. */
export function scaleOf(series: readonly DrawnSeries[], { valueAxis }: ModelChart): Scale {
  const { lowest, highest } = reachOf(series);
  const [from, to] = [valueAxis.minimum ?? lowest, valueAxis.maximum ?? highest * 1.02];
  const step = roundStep((to - from) / 5 || 1);
  const min = valueAxis.minimum ?? Math.floor(from / step) * step;
  const max = valueAxis.maximum ?? Math.max(Math.ceil(to / step), Math.floor(min / step) + 1) * step;
  const count = Math.floor((max - min) / step + 1e-9);
  return { min, max, ticks: Array.from({ length: count + 1 }, (_, at) => min + at * step) };
}

/** A number as the axis or the labels show it. */
export function numberText(value: number, format = "General"): string {
  return cellText({ value, style: { ...PLAIN_STYLE, format } }).text;
}

function rowsOf({ top, bottom }: { readonly top: number; readonly bottom: number }): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
}

/** From where to where the numbers reach: what stacked columns come to together, and every other one. */
function reachOf(series: readonly DrawnSeries[]): { readonly lowest: number; readonly highest: number } {
  const stacked = series.filter(({ series: { chartType } }) => chartType === "ColumnStacked");
  const others = series.filter(({ series: { chartType } }) => chartType !== "ColumnStacked");
  const sums = (stacked[0]?.values ?? []).map((_, at) =>
    stacked.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
  const all = [0, ...sums, ...others.flatMap(({ values }) => values.map((value) => value ?? 0))];
  return { lowest: Math.min(...all), highest: Math.max(...all) };
}

/**
 * The next of 1, 2 and 5 times a power of ten.
 *
 * @example roundStep(17) // 20
 */
function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  return ([1, 2, 5].find((factor) => factor * power >= atLeast) ?? 10) * power;
}
