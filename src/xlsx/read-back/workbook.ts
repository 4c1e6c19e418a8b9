import { readSpans, type Span } from "../xml/spans";

/**
 * Whether a workbook's own part is as it was: sheets may have come at the end, and whether formulas are worked out on
 * opening may have changed.
 *
 * @param added how many sheets were added
 */
export function keepsWorkbook(before: string, after: string, added: number): boolean {
  const [old, own] = [readSpans(before), readSpans(after)];
  const [oldSheets, ownSheets] = [sheetsOf(before, old), sheetsOf(after, own)];
  return (
    rest(before, old) === rest(after, own) &&
    ownSheets.length === oldSheets.length + added &&
    oldSheets.every((sheet, i) => sheet === ownSheets[i])
  );
}

function sheetsOf(text: string, root: Span): readonly string[] {
  const list = root.children.find(({ name }) => name === "sheets");
  return (list?.children ?? []).map(({ start, end }) => text.slice(start, end));
}

/** All but the sheets and the wish to have formulas worked out. */
function rest(text: string, root: Span): string {
  const texts = root.children.flatMap(({ name, attributes, start, end }) => {
    if (name === "sheets") return [];
    if (name !== "calcPr") return [text.slice(start, end)];
    const { fullCalcOnLoad: _, ...kept } = attributes;
    return Object.keys(kept).length === 0 ? [] : [JSON.stringify(kept)];
  });
  return [text.slice(0, root.openEnd), ...texts].join("");
}
