import type { WorkbookModel } from "../../model/workbook-model";
import { BatchError } from "../batch-error";
import { HostObject, method, value } from "../host-object";

/** `workbook.settings`: keys and values that travel in the workbook. */
export function settingCollection(model: WorkbookModel): HostObject {
  const keys = () => [...model.settings.keys()];
  const get = (key: unknown): HostObject => {
    if (typeof key !== "string" || !model.settings.has(key))
      throw new BatchError(
        "ItemNotFound",
        "The requested resource doesn't exist.",
        "SettingCollection.getItem",
      );
    return settingObject(model, key);
  };
  return new HostObject({
    type: "SettingCollection",
    items: () => keys().map((key) => settingObject(model, key)),
    members: {
      Add: method((key, own) => {
        model.setSetting(String(key), own);
        return settingObject(model, String(key));
      }),
      GetCount: method(() => model.settings.size),
      GetItem: method(get),
      GetItemAt: method((index) => get(keys()[Number(index)])),
      GetItemOrNullObject: method((key) => (model.settings.has(String(key)) ? get(key) : null)),
    },
  });
}

function settingObject(model: WorkbookModel, key: string): HostObject {
  return new HostObject({
    type: "Setting",
    id: key,
    members: {
      Key: value(() => key),
      Value: value(
        () => model.settings.get(key),
        (next) => model.setSetting(key, next),
      ),
      Delete: method(() => model.setSetting(key, undefined)),
    },
  });
}
