import type { Area, CellAddress } from "../../workbook/address";

/** Kinds of charts and series that are modelled, by Excel's own names. */
export const CHART_TYPES = ["ColumnClustered", "ColumnStacked", "LineMarkers"] as const;
export type ChartType = (typeof CHART_TYPES)[number];

/** Letters of a chart; a member is there where something has set it. */
export interface ChartFont {
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
}

export interface ChartLine {
  /** "#RRGGBB". */
  readonly color?: string;
  /** By Excel's names: "None", "Continuous", "Dash", "Dot" and so on. */
  readonly lineStyle?: string;
  /** In points. */
  readonly weight?: number;
}

export interface ChartAxis {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly numberFormat?: string;
  readonly tickLabelPosition?: string;
  readonly font: ChartFont;
}

export interface ChartLabels {
  readonly showValue: boolean;
  readonly showSeriesName: boolean;
  readonly position?: string;
  readonly numberFormat?: string;
  readonly font: ChartFont;
}

/** One column of numbers of a chart. */
export interface ChartSeries {
  readonly chartType: ChartType;
  /** The cell that names it. */
  readonly name: CellAddress;
  readonly values: Area;
  /** "#RRGGBB". */
  readonly fill?: string;
  readonly line: ChartLine;
  /** Absent where there are none. */
  readonly labels?: ChartLabels;
  /** Room between two groups of columns, in hundredths of a column. */
  readonly gapWidth?: number;
  /** How far columns of a group lie upon each other, in hundredths of a column. */
  readonly overlap?: number;
  readonly markerStyle?: string;
  /** In points. */
  readonly markerSize?: number;
  readonly markerBackgroundColor?: string;
  readonly markerForegroundColor?: string;
  readonly smooth?: boolean;
}

/** A chart of a sheet, as far as it is modelled: names in the first row and column of one block of cells. */
export interface ModelChart {
  readonly id: string;
  readonly name: string;
  /** The cells that it covers. */
  readonly place: Area;
  /** The cells with the names along its axis. */
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  readonly title: { readonly text: string; readonly font: ChartFont };
  readonly legend: { readonly position: string; readonly visible: boolean };
  readonly valueAxis: ChartAxis;
  readonly categoryAxis: ChartAxis;
}

/** Where Excel puts a new chart is not modelled: a cell's size until `setPosition` places it. */
const UNPLACED: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/**
 * A chart over a block of cells, a series for each column but the first.
 *
 * @param block names of the series in its first row, names along the axis in its first column
 */
export function newChart(id: string, name: string, chartType: ChartType, block: Area): ModelChart {
  const { top, left, bottom, right } = block;
  const column = (col: number): Area => ({ top: top + 1, left: col, bottom, right: col });
  return {
    id,
    name,
    place: UNPLACED,
    categories: column(left),
    series: Array.from({ length: right - left }, (_, at) => ({
      chartType,
      name: { row: top, col: left + 1 + at },
      values: column(left + 1 + at),
      line: {},
    })),
    title: { text: "", font: {} },
    legend: { position: "Bottom", visible: true },
    valueAxis: { font: {} },
    categoryAxis: { font: {} },
  };
}
