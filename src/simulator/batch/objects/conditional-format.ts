import type { ConditionalFormat } from "../../model/conditional-format";
import type { ModelSheet } from "../../model/model-sheet";
import type { WorkbookModel } from "../../model/workbook-model";
import { BatchError } from "../batch-error";
import { HostObject, method, object, value } from "../host-object";
import { rangeAreasObject } from "./range-areas";

/** `Excel.ConditionalFormat`. */
export function conditionalFormatObject(model: WorkbookModel, sheet: ModelSheet, id: string): HostObject {
  const own = (): ConditionalFormat => {
    const found = sheet.conditionalFormats.find((format) => format.id === id);
    if (!found)
      throw new BatchError("ItemNotFound", "The requested resource doesn't exist.", "ConditionalFormat");
    return found;
  };
  const readable = (): ConditionalFormat => {
    const found = own();
    if (found.unreadable)
      throw new BatchError("ItemNotFound", "The requested resource doesn't exist.", "ConditionalFormat");
    return found;
  };
  const change = (next: Partial<ConditionalFormat>) => {
    own();
    model.setConditionalFormats(
      sheet,
      sheet.conditionalFormats.map((format) => (format.id === id ? { ...format, ...next } : format)),
    );
  };
  const custom = () => customObject(own, change);
  return new HostObject({
    type: "ConditionalFormat",
    id,
    members: {
      Id: value(() => own().id),
      Priority: value(
        () => sheet.conditionalFormats.indexOf(own()),
        (priority) =>
          model.setConditionalFormats(sheet, moved(sheet.conditionalFormats, own(), Number(priority))),
      ),
      StopIfTrue: value(
        () => own().stopIfTrue ?? false,
        (on) => change({ stopIfTrue: on === true }),
      ),
      Type: value(() => (own().unreadable === "isi-dan-jenis" ? readable() : own()).type),
      Custom: object(() => {
        if (readable().type !== "Custom")
          throw new BatchError(
            "InvalidOperation",
            "This operation is not permitted for the current object.",
            "ConditionalFormat.custom",
          );
        return custom();
      }),
      CustomOrNullObject: object(() => (readable().type === "Custom" ? custom() : null)),
      Delete: method(() => {
        const gone = own();
        model.setConditionalFormats(
          sheet,
          sheet.conditionalFormats.filter((format) => format !== gone),
        );
      }),
      GetRanges: method(() => rangeAreasObject(model, sheet, readable().areas)),
    },
  });
}

function customObject(
  own: () => ConditionalFormat,
  change: (next: Partial<ConditionalFormat>) => void,
): HostObject {
  const colour = (type: string, name: "fill" | "fontColour") =>
    object(
      () =>
        new HostObject({
          type,
          members: {
            Color: value(
              () => own()[name] ?? "",
              (next) => change({ [name]: String(next) }),
            ),
          },
        }),
    );
  return new HostObject({
    type: "CustomConditionalFormat",
    members: {
      Rule: object(
        () =>
          new HostObject({
            type: "ConditionalFormatRule",
            members: {
              Formula: value(
                () => own().formula ?? "",
                (next) => change({ formula: String(next) }),
              ),
            },
          }),
      ),
      Format: object(
        () =>
          new HostObject({
            type: "ConditionalRangeFormat",
            members: {
              Fill: colour("ConditionalRangeFill", "fill"),
              Font: colour("ConditionalRangeFont", "fontColour"),
            },
          }),
      ),
    },
  });
}

/** The list with one format at another place; a negative priority counts from the back. */
function moved(
  formats: readonly ConditionalFormat[],
  own: ConditionalFormat,
  priority: number,
): ConditionalFormat[] {
  const rest = formats.filter((format) => format !== own);
  const place = priority < 0 ? Math.max(0, formats.length + priority) : Math.min(rest.length, priority);
  return [...rest.slice(0, place), own, ...rest.slice(place)];
}
