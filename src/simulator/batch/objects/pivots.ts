import type { ModelPivot, ModelSheet } from "../../model/model-sheet";
import type { WorkbookModel } from "../../model/workbook-model";
import { BatchError } from "../batch-error";
import { HostObject, method, object, value } from "../host-object";
import { rangeObject } from "./range";
import { worksheetObject } from "./worksheet";

/** `workbook.pivotTables` and `worksheet.pivotTables`. */
export function pivotCollection(model: WorkbookModel, sheets: readonly ModelSheet[]): HostObject {
  const all = () => sheets.flatMap((sheet) => sheet.pivots.map((pivot) => ({ sheet, pivot })));
  const placeOf = (sheet: ModelSheet, { area, onDataModel }: ModelPivot) => {
    if (onDataModel)
      throw new BatchError("GeneralException", "Not supported on a data model.", "PivotLayout.getRange");
    return rangeObject(model, sheet, area);
  };
  const objectOf = ({ sheet, pivot }: ReturnType<typeof all>[number]) =>
    new HostObject({
      type: "PivotTable",
      id: pivot.id,
      members: {
        Id: value(() => pivot.id),
        Name: value(() => pivot.name),
        Worksheet: object(() => worksheetObject(model, sheet)),
        Layout: object(
          () =>
            new HostObject({
              type: "PivotLayout",
              members: { GetRange: method(() => placeOf(sheet, pivot)) },
            }),
        ),
      },
    });
  return new HostObject({
    type: "PivotTableCollection",
    items: () => all().map(objectOf),
    members: {
      GetCount: method(() => all().length),
      GetItem: method((key) => {
        const found = all().find(({ pivot }) => pivot.id === key || pivot.name === key);
        if (!found)
          throw new BatchError(
            "ItemNotFound",
            "The requested resource doesn't exist.",
            "PivotTableCollection.getItem",
          );
        return objectOf(found);
      }),
    },
  });
}
