/** A line along one edge of a cell. */
export interface Edge {
  /** Excel's name of the line: "thin", "medium", "double", "dashed" … */
  readonly style: string;
  /** "#RRGGBB". */
  readonly colour: string;
}

/** How a cell is drawn; what is absent is as in a cell that nobody has formatted. */
export interface CellFormat {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** In points. */
  readonly size: number;
  readonly fontName?: string;
  /** "#RRGGBB". */
  readonly fontColour?: string;
  /** "#RRGGBB". */
  readonly fill?: string;
  readonly top?: Edge;
  readonly right?: Edge;
  readonly bottom?: Edge;
  readonly left?: Edge;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees, counter-clockwise; 255 is stacked letters. */
  readonly rotation: number;
}

/** A cell that nobody has formatted: Calibri 11. */
export const PLAIN_FORMAT: CellFormat = {
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  size: 11,
  wrap: false,
  indent: 0,
  rotation: 0,
};
