import type { CSSProperties } from "react";
import type { ModelChart } from "../../model/model-chart";
import type { ModelSheet } from "../../model/model-sheet";
import { chartPicture } from "../workbook/chart-picture";
import type { Point, Shape } from "../workbook/chart-shapes";

/** A chart of the sheet, over the cells that it covers. */
export function ChartView({
  chart,
  sheet,
  box,
}: {
  readonly chart: ModelChart;
  readonly sheet: ModelSheet;
  readonly box: CSSProperties;
}) {
  const [width, height] = [Number(box.width), Number(box.height)];
  return (
    <svg
      className="grafik"
      style={box}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={chart.title.text}
    >
      {chartPicture(chart, sheet, width, height).map((shape, at) => (
        <ShapeView key={at} shape={shape} />
      ))}
    </svg>
  );
}

function ShapeView({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case "kotak":
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          fill={shape.fill}
          stroke={shape.outline?.colour}
          strokeWidth={shape.outline?.width}
        />
      );
    case "garis":
      return (
        <polyline
          points={shape.points.map(({ x, y }) => `${x},${y}`).join(" ")}
          fill="none"
          stroke={shape.outline.colour}
          strokeWidth={shape.outline.width}
          strokeDasharray={shape.outline.dashes}
        />
      );
    case "penanda":
      return (
        <path
          d={markerPath(shape.form, shape.at, shape.size / 2)}
          fill={shape.fill}
          stroke={shape.outline.colour}
          strokeWidth={shape.outline.width}
        />
      );
    case "teks":
      return (
        <text
          x={shape.at.x}
          y={shape.at.y}
          textAnchor={shape.anchor}
          fontSize={shape.size}
          fontWeight={shape.bold ? 700 : undefined}
        >
          {shape.text}
        </text>
      );
  }
}

function markerPath(form: string, { x, y }: Point, half: number): string {
  switch (form) {
    case "Diamond":
      return `M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`;
    case "Square":
      return `M${x - half} ${y - half}h${2 * half}v${2 * half}h${-2 * half}Z`;
    default:
      return `M${x - half} ${y}a${half} ${half} 0 1 0 ${2 * half} 0a${half} ${half} 0 1 0 ${-2 * half} 0Z`;
  }
}
