import { a1, a1Area } from "../../workbook/address";
import { MARK_KINDS, markerFormula, type Mark, type MarkKind } from "../../workbook/mark";
import { placeFor, WORKSHEET_ORDER } from "../xml/child-order";
import { escapeXml } from "../xml/escape";
import { spansNamed } from "../xml/spans";
import { insertion, removal, type Splice } from "../xml/splice";
import type { Frame } from "./frame";
import { markRules } from "./marks";

/** Longest list of areas that one rule gets; Excel takes no longer address through its own interface either. */
const LONGEST_SQREF = 8_000;

/**
 * Replaces all of our marks on a sheet: ours go, exactly as they came, and the new ones are put behind the user's own
 * conditional formats, with a lower priority than any of them.
 *
 * @param dxf index of the look of a kind
 */
export function patchMarks(frame: Frame, marks: readonly Mark[], dxf: (kind: MarkKind) => number): Splice[] {
  const rules = markRules(frame);
  const ours = new Set(rules.map(({ rule }) => rule));
  const gone = new Set(
    rules.map(({ format, rule }) =>
      format.children.every((child) => child.name !== "cfRule" || ours.has(child)) ? format : rule,
    ),
  );
  const theirs = spansNamed(frame.root, "cfRule").filter((rule) => !ours.has(rule));
  let priority = theirs.reduce((most, { attributes }) => Math.max(most, Number(attributes.priority ?? 0)), 0);
  const added = MARK_KINDS.flatMap((kind) =>
    areaLists(marks.filter((mark) => mark.kind === kind)).map((sqref) =>
      formatXml(frame.prefix, sqref, kind, dxf(kind), ++priority),
    ),
  ).join("");
  const splices = [...gone].map(removal);
  if (added === "") return splices;
  return [...splices, insertion(placeFor(frame.root, "conditionalFormatting", WORKSHEET_ORDER), added)];
}

function formatXml(prefix: string, sqref: string, kind: MarkKind, dxf: number, priority: number): string {
  const formula = `<${prefix}formula>${escapeXml(markerFormula(kind))}</${prefix}formula>`;
  const rule = `<${prefix}cfRule type="expression" dxfId="${dxf}" priority="${priority}">${formula}</${prefix}cfRule>`;
  return `<${prefix}conditionalFormatting sqref="${sqref}">${rule}</${prefix}conditionalFormatting>`;
}

/** The areas of cells as few lists: cells below each other as one area, and no list longer than a rule may have. */
function areaLists(cells: readonly Mark[]): string[] {
  const lists: string[] = [];
  for (const area of verticalRuns(cells)) {
    const last = lists.at(-1);
    if (last === undefined || last.length + 1 + area.length > LONGEST_SQREF) lists.push(area);
    else lists[lists.length - 1] = `${last} ${area}`;
  }
  return lists;
}

function verticalRuns(cells: readonly Mark[]): string[] {
  const sorted = [...cells].sort((a, b) => a.col - b.col || a.row - b.row);
  const runs: { top: Mark; bottom: Mark }[] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    if (last?.bottom.col === cell.col && cell.row <= last.bottom.row + 1) last.bottom = cell;
    else runs.push({ top: cell, bottom: cell });
  }
  return runs.map(({ top, bottom }) =>
    top === bottom ? a1(top) : a1Area({ top: top.row, left: top.col, bottom: bottom.row, right: bottom.col }),
  );
}
