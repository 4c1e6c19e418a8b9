import { parseArea } from "../../workbook/address";
import { markKindOfFormula, type Mark, type MarkKind } from "../../workbook/mark";
import { spansNamed, type Span } from "../xml/spans";
import { framed, type Frame } from "./frame";

/** A rule of ours and the conditional format that it stands in. */
export interface MarkRule {
  readonly format: Span;
  readonly rule: Span;
  readonly kind: MarkKind;
}

/** Our rules on a sheet. Excel may have put one of them together with a rule of the user's. */
export function markRules(frame: Frame): MarkRule[] {
  return framed(frame, "conditionalFormatting").flatMap((format) =>
    spansNamed(format, "cfRule").flatMap((rule) => {
      const formula = rule.children.find(({ name }) => name === "formula");
      const kind = formula && markKindOfFormula(formula.text);
      return kind ? [{ format, rule, kind }] : [];
    }),
  );
}

/** Most cells of one area that are told one by one. We mark single cells; an area is large where a format was copied. */
const MOST_CELLS = 1_000;
/** Most marks of a sheet that are told. */
const MOST_MARKS = 100_000;

/**
 * Our marks on a sheet, one per cell, by row and column. An area that is larger than any of ours stands for its first cell:
 * that is enough to take it away.
 */
export function readMarks(frame: Frame): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { format, kind } of markRules(frame))
    for (const text of (format.attributes.sqref ?? "").split(/\s+/)) {
      const area = parseArea(text);
      if (!area || marks.size > MOST_MARKS) continue;
      const { top, left } = area;
      const isLarge = (area.bottom - top + 1) * (area.right - left + 1) > MOST_CELLS;
      const { bottom, right } = isLarge ? { bottom: top, right: left } : area;
      for (let row = top; row <= bottom; row++)
        for (let col = left; col <= right; col++)
          if (!marks.has(`${row},${col}`)) marks.set(`${row},${col}`, { row, col, kind });
    }
  return [...marks.values()].sort((a, b) => a.row - b.row || a.col - b.col);
}
