/** What a chart is drawn of, in pixels from its upper left corner. Colours are "#RRGGBB". */
export type Shape =
  | {
      readonly kind: "kotak";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
      readonly outline?: Outline;
    }
  | {
      readonly kind: "garis";
      readonly points: readonly Point[];
      readonly outline: Outline;
    }
  | {
      readonly kind: "penanda";
      readonly form: string;
      readonly at: Point;
      /** Across. */
      readonly size: number;
      readonly fill: string;
      readonly outline: Outline;
    }
  | {
      readonly kind: "teks";
      readonly text: string;
      readonly at: Point;
      readonly anchor: "start" | "middle" | "end";
      readonly size: number;
      readonly bold?: boolean;
    };

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Outline {
  readonly colour: string;
  readonly width: number;
  /** Lengths of strokes and gaps; absent for a whole line. */
  readonly dashes?: string;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels of a point. */
export const POINT = 4 / 3;

/** Pixels that a text takes, near enough for laying it out. */
export function widthOfText(text: string, size: number): number {
  return text.length * size * 0.5;
}

/**
 * A text in lines of a width; what does not go into the last of them is cut off with dots.
 *
 * @param room in pixels
 */
export function linesWithin(text: string, room: number, size: number, most: number): readonly string[] {
  const letters = Math.max(4, Math.floor(room / (size * 0.5)));
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const fitting = lines.map((line) => (line.length > letters ? `${line.slice(0, letters - 1)}…` : line));
  return fitting.length <= most
    ? fitting
    : [...fitting.slice(0, most - 1), `${(fitting[most - 1] ?? "").slice(0, letters - 1)}…`];
}
