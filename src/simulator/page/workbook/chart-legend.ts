import type { DrawnSeries } from "./chart-numbers";
import { AUTOMATIC, outlineOf } from "./chart-plot";
import { POINT, widthOfText, type Shape } from "./chart-shapes";

/** Room around everything in a chart. */
export const EDGE = 10;

const SIZE = 10 * POINT;
const LINE = SIZE * 1.5;
const SWATCH = 10;

/** The names of the series in lines, as many as their width needs. */
export function legendHeight(series: readonly DrawnSeries[], room: number): number {
  return linesOf(series, room).length * LINE;
}

export function legendShapes(series: readonly DrawnSeries[], top: number, width: number): readonly Shape[] {
  return linesOf(series, width - 2 * EDGE).flatMap((line, at) => {
    const all = line.reduce((sum, own) => sum + widthOf(own), 0);
    let x = (width - all) / 2;
    return line.flatMap((own): Shape[] => {
      const left = x;
      x += widthOf(own);
      const y = top + at * LINE + SIZE;
      return [
        swatch(own, left, y - SWATCH + 1),
        { kind: "teks", text: own.name, at: { x: left + SWATCH + 6, y }, anchor: "start", size: SIZE },
      ];
    });
  });
}

function linesOf(series: readonly DrawnSeries[], room: number): readonly (readonly DrawnSeries[])[] {
  const lines: DrawnSeries[][] = [];
  let taken = Infinity;
  for (const own of series) {
    taken += widthOf(own);
    if (taken > room) {
      lines.push([]);
      taken = widthOf(own);
    }
    lines.at(-1)?.push(own);
  }
  return lines;
}

function widthOf({ name }: DrawnSeries): number {
  return SWATCH + 6 + widthOfText(name, SIZE) + 16;
}

function swatch({ series }: DrawnSeries, x: number, y: number): Shape {
  const { chartType, fill = AUTOMATIC, line, markerStyle = "Circle", markerBackgroundColor } = series;
  if (chartType !== "LineMarkers")
    return { kind: "kotak", x, y, width: SWATCH, height: SWATCH, fill, outline: outlineOf(line) };
  return {
    kind: "penanda",
    form: markerStyle,
    at: { x: x + SWATCH / 2, y: y + SWATCH / 2 },
    size: SWATCH + 2,
    fill: markerBackgroundColor ?? AUTOMATIC,
    outline: { colour: series.markerForegroundColor ?? AUTOMATIC, width: 1 },
  };
}
