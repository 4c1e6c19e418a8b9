import { a1, parseA1 } from "../../workbook/address";
import type { CellContent } from "../../workbook/plan";
import type { Frame } from "../sheet/frame";
import { inheritedStyle } from "../sheet/inherited-style";
import type { RowPlace } from "../sheet/rows";
import { readSpans, type Span } from "../xml/spans";

/** A row of one of the two files, and the cells that stand in it. */
interface RowText {
  readonly text: string;
  readonly row: Span | undefined;
  readonly cells: readonly { readonly col: number; readonly span: Span }[];
}

/** Whether the results that a file keeps with its formulas must stay, or may have been dropped. */
export type KeptResults = "tetap" | "boleh-hilang";

/**
 * The first cell of a row that is not as it was, although it was not written, or whose look is not as it was;
 * undefined where there is none.
 *
 * @param row    its number from 0
 * @param before the row as it was; undefined where it was not there
 * @param after  the row as it is; undefined where it is gone
 * @param meant  contents of written cells by column
 * @param results whether formulas may have lost the results that were kept with them
 */
export function strayCell(
  row: number,
  [oldFrame, before]: readonly [Frame, RowPlace | undefined],
  [newFrame, after]: readonly [Frame, RowPlace | undefined],
  meant: ReadonlyMap<number, CellContent>,
  results: KeptResults,
): string | undefined {
  const [old, own] = [rowText(oldFrame, before), rowText(newFrame, after)];
  const name = (col: number) => a1({ row, col });
  if (before && after && openTag(old) !== openTag(own)) return name(0);
  let at = 0;
  for (const { col, span } of own.cells) {
    let next = old.cells[at];
    for (; next && next.col < col; next = old.cells[++at])
      if (!isGoneAsMeant(oldFrame, old, next, meant)) return name(next.col);
    const was = next?.col === col ? next.span : undefined;
    if (was) at++;
    if (meant.has(col)) {
      if (styleOf(span) !== (was ? styleOf(was) : inheritedStyle(oldFrame, old.row?.attributes, col)))
        return name(col);
    } else if (!was || !isSameCell(textOf(old, was), textOf(own, span), results)) return name(col);
  }
  const gone = old.cells.slice(at).find((cell) => !isGoneAsMeant(oldFrame, old, cell, meant));
  return gone && name(gone.col);
}

function rowText(frame: Frame, place: RowPlace | undefined): RowText {
  if (!place) return { text: "", row: undefined, cells: [] };
  const text = frame.text.slice(place.start, place.end);
  const row = readSpans(text);
  let col = -1;
  const cells = row.children
    .filter(({ name }) => name === "c")
    .map((span) => {
      col = parseA1(span.attributes.r ?? "")?.col ?? col + 1;
      return { col, span };
    });
  return { text, row, cells };
}

/** A row's own attributes: a row that closed itself may have been opened up. */
function openTag({ text, row }: RowText): string {
  return text.slice(0, row?.openEnd).replace(/\s*\/?>$/, "");
}

function textOf({ text }: RowText, { start, end }: Span): string {
  return text.slice(start, end);
}

function styleOf(cell: Span): string {
  return cell.attributes.s ?? "0";
}

/** A cell may go only where it was emptied and looks as the hole that it leaves. */
function isGoneAsMeant(
  frame: Frame,
  { row }: RowText,
  { col, span }: { readonly col: number; readonly span: Span },
  meant: ReadonlyMap<number, CellContent>,
): boolean {
  return meant.get(col)?.kind === "kosong" && styleOf(span) === inheritedStyle(frame, row?.attributes, col);
}

/** Whether a cell is as it was, the result that is kept with a formula aside. */
function isSameCell(before: string, after: string, results: KeptResults): boolean {
  if (before === after) return true;
  return (
    results === "boleh-hilang" &&
    /<(?:[\w.-]+:)?f[\s/>]/.test(after) &&
    withoutResult(before) === withoutResult(after)
  );
}

function withoutResult(text: string): string {
  const cell = readSpans(text);
  const kept = cell.children.filter(({ name }) => name !== "v");
  const { t: _type, ...attributes } = cell.attributes;
  return JSON.stringify([attributes, kept.map(({ start, end }) => text.slice(start, end))]);
}
