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

/** Our marks on a sheet, one per cell, by row and column. */
export function readMarks(frame: Frame): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { format, kind } of markRules(frame))
    for (const text of (format.attributes.sqref ?? "").split(/\s+/)) {
      const area = parseArea(text);
      if (!area) continue;
      for (let row = area.top; row <= area.bottom; row++)
        for (let col = area.left; col <= area.right; col++)
          if (!marks.has(`${row},${col}`)) marks.set(`${row},${col}`, { row, col, kind });
    }
  return [...marks.values()].sort((a, b) => a.row - b.row || a.col - b.col);
}
