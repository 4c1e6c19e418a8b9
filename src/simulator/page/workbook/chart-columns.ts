import { AUTOMATIC, heightOf, labelsOf, outlineOf, slotOf, type Drawn, type Plot } from "./chart-plot";
import type { DrawnSeries } from "./chart-numbers";
import type { Box, Point, Shape } from "./chart-shapes";

const STANDARD_GAP = 150;

/** Columns upon each other. */
export function stackedColumns(series: readonly DrawnSeries[], plot: Plot): readonly Drawn[] {
  const bases = Array.from({ length: plot.count }, () => 0);
  return series.map((own) => {
    const width = 1 / (1 + (series[0]?.series.gapWidth ?? STANDARD_GAP) / 100);
    return columnsOf(own, (value, at) => {
      const slot = slotOf(plot, at);
      const base = bases[at] ?? 0;
      bases[at] = base + value;
      const half = (slot.width * width) / 2;
      return {
        left: slot.middle - half,
        right: slot.middle + half,
        top: heightOf(plot, base + value),
        bottom: heightOf(plot, base),
      };
    });
  });
}

/** Columns beside each other. */
export function besideColumns(series: readonly DrawnSeries[], plot: Plot): readonly Drawn[] {
  const { gapWidth = STANDARD_GAP, overlap = 0 } = series[0]?.series ?? {};
  const step = 1 - overlap / 100;
  const columns = 1 + (series.length - 1) * step;
  return series.map((own, place) =>
    columnsOf(own, (value, at) => {
      const slot = slotOf(plot, at);
      const width = slot.width / (columns + gapWidth / 100);
      const left = slot.middle - (columns * width) / 2 + place * step * width;
      return {
        left,
        right: left + width,
        top: heightOf(plot, Math.max(value, 0)),
        bottom: heightOf(plot, Math.min(value, 0)),
      };
    }),
  );
}

function columnsOf(own: DrawnSeries, boxOf: (value: number, at: number) => Box): Drawn {
  const boxes = own.values.map((value, at) => (value === null ? null : boxOf(value, at)));
  const shapes = boxes.flatMap((box): Shape[] =>
    box
      ? [
          {
            kind: "kotak",
            x: box.left,
            y: Math.min(box.top, box.bottom),
            width: box.right - box.left,
            height: Math.abs(box.bottom - box.top),
            fill: own.series.fill ?? AUTOMATIC,
            outline: outlineOf(own.series.line),
          },
        ]
      : [],
  );
  const inside = own.series.labels?.position === "InsideBase";
  const places = boxes.map(
    (box): Point | null => box && { x: (box.left + box.right) / 2, y: (inside ? box.bottom : box.top) - 4 },
  );
  return { shapes, labels: labelsOf(own, places) };
}
