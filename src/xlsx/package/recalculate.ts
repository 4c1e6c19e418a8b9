import { placeFor, WORKBOOK_ORDER } from "../xml/child-order";
import { prefixOf, readSpans } from "../xml/spans";
import { attributeSet, insertion } from "../xml/splice";
import { removeContentType } from "./content-types";
import type { Parts } from "./parts";
import { relationshipsOf, removeRelationship } from "./relationships";

/** Makes Excel work out all formulas when it opens the file. */
export function recalculateOnLoad(parts: Parts, workbook: string): void {
  parts.edit(workbook, (text) => {
    const root = readSpans(text);
    const calc = root.children.find(({ name }) => name === "calcPr");
    if (calc) return [attributeSet(text, calc, "fullCalcOnLoad", "1")];
    const place = placeFor(root, "calcPr", WORKBOOK_ORDER);
    return [insertion(place, `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`)];
  });
}

/** Drops the order in which Excel last worked out the formulas: with a formula more or less it is wrong. */
export function dropCalcChain(parts: Parts, workbook: string): void {
  for (const { id, target } of relationshipsOf(parts, workbook, "calcChain")) {
    parts.remove(target);
    removeContentType(parts, target);
    removeRelationship(parts, workbook, id);
  }
}
