import { parseA1 } from "../../workbook/address";
import type { Frame } from "../sheet/frame";
import { decodeEntities } from "../xml/escape";
import { readSpans } from "../xml/spans";

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
  return searchFormulas(frame, () => true) ?? parseFormulas(frame);
}

/**
 * Finds formulas by searching for their tags; undefined where one of them is in no plain shape.
 *
 * @param wanted whether a formula is, that has no attributes and stands in the sheet's text from `from` up to `to`
 */
export function searchFormulas(
  frame: Frame,
  wanted: (from: number, to: number) => boolean,
): FormulaPlace[] | undefined {
  const { text, prefix, data, plain } = frame;
  if (!plain || !data) return undefined;
  const open = `<${prefix}f`;
  const placeAt = placeFinder(frame);
  const places: FormulaPlace[] = [];
  let at = text.indexOf(open, data.openEnd);
  for (; at >= 0 && at < data.closeStart; at = text.indexOf(open, at + 1)) {
    const from = at + open.length;
    if (text[from] === ">") {
      if (!wanted(from + 1, text.indexOf("<", from))) continue;
    } else if (!/[\s/>]/.test(text.charAt(from))) continue;
    const place = placeAt(at);
    if (!place) return undefined;
    places.push(place);
  }
  return places;
}

/** Finds the formula whose tag starts at a place of a sheet's text; undefined where it is in no plain shape. */
export function placeFinder({ text, prefix }: Frame): (at: number) => FormulaPlace | undefined {
  const close = `</${prefix}c>`;
  const attributes = String.raw`((?:\s+[\w:.-]+\s*=\s*"[^"<>]*")*)\s*`;
  const cell = new RegExp(`<${prefix}c${attributes}>\\s*`, "y");
  const formula = new RegExp(`<${prefix}f${attributes}(?:/>|>([^<]*)</${prefix}f>)`, "y");
  return (at) => {
    const start = text.lastIndexOf("<", at - 1);
    cell.lastIndex = start;
    formula.lastIndex = at;
    const [head, own] = [cell.exec(text), formula.exec(text)];
    if (!head || !own || cell.lastIndex !== at) return undefined;
    const address = parseA1(/\sr\s*=\s*"([^"]*)"/.exec(head[1] ?? "")?.[1] ?? "");
    const decoded = decodeEntities(own[2] ?? "");
    const end = text.indexOf(close, formula.lastIndex);
    // A closing tag may be written with blanks (`</c >`): then the one that was found belongs to a later cell.
    const isOwn = end >= 0 && !text.slice(formula.lastIndex, end).includes(`<${prefix}c`);
    if (!address || decoded === undefined || !isOwn) return undefined;
    return {
      ...address,
      start,
      end: end + close.length,
      text: decoded,
      attributes: attributesOf(own[1] ?? ""),
    };
  };
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
}

/** Finds formulas with the parser. */
export function parseFormulas(frame: Frame): FormulaPlace[] {
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
