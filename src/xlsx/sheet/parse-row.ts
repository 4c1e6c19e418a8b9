import { COLUMN_COUNT, parseA1 } from "../../workbook/address";
import { XlsxError } from "../errors";
import { holdDepth, localName, xmlParser } from "../xml/parser";
import { localAttributes } from "../xml/tree";
import type { CellSink } from "./raw-cell";

interface OpenCell {
  readonly col: number;
  readonly style: number;
  readonly type: string | undefined;
  value: string | undefined;
  inline: string | undefined;
  formula: { text: string; attributes: Record<string, string> | undefined } | undefined;
}

/**
 * Reads the cells of a row with the XML parser: any prefix, cells without a name, rich text, shared formulas.
 *
 * @param text the row's element
 * @param row  its number from 0
 * @returns false where a cell stands twice or out of order
 * @throws {XlsxError} "rusak" where a cell has a name that no sheet has; "terlaluBesar" where it nests too deeply
 */
export function parseRow(text: string, row: number, sink: CellSink): boolean {
  const parser = xmlParser("tanpa-tempat");
  const path: string[] = [];
  let cell: OpenCell | undefined;
  let col = -1;
  let isClear = true;
  parser.on("opentag", (tag) => {
    const name = localName(tag.name);
    holdDepth(path.push(name));
    if (name === "c" && path.length === 2) {
      const attributes = localAttributes(tag.attributes);
      const before = col;
      col = attributes.r === undefined ? col + 1 : (parseA1(attributes.r)?.col ?? COLUMN_COUNT);
      if (col >= COLUMN_COUNT) throw new XlsxError("rusak");
      if (col <= before) isClear = false;
      const style = Number(attributes.s ?? 0);
      cell = { col, style, type: attributes.t, value: undefined, inline: undefined, formula: undefined };
    } else if (cell && path.length === 3) {
      if (name === "f") cell.formula = { text: "", attributes: ofFormula(localAttributes(tag.attributes)) };
      else if (name === "v") cell.value = "";
      else if (name === "is") cell.inline = "";
    }
  });
  const addText = (own: string) => {
    if (!cell) return;
    const name = path.at(-1);
    if (name === "f" && path.length === 3 && cell.formula) cell.formula.text += own;
    else if (name === "v" && path.length === 3) cell.value += own;
    else if (name === "t" && path[2] === "is" && !path.includes("rPh")) cell.inline += own;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    if (path.pop() !== "c" || path.length !== 1 || !cell) return;
    const { formula, style, type } = cell;
    sink({
      row,
      col: cell.col,
      style,
      type,
      value: type === "inlineStr" ? cell.inline : cell.value,
      formula,
    });
    cell = undefined;
  });
  parser.write(text).close();
  return isClear;
}

/** The attributes of a formula that belongs to more than its own cell. */
function ofFormula(attributes: Record<string, string>): Record<string, string> | undefined {
  return attributes.t === undefined || attributes.t === "normal" ? undefined : attributes;
}
