import type { ChartLabels, ChartLine, ChartSeries, ModelChart } from "../../model/model-chart";
import { BatchError, notModelled } from "../batch-error";
import { HostObject, method, object, value } from "../host-object";
import { formatWith, kept, oneOf, type Part } from "./chart-parts";

const MARKER_STYLES = ["Circle", "Diamond", "Square"];
const LINE_STYLES = ["None", "Continuous", "Dash", "Dot", "DashDot"];
const LABEL_POSITIONS = ["InsideBase", "OutsideEnd", "Right"];

/** Labels of a series that has just been given some: Excel shows its values. */
const NEW_LABELS: ChartLabels = { showValue: true, showSeriesName: false, font: {} };

/** `chart.series`: one of each column, in the order of the columns. */
export function seriesCollection(chart: Part<ModelChart>): HostObject {
  const get = (index: number): HostObject => {
    const series = seriesAt(chart, index);
    series.read();
    return seriesObject(series);
  };
  return new HostObject({
    type: "ChartSeriesCollection",
    members: {
      GetItemAt: method((index) => get(Number(index))),
    },
  });
}

function seriesAt({ read, write }: Part<ModelChart>, index: number): Part<ChartSeries> {
  return {
    read: () => {
      const own = read().series[index];
      if (own) return own;
      throw new BatchError("InvalidArgument", "There is no such series.", "ChartSeriesCollection.getItemAt");
    },
    write: (next) =>
      write({ ...read(), series: read().series.map((own, at) => (at === index ? next : own)) }),
  };
}

function seriesObject(series: Part<ChartSeries>): HostObject {
  const { read, write } = series;
  return new HostObject({
    type: "ChartSeries",
    members: {
      ...kept(series, {
        GapWidth: "gapWidth",
        MarkerBackgroundColor: "markerBackgroundColor",
        MarkerForegroundColor: "markerForegroundColor",
        Overlap: "overlap",
        Smooth: "smooth",
      }),
      ...kept(onlyOfLines(series), { MarkerSize: "markerSize" }),
      MarkerStyle: oneOf(onlyOfLines(series), "markerStyle", MARKER_STYLES),
      ChartType: value(
        () => read().chartType,
        (type) => write({ ...read(), chartType: lineOf(type) }),
      ),
      HasDataLabels: value(
        () => read().labels !== undefined,
        (has) => write(withLabels(read(), has === true ? (read().labels ?? NEW_LABELS) : undefined)),
      ),
      DataLabels: object(() => labelsObject(series)),
      Format: object(() => seriesFormat(series)),
    },
  });
}

/** One series among columns may become a line. Of columns Excel stacks all or none; that is not modelled. */
function lineOf(type: unknown): "LineMarkers" {
  if (type !== "LineMarkers") throw notModelled("ChartSeries", `chartType ${String(type)}`);
  return type;
}

/** Only lines have markers. */
function onlyOfLines({ read, write }: Part<ChartSeries>): Part<ChartSeries> {
  return {
    read,
    write: (next) => {
      if (read().chartType !== "LineMarkers")
        throw new BatchError("InvalidOperation", "Only a line has markers.", "ChartSeries.markerStyle");
      write(next);
    },
  };
}

function withLabels(series: ChartSeries, labels: ChartLabels | undefined): ChartSeries {
  const { labels: _before, ...rest } = series;
  return labels ? { ...rest, labels } : rest;
}

function labelsObject({ read, write }: Part<ChartSeries>): HostObject {
  const labels: Part<ChartLabels> = {
    read: () => read().labels ?? NEW_LABELS,
    write: (next) => write(withLabels(read(), next)),
  };
  return new HostObject({
    type: "ChartDataLabels",
    members: {
      ...kept(labels, {
        NumberFormat: "numberFormat",
        ShowSeriesName: "showSeriesName",
        ShowValue: "showValue",
      }),
      Position: oneOf(labels, "position", LABEL_POSITIONS),
      Format: formatWith("ChartDataLabelFormat", {
        read: () => labels.read().font,
        write: (font) => labels.write({ ...labels.read(), font }),
      }),
    },
  });
}

function seriesFormat({ read, write }: Part<ChartSeries>): HostObject {
  const line: Part<ChartLine> = {
    read: () => read().line,
    write: (next) => write({ ...read(), line: next }),
  };
  return new HostObject({
    type: "ChartSeriesFormat",
    members: {
      Fill: object(
        () =>
          new HostObject({
            type: "ChartFill",
            members: {
              SetSolidColor: method((colour) => {
                write({ ...read(), fill: String(colour) });
                return null;
              }),
            },
          }),
      ),
      Line: object(
        () =>
          new HostObject({
            type: "ChartLineFormat",
            members: {
              ...kept(line, { Color: "color", Weight: "weight" }),
              LineStyle: oneOf(line, "lineStyle", LINE_STYLES),
            },
          }),
      ),
    },
  });
}
