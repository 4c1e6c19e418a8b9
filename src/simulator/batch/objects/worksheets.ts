import type { ModelSheet } from "../../model/model-sheet";
import type { WorkbookModel } from "../../model/workbook-model";
import { BatchError } from "../batch-error";
import type { EventName, HostEvents } from "../host-events";
import { HostObject, method, type Member } from "../host-object";
import { worksheetObject } from "./worksheet";

/** `workbook.worksheets`. */
export function worksheetCollection(model: WorkbookModel, events: HostEvents): HostObject {
  const find = (key: unknown): ModelSheet | undefined =>
    model.sheets.find(({ id }) => id === key) ?? model.sheetNamed(String(key));
  const get = (key: unknown): HostObject => {
    const sheet = find(key);
    if (!sheet)
      throw new BatchError(
        "ItemNotFound",
        "The requested resource doesn't exist.",
        "WorksheetCollection.getItem",
      );
    return worksheetObject(model, sheet);
  };
  return new HostObject({
    type: "WorksheetCollection",
    items: () => model.sheets.map((sheet) => worksheetObject(model, sheet)),
    members: {
      Add: method((name) =>
        worksheetObject(model, model.addSheet(typeof name === "string" ? name : undefined)),
      ),
      GetActiveWorksheet: method(() => worksheetObject(model, model.active)),
      GetCount: method(() => model.sheets.length),
      GetItem: method(get),
      GetItemAt: method((index) => get(model.sheets[Number(index)]?.id)),
      GetItemOrNullObject: method((key) => (find(key) ? get(key) : null)),
      ...registration(events, "DataChangedEvent", "changed"),
      ...registration(events, "SelectionChangedEvent", "selectionChanged"),
      ...registration(events, "CalculatedEvent", "calculated"),
      ...registration(events, "AddedEvent", "added"),
      ...registration(events, "DeletedEvent", "deleted"),
      ...registration(events, "EventNameChanged", "nameChanged"),
      ...registration(events, "EventMoved", "moved"),
      ...registration(events, "EventVisibilityChanged", "visibilityChanged"),
    },
  });
}

/** How Office.js asks for an event of the collection, and gives it back. */
function registration(events: HostEvents, member: string, name: EventName): Record<string, Member> {
  return {
    [`_Register${member}`]: method(() => events.register(name)),
    [`_Unregister${member}`]: method(() => events.unregister(name)),
  };
}
