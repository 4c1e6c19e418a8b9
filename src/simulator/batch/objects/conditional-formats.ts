import type { Area } from "../../../workbook/address";
import { overlap } from "../../model/areas";
import type { ConditionalFormat, ConditionalFormatType } from "../../model/conditional-format";
import type { ModelSheet } from "../../model/model-sheet";
import type { WorkbookModel } from "../../model/workbook-model";
import { BatchError, notModelled } from "../batch-error";
import { HostObject, method } from "../host-object";
import { conditionalFormatObject } from "./conditional-format";

/** `range.conditionalFormats`: the sheet's conditional formats that touch the areas, by priority. */
export function conditionalFormatCollection(
  model: WorkbookModel,
  sheet: ModelSheet,
  areas: readonly Area[],
): HostObject {
  const touching = () =>
    sheet.conditionalFormats.filter((own) => own.areas.some((a) => areas.some((b) => overlap(a, b))));
  const wrap = ({ id }: ConditionalFormat) => conditionalFormatObject(model, sheet, id);
  const get = (found: ConditionalFormat | undefined) => {
    if (!found)
      throw new BatchError(
        "ItemNotFound",
        "The requested resource doesn't exist.",
        "ConditionalFormatCollection.getItem",
      );
    return wrap(found);
  };
  return new HostObject({
    type: "ConditionalFormatCollection",
    items: () => touching().map(wrap),
    members: {
      Add: method((type) => wrap(add(model, sheet, areas, type as ConditionalFormatType))),
      ClearAll: method(() => {
        const gone = new Set(touching());
        model.setConditionalFormats(
          sheet,
          sheet.conditionalFormats.filter((own) => !gone.has(own)),
        );
      }),
      GetCount: method(() => touching().length),
      GetItem: method((id) => get(touching().find((own) => own.id === id))),
      GetItemAt: method((index) => get(touching()[Number(index)])),
    },
  });
}

/** A new conditional format comes first. */
function add(
  model: WorkbookModel,
  sheet: ModelSheet,
  areas: readonly Area[],
  type: ConditionalFormatType,
): ConditionalFormat {
  if (type !== "Custom") throw notModelled("ConditionalFormatCollection", `add(${type})`);
  const own: ConditionalFormat = { id: model.freshId("format"), type, areas };
  model.setConditionalFormats(sheet, [own, ...sheet.conditionalFormats]);
  return own;
}
