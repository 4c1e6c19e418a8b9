import { parseA1 } from "../../../workbook/address";
import type { ModelSheet } from "../../model/model-sheet";
import { BatchError } from "../batch-error";
import { HostObject, method, object, value, type Member } from "../host-object";

/** Members of `Excel.PageLayout` that are kept as they are set. */
const KEPT = ["Orientation", "PaperSize", "Zoom", "LeftMargin", "RightMargin", "TopMargin", "BottomMargin"];

/** Feet of a page, of those that hold for all pages. */
const FEET = ["LeftFooter", "CenterFooter", "RightFooter"];

/** `Excel.PageLayout`: how a sheet is printed. Nothing is drawn by it; a saved file has it. */
export function pageLayoutObject(sheet: ModelSheet): HostObject {
  return new HostObject({
    type: "PageLayout",
    members: {
      ...kept(sheet, KEPT),
      SetPrintTitleRows: method((rows) => {
        sheet.page.set("PrintTitleRows", String(rows));
        return null;
      }),
      HeadersFooters: object(
        () =>
          new HostObject({
            type: "HeaderFooterGroup",
            members: {
              DefaultForAllPages: object(
                () => new HostObject({ type: "HeaderFooter", members: kept(sheet, FEET) }),
              ),
            },
          }),
      ),
    },
  });
}

/** `Excel.PageBreakCollection` of a sheet's rows: nothing is drawn by it; a saved file has them. */
export function rowBreaksObject({ page }: ModelSheet): HostObject {
  return new HostObject({
    type: "PageBreakCollection",
    members: {
      Add: method((address) => {
        const at = parseA1(String(address));
        if (!at)
          throw new BatchError("InvalidArgument", "The place must be a cell.", "PageBreakCollection.add");
        const known = page.get("RowBreaks");
        page.set("RowBreaks", [...(Array.isArray(known) ? known : []), at.row]);
        return new HostObject({ type: "PageBreak", members: {} });
      }),
    },
  });
}

function kept({ page }: ModelSheet, names: readonly string[]): Record<string, Member> {
  return Object.fromEntries(
    names.map((name) => [
      name,
      value(
        () => page.get(name) ?? null,
        (own) => void page.set(name, own),
      ),
    ]),
  );
}
