import { parseArea, type Area } from "../../../workbook/address";
import type { ModelSheet } from "../../model/model-sheet";
import { resizeTable } from "../../model/tables";
import type { WorkbookModel } from "../../model/workbook-model";
import { BatchError } from "../batch-error";
import { HostObject, method, object, value } from "../host-object";
import { rangeObject } from "./range";
import { worksheetObject } from "./worksheet";

function areaOf(address: unknown): Area {
  const area = typeof address === "string" ? parseArea(address) : undefined;
  if (!area) throw new BatchError("InvalidArgument", "The new size must be an address.", "Table.resize");
  return area;
}

/** `workbook.tables` and `worksheet.tables`. */
export function tableCollection(model: WorkbookModel, sheets: readonly ModelSheet[]): HostObject {
  const all = () => sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const objectOf = ({ sheet, table }: ReturnType<typeof all>[number]) =>
    new HostObject({
      type: "Table",
      id: table.id,
      members: {
        Id: value(() => table.id),
        Name: value(() => table.name),
        ShowHeaders: value(() => table.showHeaders),
        ShowTotals: value(() => table.showTotals ?? false),
        Worksheet: object(() => worksheetObject(model, sheet)),
        GetHeaderRowRange: method(() => rangeObject(model, sheet, { ...table.area, bottom: table.area.top })),
        GetRange: method(() => rangeObject(model, sheet, table.area)),
        Resize: method((address) => resizeTable(sheet, table.id, areaOf(address))),
      },
    });
  const find = (key: unknown) => all().find(({ table }) => table.id === key || table.name === key);
  return new HostObject({
    type: "TableCollection",
    items: () => all().map(objectOf),
    members: {
      GetCount: method(() => all().length),
      GetItem: method((key) => {
        const found = find(key);
        if (!found)
          throw new BatchError(
            "ItemNotFound",
            "The requested resource doesn't exist.",
            "TableCollection.getItem",
          );
        return objectOf(found);
      }),
      GetItemOrNullObject: method((key) => {
        const found = find(key);
        return found ? objectOf(found) : null;
      }),
    },
  });
}
