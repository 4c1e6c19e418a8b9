import type { ChartType, ModelChart } from "../../model/model-chart";
import type { ModelSheet } from "../../model/model-sheet";
import { categoriesOf, numberText, scaleOf, seriesOf, type DrawnSeries, type Scale } from "./chart-numbers";
import { besideColumns, stackedColumns } from "./chart-columns";
import { EDGE, legendHeight, legendShapes } from "./chart-legend";
import { lineOf } from "./chart-lines";
import { heightOf, slotOf, type Plot } from "./chart-plot";
import { linesWithin, POINT, widthOfText, type Box, type Shape } from "./chart-shapes";

const STANDARD_SIZE = 10;
const GRID = { colour: "#D9D9D9", width: 1 };
/** Lines of a name along the axis. */
const MOST_LINES = 4;

/** Where the parts of a chart lie. */
interface Layout {
  readonly plot: Plot;
  readonly names: readonly (readonly string[])[];
  readonly nameSize: number;
  readonly legendTop: number;
}

/**
 * A chart as Excel would draw it, near enough to judge it by: title above, legend below, numbers at the left, names under
 * their columns.
 *
 * @param width  in pixels
 * @param height in pixels
 */
export function chartPicture(
  chart: ModelChart,
  sheet: ModelSheet,
  width: number,
  height: number,
): readonly Shape[] {
  const series = seriesOf(sheet, chart);
  const titleSize = (chart.title.font.size ?? STANDARD_SIZE) * POINT;
  const layout = layOut(chart, sheet, series, {
    left: EDGE,
    top: EDGE + titleSize * 1.6,
    right: width - EDGE,
    bottom: height - EDGE,
  });
  const title: Shape = {
    kind: "teks",
    text: chart.title.text,
    at: { x: width / 2, y: EDGE + titleSize },
    anchor: "middle",
    size: titleSize,
    ...(chart.title.font.bold && { bold: true }),
  };
  return [
    title,
    ...axisShapes(chart, layout.plot),
    ...shapesOfSeries(series, layout.plot),
    ...nameShapes(layout),
    ...(chart.legend.visible ? legendShapes(series, layout.legendTop, width) : []),
  ];
}

/** The series over each other: stacked columns, columns beside each other, lines, then all labels. */
function shapesOfSeries(series: readonly DrawnSeries[], plot: Plot): readonly Shape[] {
  const of = (type: ChartType) => series.filter((own) => own.series.chartType === type);
  const all = [
    ...stackedColumns(of("ColumnStacked"), plot),
    ...besideColumns(of("ColumnClustered"), plot),
    ...of("LineMarkers").map((own) => lineOf(own, plot)),
  ];
  return [...all.flatMap(({ shapes }) => shapes), ...all.flatMap(({ labels }) => labels)];
}

function layOut(chart: ModelChart, sheet: ModelSheet, series: readonly DrawnSeries[], box: Box): Layout {
  const scale = scaleOf(series, chart);
  const left = box.left + axisWidth(chart, scale);
  const categories = categoriesOf(sheet, chart);
  const nameSize = (chart.categoryAxis.font.size ?? STANDARD_SIZE) * POINT;
  const room = (box.right - left) / Math.max(1, categories.length) - 6;
  const names = categories.map((name) => linesWithin(name, room, nameSize, MOST_LINES));
  const legendTop = box.bottom - legendHeight(series, box.right - box.left);
  const deepest = Math.max(1, ...names.map(({ length }) => length));
  const plot: Plot = {
    box: { ...box, left, bottom: legendTop - deepest * nameSize * 1.25 - 10 },
    scale,
    count: categories.length,
  };
  return { plot, names, nameSize, legendTop };
}

function axisWidth({ valueAxis }: ModelChart, { ticks }: Scale): number {
  const size = (valueAxis.font.size ?? STANDARD_SIZE) * POINT;
  return 8 + Math.max(...ticks.map((tick) => widthOfText(numberText(tick, valueAxis.numberFormat), size)));
}

function axisShapes({ valueAxis }: ModelChart, plot: Plot): readonly Shape[] {
  const size = (valueAxis.font.size ?? STANDARD_SIZE) * POINT;
  const { left, right } = plot.box;
  return plot.scale.ticks.flatMap((tick): Shape[] => {
    const y = heightOf(plot, tick);
    return [
      {
        kind: "garis",
        points: [
          { x: left, y },
          { x: right, y },
        ],
        outline: GRID,
      },
      {
        kind: "teks",
        text: numberText(tick, valueAxis.numberFormat),
        at: { x: left - 6, y: y + size * 0.35 },
        anchor: "end",
        size,
      },
    ];
  });
}

function nameShapes({ plot, names, nameSize }: Layout): readonly Shape[] {
  return names.flatMap((lines, at) =>
    lines.map((text, line): Shape => {
      const y = plot.box.bottom + 4 + nameSize * (1 + line * 1.25);
      return { kind: "teks", text, at: { x: slotOf(plot, at).middle, y }, anchor: "middle", size: nameSize };
    }),
  );
}
