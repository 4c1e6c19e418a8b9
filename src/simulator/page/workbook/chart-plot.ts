import type { ChartLine } from "../../model/model-chart";
import { numberText, type DrawnSeries, type Scale } from "./chart-numbers";
import { POINT, type Box, type Outline, type Point, type Shape } from "./chart-shapes";

const DASHES: Readonly<Record<string, string>> = { Dash: "6 4", Dot: "2 3", DashDot: "6 3 2 3" };
/** What nobody has coloured. */
export const AUTOMATIC = "#7F7F7F";

/** Where the numbers are drawn. */
export interface Plot {
  readonly box: Box;
  readonly scale: Scale;
  /** Names along the axis. */
  readonly count: number;
}

/** A series: what lies under, and the labels above all series. */
export interface Drawn {
  readonly shapes: readonly Shape[];
  readonly labels: readonly Shape[];
}

/** The height at which a value lies; one beyond the axis lies at its end. */
export function heightOf({ box, scale: { min, max } }: Plot, value: number): number {
  const share = (Math.min(Math.max(value, min), max) - min) / (max - min);
  return box.bottom - share * (box.bottom - box.top);
}

/** The place of a name along the axis: its middle, and the width that it has. */
export function slotOf(
  { box, count }: Plot,
  at: number,
): { readonly middle: number; readonly width: number } {
  const width = (box.right - box.left) / Math.max(1, count);
  return { middle: box.left + width * (at + 0.5), width };
}

export function outlineOf({ color = AUTOMATIC, weight = 0.75, lineStyle }: ChartLine): Outline {
  const dashes = lineStyle === undefined ? undefined : DASHES[lineStyle];
  return { colour: color, width: weight * POINT, ...(dashes && { dashes }) };
}

/** The labels of a series, each at its place; none where there is no number. */
export function labelsOf(
  { series, name, values }: DrawnSeries,
  places: readonly (Point | null)[],
): readonly Shape[] {
  const { labels } = series;
  if (!labels) return [];
  const size = (labels.font.size ?? 10) * POINT;
  const drop = labels.position === "Right" ? size * 0.35 : 0;
  return places.flatMap((place, at): Shape[] => {
    const value = values[at];
    if (!place || typeof value !== "number") return [];
    const parts = [
      ...(labels.showSeriesName ? [name] : []),
      ...(labels.showValue ? [numberText(value, labels.numberFormat)] : []),
    ];
    const anchor = labels.position === "Right" ? "start" : "middle";
    return [{ kind: "teks", text: parts.join("; "), at: { x: place.x, y: place.y + drop }, anchor, size }];
  });
}
