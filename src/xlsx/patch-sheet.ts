import { a1, parseA1 } from "../workbook/address";
import { MARK_KINDS, markerFormula, markKindOfFormula, type Mark, type MarkKind } from "../workbook/mark";
import type { CellWrite } from "../workbook/plan";
import { cellXml, escapeText } from "./cell-xml";
import { appendTo, readSpans, type Span } from "./spans";
import { splice, type Splice } from "./splice";
import { localName } from "./xml";

/** Children of a worksheet that come after its conditional formats. */
const AFTER_FORMATS = new Set(
  (
    "dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties " +
    "cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
    "webPublishItems tableParts extLst"
  ).split(" "),
);

/** Levels that are kept: worksheet, its children, rows, cells; and rules with their formulas. */
const DEPTH = 4;

/** Writes cells into a sheet's text; all that is not named stays as it is. */
export function patchCells(text: string, writes: readonly CellWrite[]): string {
  const sheet = readSpans(text, DEPTH);
  const data = sheet.children.find(({ name }) => name === "sheetData");
  if (!data || writes.length === 0) return text;
  const prefix = data.tag.slice(0, data.tag.length - "sheetData".length);
  const rows = numbered(data.children, (span) => Number(span.attributes.r ?? NaN) - 1);
  const byRow = new Map<number, CellWrite[]>();
  for (const write of writes) byRow.set(write.ref.row, [...(byRow.get(write.ref.row) ?? []), write]);
  const splices: Splice[] = [];
  const newRows: { row: number; text: string }[] = [];
  for (const [row, own] of [...byRow].sort((a, b) => a[0] - b[0])) {
    own.sort((a, b) => a.ref.col - b.ref.col);
    const span = rows.find(({ index }) => index === row)?.span;
    if (span) splices.push(...patchRow(text, span, own, prefix));
    else
      newRows.push({
        row,
        text: `<${prefix}row r="${row + 1}">${own.map((write) => newCell(write, prefix)).join("")}</${prefix}row>`,
      });
  }
  let tail = "";
  for (const { row, text: content } of newRows) {
    const next = rows.find(({ index }) => index > row)?.span;
    if (next) splices.push({ start: next.start, end: next.start, text: content });
    else tail += content;
  }
  if (tail !== "") splices.push(appendTo(data, tail));
  return splice(text, splices);
}

function newCell({ ref, after }: CellWrite, prefix: string): string {
  return cellXml(` r="${a1(ref)}"`, after, prefix);
}

function numbered(spans: readonly Span[], read: (span: Span) => number): { index: number; span: Span }[] {
  let index = -1;
  return spans.map((span) => {
    const own = read(span);
    index = Number.isNaN(own) ? index + 1 : own;
    return { index, span };
  });
}

function patchRow(text: string, row: Span, writes: readonly CellWrite[], prefix: string): Splice[] {
  const cells = numbered(row.children, (span) => parseA1(span.attributes.r ?? "")?.col ?? NaN);
  const splices: Splice[] = [];
  let tail = "";
  for (const write of writes) {
    const own = cells.find(({ index }) => index === write.ref.col)?.span;
    if (own) {
      splices.push({
        start: own.start,
        end: own.end,
        text: cellXml(keptAttributes(own), write.after, prefix),
      });
      continue;
    }
    const next = cells.find(({ index }) => index > write.ref.col)?.span;
    if (next) splices.push({ start: next.start, end: next.start, text: newCell(write, prefix) });
    else tail += newCell(write, prefix);
  }
  if (tail !== "") splices.push(appendTo(row, tail));
  return splices;
}

function keptAttributes(cell: Span): string {
  return Object.entries(cell.attributes)
    .filter(([name]) => name !== "t")
    .map(([name, value]) => ` ${name}="${escapeText(value)}"`)
    .join("");
}

/** Replaces all of our marks on a sheet. `dxf` gives the differential format of a kind, where the file has one. */
export function patchMarks(
  text: string,
  marks: readonly Mark[],
  dxf: (kind: MarkKind) => number | undefined,
): string {
  const sheet = readSpans(text, DEPTH);
  const formats = sheet.children.filter(({ name }) => name === "conditionalFormatting");
  const ours = formats.filter((span) => isOurs(text, span));
  const prefix = sheet.tag.slice(0, sheet.tag.length - localName(sheet.tag).length);
  let priority = Math.max(
    0,
    ...formats
      .filter((span) => !ours.includes(span))
      .flatMap((span) => span.children.map((rule) => Number(rule.attributes.priority ?? 0))),
  );
  const added = MARK_KINDS.flatMap((kind) => {
    const cells = marks.filter((mark) => mark.kind === kind);
    if (cells.length === 0) return [];
    const id = dxf(kind);
    const rule = `<${prefix}cfRule type="expression"${id === undefined ? "" : ` dxfId="${id}"`} priority="${++priority}"><${prefix}formula>${escapeText(markerFormula(kind))}</${prefix}formula></${prefix}cfRule>`;
    return [
      `<${prefix}conditionalFormatting sqref="${cells.map(a1).join(" ")}">${rule}</${prefix}conditionalFormatting>`,
    ];
  }).join("");
  const splices: Splice[] = ours.map(({ start, end }) => ({ start, end, text: "" }));
  const next = sheet.children.find(({ name }) => AFTER_FORMATS.has(name));
  const place = next?.start ?? sheet.closeStart;
  if (added !== "") splices.push({ start: place, end: place, text: added });
  return splice(text, splices);
}

function isOurs(text: string, format: Span): boolean {
  const formula = format.children[0]?.children.find(({ name }) => name === "formula");
  if (!formula) return false;
  const raw = text
    .slice(formula.openEnd, formula.closeStart)
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
  return markKindOfFormula(raw) !== undefined;
}
