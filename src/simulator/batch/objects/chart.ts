import { parseArea } from "../../../workbook/address";
import type { ChartAxis, ChartFont, ModelChart } from "../../model/model-chart";
import type { ModelSheet } from "../../model/model-sheet";
import type { WorkbookModel } from "../../model/workbook-model";
import { BatchError } from "../batch-error";
import { HostObject, method, object, value } from "../host-object";
import { seriesCollection } from "./chart-series";
import { formatWith, kept, oneOf, type Part } from "./chart-parts";

/** `Excel.Chart`: what is set is kept; the page draws by it, and a saved file has it. */
export function chartObject(model: WorkbookModel, sheet: ModelSheet, id: string): HostObject {
  const chart: Part<ModelChart> = {
    read: () => {
      const own = sheet.charts.find((each) => each.id === id);
      if (!own) throw new BatchError("ItemNotFound", "The requested resource doesn't exist.", "Chart");
      return own;
    },
    write: (next) =>
      model.setCharts(
        sheet,
        sheet.charts.map((each) => (each.id === id ? next : each)),
      ),
  };
  return new HostObject({
    type: "Chart",
    id,
    members: {
      Id: value(() => id),
      Name: value(() => chart.read().name),
      Title: object(() => titleObject(chart)),
      Legend: object(() => legendObject(chart)),
      Axes: object(() => axesObject(chart)),
      Series: object(() => seriesCollection(chart)),
      SetPosition: method((start, end) => setPosition(chart, String(start), String(end ?? start))),
    },
  });
}

function titleObject(chart: Part<ModelChart>): HostObject {
  const title = partOf(chart, "title");
  return new HostObject({
    type: "ChartTitle",
    members: {
      ...kept(title, { Text: "text" }),
      Format: formatWith("ChartTitleFormat", partOf(title, "font")),
    },
  });
}

function legendObject(chart: Part<ModelChart>): HostObject {
  const legend = partOf(chart, "legend");
  return new HostObject({
    type: "ChartLegend",
    members: {
      ...kept(legend, { Visible: "visible" }),
      Position: oneOf(legend, "position", ["Bottom"]),
    },
  });
}

function axesObject(chart: Part<ModelChart>): HostObject {
  return new HostObject({
    type: "ChartAxes",
    members: {
      ValueAxis: object(() => axisObject(partOf(chart, "valueAxis"))),
      CategoryAxis: object(() => axisObject(partOf(chart, "categoryAxis"))),
    },
  });
}

function axisObject(axis: Part<ChartAxis>): HostObject {
  const font: Part<ChartFont> = partOf(axis, "font");
  return new HostObject({
    type: "ChartAxis",
    members: {
      ...kept(axis, {
        Minimum: "minimum",
        Maximum: "maximum",
        NumberFormat: "numberFormat",
      }),
      TickLabelPosition: oneOf(axis, "tickLabelPosition", ["Low", "NextToAxis"]),
      Format: formatWith("ChartAxisFormat", font),
    },
  });
}

/** A part of a part. */
function partOf<T extends object, K extends keyof T>(whole: Part<T>, key: K): Part<T[K]> {
  return {
    read: () => whole.read()[key],
    write: (next) => whole.write({ ...whole.read(), [key]: next }),
  };
}

function setPosition({ read, write }: Part<ModelChart>, start: string, end: string): null {
  const [first, last] = [parseArea(start), parseArea(end)];
  if (!first || !last)
    throw new BatchError("InvalidArgument", "The places must be addresses.", "Chart.setPosition");
  write({ ...read(), place: { ...first, bottom: last.bottom, right: last.right } });
  return null;
}
