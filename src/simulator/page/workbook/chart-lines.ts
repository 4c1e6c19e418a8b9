import { AUTOMATIC, heightOf, labelsOf, outlineOf, slotOf, type Drawn, type Plot } from "./chart-plot";
import type { DrawnSeries } from "./chart-numbers";
import { POINT, type Point, type Shape } from "./chart-shapes";

const STANDARD_MARKER = 7;

/** A line with its markers. */
export function lineOf(own: DrawnSeries, plot: Plot): Drawn {
  const { line, markerStyle = "Circle", markerSize = STANDARD_MARKER, ...series } = own.series;
  const points = own.values.map((value, at): Point | null =>
    value === null ? null : { x: slotOf(plot, at).middle, y: heightOf(plot, value) },
  );
  const size = markerSize * POINT;
  const markers = points.flatMap((at): Shape[] =>
    at && markerStyle !== "None"
      ? [
          {
            kind: "penanda",
            form: markerStyle,
            at,
            size,
            fill: series.markerBackgroundColor ?? AUTOMATIC,
            outline: { colour: series.markerForegroundColor ?? AUTOMATIC, width: 1 },
          },
        ]
      : [],
  );
  const lines =
    line.lineStyle === "None"
      ? []
      : runsOf(points).map((run): Shape => ({
          kind: "garis",
          points: run,
          outline: outlineOf({ weight: 2.25, ...line }),
        }));
  const places = points.map((at): Point | null => at && { x: at.x + size / 2 + 3, y: at.y });
  return { shapes: [...lines, ...markers], labels: labelsOf(own, places) };
}

/** The points between two gaps: a missing number interrupts the line. */
function runsOf(points: readonly (Point | null)[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs.filter(({ length }) => length > 1);
}
