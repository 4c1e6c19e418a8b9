import type { Area, CellAddress } from "../../workbook/address";

/** A chart of columns and lines over cells of its own sheet: what a picture of it needs. */
export interface ChartLook {
  readonly title: string;
  readonly titleFont: ChartFont;
  /** The cells that it covers. */
  readonly place: Area;
  /** Cells with the names along its axis: one column. */
  readonly categories: Area;
  readonly series: readonly SeriesLook[];
  readonly valueAxis: AxisLook;
  readonly categoryAxis: AxisLook;
  readonly legend: boolean;
}

export interface ChartFont {
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
}

export interface AxisLook {
  readonly min?: number;
  readonly max?: number;
  readonly format?: string;
  readonly font: ChartFont;
}

/** One column of numbers. */
export interface SeriesLook {
  readonly kind: "kolom" | "kolom-bertumpuk" | "garis";
  readonly name: CellAddress;
  readonly values: Area;
  /** "#RRGGBB"; absent for a colour of the theme. */
  readonly fill?: string;
  readonly line: ChartLineLook;
  readonly marker?: {
    /** Excel's name: "diamond", "square", "circle" and so on. */
    readonly form: string;
    /** In points. */
    readonly size?: number;
    readonly fill?: string;
    readonly line?: string;
  };
  readonly labels?: {
    readonly value: boolean;
    readonly name: boolean;
    /** "inBase", "outEnd", "r" and so on. */
    readonly place?: string;
    readonly format?: string;
    readonly font: ChartFont;
  };
  /** Room between groups of columns, in hundredths of a column. */
  readonly gap?: number;
  /** How far columns of a group lie upon each other, in hundredths of a column. */
  readonly overlap?: number;
}

export interface ChartLineLook {
  /** "#RRGGBB". */
  readonly colour?: string;
  /** In points. */
  readonly width?: number;
  /** "tanpa": no line at all; else the name of its dashes ("dash", "sysDot" and so on), absent for a whole line. */
  readonly dash?: string;
}
