import { parseArea, type Area } from "../../../workbook/address";
import { CHART_TYPES, newChart, type ChartType } from "../../model/model-chart";
import type { ModelSheet } from "../../model/model-sheet";
import type { WorkbookModel } from "../../model/workbook-model";
import { BatchError, notModelled } from "../batch-error";
import { HostObject, method } from "../host-object";
import { chartObject } from "./chart";

/** `worksheet.charts`: charts can be added. What charts a file had is not known, so that none can be asked for. */
export function chartCollection(model: WorkbookModel, sheet: ModelSheet): HostObject {
  return new HostObject({
    type: "ChartCollection",
    members: {
      Add: method((type, source, seriesBy) =>
        chartObject(model, sheet, add(model, sheet, type, source, seriesBy).id),
      ),
    },
  });
}

/** A series for each column. By rows, or as Excel guesses, is not modelled: it guesses wrong (office-js issue 1830). */
function add(model: WorkbookModel, sheet: ModelSheet, type: unknown, source: unknown, seriesBy: unknown) {
  if (seriesBy !== "Columns") throw notModelled("ChartCollection", `add(seriesBy ${String(seriesBy)})`);
  const block = blockOf(source);
  refuseUnnamed(sheet, block);
  const id = model.freshId("chart");
  const chart = newChart(id, `Chart ${sheet.charts.length + 1}`, chartTypeOf(type), block);
  model.setCharts(sheet, [...sheet.charts, chart]);
  return chart;
}

/** @throws {BatchError} ApiNotFound for a kind that is not modelled */
function chartTypeOf(type: unknown): ChartType {
  const own = CHART_TYPES.find((known) => known === type);
  if (!own) throw notModelled("Chart", `chartType ${String(type)}`);
  return own;
}

function blockOf(source: unknown): Area {
  const member = source instanceof HostObject && source.type === "Range" ? source.member("Address") : null;
  const address = member?.kind === "value" ? String(member.read()) : "";
  const block = parseArea(address.slice(address.lastIndexOf("!") + 1));
  if (!block) throw new BatchError("InvalidArgument", "A range is needed.", "ChartCollection.add");
  return block;
}

/** Excel takes the first row and column for names where they hold texts; anything else is not modelled. */
function refuseUnnamed(sheet: ModelSheet, { top, left, bottom, right }: Area): void {
  const isText = (row: number, col: number) => typeof sheet.cell(row, col).value === "string";
  for (let row = top + 1; row <= bottom; row++)
    if (!isText(row, left)) throw notModelled("ChartCollection", "add(categories that are no texts)");
  for (let col = left + 1; col <= right; col++)
    if (!isText(top, col)) throw notModelled("ChartCollection", "add(names that are no texts)");
}
