import { parseA1 } from "../../workbook/address";
import type { Frame } from "../sheet/frame";
import { decodeEntities } from "../xml/escape";
import { readSpans, type Span } from "../xml/spans";

/** A cell that holds a formula, and where it stands in its sheet's text. */
export interface FormulaPlace {
  readonly row: number;
  readonly col: number;
  readonly start: number;
  readonly end: number;
  /** Without "="; "" where the formula is that of another cell. */
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** All formulas of a sheet. */
export function formulaPlaces(frame: Frame): readonly FormulaPlace[] {
  if (!frame.data || !/<(?:[\w.-]+:)?f[\s/>]/.test(frame.text)) return [];
  return (frame.plain ? searchFormulas(frame, frame.data) : undefined) ?? parseFormulas(frame);
}

/** Finds formulas by searching for their tags; undefined where one of them is in no plain shape. */
function searchFormulas({ text, prefix }: Frame, data: Span): FormulaPlace[] | undefined {
  const open = `<${prefix}f`;
  const close = `</${prefix}c>`;
  const attributes = String.raw`((?:\s+[\w:.-]+\s*=\s*"[^"<>]*")*)\s*`;
  const cell = new RegExp(`<${prefix}c${attributes}>\\s*`, "y");
  const formula = new RegExp(`<${prefix}f${attributes}(?:/>|>([^<]*)</${prefix}f>)`, "y");
  const places: FormulaPlace[] = [];
  let at = text.indexOf(open, data.openEnd);
  for (; at >= 0 && at < data.closeStart; at = text.indexOf(open, at + 1)) {
    if (!/[\s/>]/.test(text[at + open.length]!)) continue;
    const start = text.lastIndexOf("<", at - 1);
    cell.lastIndex = start;
    formula.lastIndex = at;
    const [head, own] = [cell.exec(text), formula.exec(text)];
    if (!head || !own || cell.lastIndex !== at) return undefined;
    const address = parseA1(/\sr\s*=\s*"([^"]*)"/.exec(head[1]!)?.[1] ?? "");
    const decoded = decodeEntities(own[2] ?? "");
    const end = text.indexOf(close, formula.lastIndex);
    if (!address || decoded === undefined || end < 0) return undefined;
    places.push({
      ...address,
      start,
      end: end + close.length,
      text: decoded,
      attributes: attributesOf(own[1]!),
    });
  }
  return places;
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
}

function parseFormulas(frame: Frame): FormulaPlace[] {
  return frame.rows().flatMap((place) => {
    const text = frame.text.slice(place.start, place.end);
    if (!/<(?:[\w.-]+:)?f[\s/>]/.test(text)) return [];
    let col = -1;
    return readSpans(text).children.flatMap((cell): FormulaPlace[] => {
      if (cell.name !== "c") return [];
      col = parseA1(cell.attributes.r ?? "")?.col ?? col + 1;
      const formula = cell.children.find(({ name }) => name === "f");
      if (!formula) return [];
      const [start, end] = [place.start + cell.start, place.start + cell.end];
      return [{ row: place.row, col, start, end, text: formula.text, attributes: formula.attributes }];
    });
  });
}
