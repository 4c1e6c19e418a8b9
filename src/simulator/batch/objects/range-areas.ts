import type { Area } from "../../../workbook/address";
import type { ModelSheet } from "../../model/model-sheet";
import type { WorkbookModel } from "../../model/workbook-model";
import { HostObject, object, value } from "../host-object";
import { conditionalFormatCollection } from "./conditional-formats";
import { addressOf, rangeObject } from "./range";

/** `Excel.RangeAreas`: several rectangles of one sheet. */
export function rangeAreasObject(
  model: WorkbookModel,
  sheet: ModelSheet,
  areas: readonly Area[],
): HostObject {
  return new HostObject({
    type: "RangeAreas",
    tracked: true,
    members: {
      Address: value(() => areas.map((area) => addressOf(sheet, area)).join(",")),
      AreaCount: value(() => areas.length),
      Areas: object(
        () =>
          new HostObject({
            type: "RangeCollection",
            members: {},
            items: () => areas.map((area) => rangeObject(model, sheet, area)),
          }),
      ),
      ConditionalFormats: object(() => conditionalFormatCollection(model, sheet, areas)),
    },
  });
}
