import { isPrintingOf } from "../new-sheet/print-titles";
import { readSpans, spansNamed, type Span } from "../xml/spans";

/**
 * Whether a workbook's own part is as it was: sheets may have come at the end, how sheets of ours are printed and whether
 * formulas are worked out on opening may have changed.
 *
 * @param added how many sheets were added
 * @param ours  names of the sheets that were added or replaced
 */
export function keepsWorkbook(
  before: string,
  after: string,
  added: number,
  ours: ReadonlySet<string>,
): boolean {
  const [old, own] = [readSpans(before), readSpans(after)];
  const [oldSheets, ownSheets] = [sheetsOf(before, old), sheetsOf(after, own)];
  const written = spansNamed(own, "sheet").flatMap(({ attributes }, at) =>
    ours.has(attributes.name ?? "") ? [at] : [],
  );
  return (
    rest(before, old, written) === rest(after, own, written) &&
    ownSheets.length === oldSheets.length + added &&
    oldSheets.every((sheet, i) => sheet === ownSheets[i])
  );
}

function sheetsOf(text: string, root: Span): readonly string[] {
  const list = root.children.find(({ name }) => name === "sheets");
  return (list?.children ?? []).map(({ start, end }) => text.slice(start, end));
}

/** All but the sheets, how some of them are printed, and the wish to have formulas worked out. */
function rest(text: string, root: Span, written: readonly number[]): string {
  const texts = root.children.flatMap(({ name, attributes, start, end, children }) => {
    if (name === "sheets") return [];
    if (name === "definedNames")
      return children
        .filter((own) => !written.some((at) => isPrintingOf(own, at)))
        .map((own) => text.slice(own.start, own.end));
    if (name !== "calcPr") return [text.slice(start, end)];
    const { fullCalcOnLoad: _, ...kept } = attributes;
    return Object.keys(kept).length === 0 ? [] : [JSON.stringify(kept)];
  });
  return [text.slice(0, root.openEnd), ...texts].join("");
}
