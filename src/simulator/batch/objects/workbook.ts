import type { WorkbookModel } from "../../model/workbook-model";
import type { HostEvents } from "../host-events";
import { HostObject, method, object, value } from "../host-object";
import { pivotCollection } from "./pivots";
import { rangeObject } from "./range";
import { settingCollection } from "./settings";
import { tableCollection } from "./tables";
import { worksheetCollection } from "./worksheets";

/** The root of every batch. */
export function workbookObject(model: WorkbookModel, events: HostEvents): HostObject {
  return new HostObject({
    type: "Workbook",
    members: {
      Application: object(() => applicationObject(model)),
      Name: value(() => model.fileName),
      PivotTables: object(() => pivotCollection(model, model.sheets)),
      Settings: object(() => settingCollection(model)),
      Tables: object(() => tableCollection(model, model.sheets)),
      Worksheets: object(() => worksheetCollection(model, events)),
      _Runtime: object(() => runtimeObject(events)),
      GetSelectedRange: method(() => rangeObject(model, model.active, model.active.selection)),
    },
  });
}

function applicationObject(model: WorkbookModel): HostObject {
  return new HostObject({
    type: "Application",
    members: {
      CalculationState: value(() => model.calculation.state),
      CalculationMode: value(() => model.calculation.mode),
      Calculate: method(() => model.calculation.recalculate()),
      SuspendScreenUpdatingUntilNextSync: method(() => null),
    },
  });
}

function runtimeObject(events: HostEvents): HostObject {
  return new HostObject({
    type: "Runtime",
    members: {
      EnableEvents: value(
        () => events.enabled,
        (on) => (events.enabled = on === true),
      ),
    },
  });
}
