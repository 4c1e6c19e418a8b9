import type { CellRef } from "../../workbook/address";
import type { WorkbookInfo } from "../package/package";
import type { Parts } from "../package/parts";
import { readFrame } from "../sheet/frame";
import { readSpans } from "../xml/spans";
import { removal, type Splice } from "../xml/splice";
import { dependentsOf, type FormulaNode } from "./dependents";
import { formulaPlaces, type FormulaPlace } from "./formula-places";
import { referencesOf, type References } from "./references";
import { Scope } from "./scope";

interface StaleFormula extends FormulaNode {
  readonly place: FormulaPlace;
}

/**
 * Takes the kept result from every formula that rests on a written cell, directly or through others: every program then
 * works it out on opening, and nobody takes an old number for a new one. Written cells keep what was written.
 */
export function dropStaleResults(parts: Parts, info: WorkbookInfo, written: readonly CellRef[]): void {
  if (written.length === 0) return;
  const indexes = new Map(info.sheets.map(({ name }, index) => [name, index]));
  const cells = written.map(({ sheet, row, col }) => ({ sheet: indexes.get(sheet)!, row, col }));
  const keys = new Set(cells.map(keyOf));
  const nodes = formulaNodes(parts, info).filter((node) => !keys.has(keyOf(node)));
  const stale = dependentsOf(nodes, cells);
  info.sheets.forEach(({ path }, index) => {
    const places = [...stale].filter(({ sheet }) => sheet === index).map(({ place }) => place);
    if (places.length > 0) parts.edit(path, (text) => places.flatMap((place) => withoutResult(text, place)));
  });
}

function keyOf({
  sheet,
  row,
  col,
}: {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
}): string {
  return `${sheet}!${row},${col}`;
}

function formulaNodes(parts: Parts, info: WorkbookInfo): StaleFormula[] {
  const scope = new Scope(parts, info);
  const reader = parts.settled();
  return info.sheets.flatMap(({ path }, sheet) => {
    const text = reader.text(path)!;
    if (!text.includes("<f") && !text.includes(":f")) return [];
    const shared = new Map<string, { readonly references: References; readonly place: FormulaPlace }>();
    return formulaPlaces(readFrame(text)).map((place): StaleFormula => {
      const { attributes, row, col } = place;
      if (attributes.t === "dataTable") return { sheet, row, col, place, areas: undefined };
      const si = attributes.t === "shared" ? (attributes.si ?? "") : undefined;
      const known = place.text === "" && si !== undefined ? shared.get(si) : undefined;
      const master = known ?? { references: referencesOf(place.text), place };
      if (si !== undefined && place.text !== "") shared.set(si, master);
      const moved = { down: row - master.place.row, right: col - master.place.col };
      const isLost = place.text === "" && !known;
      return {
        sheet,
        row,
        col,
        place,
        areas: isLost ? undefined : scope.areasOf(master.references, { sheet, ...moved }),
      };
    });
  });
}

/** A cell as nearly all are written: its type, its formula, its result. */
const PLAIN = /^<c(?: [rs]="[^"<>]*")*( t="\w+")?><f(?: [^<>]*)?(?:\/>|>[^<]*<\/f>)(<v>[^<]*<\/v>)<\/c>$/;

/** Takes a cell's result out; its formula and look stay. */
function withoutResult(text: string, { start, end }: FormulaPlace): Splice[] {
  const own = text.slice(start, end);
  const plain = PLAIN.exec(own);
  if (plain) {
    const result = end - "</c>".length - plain[2]!.length;
    const type = plain[1] === undefined ? [] : [cutOut(start + own.indexOf(plain[1]), plain[1].length)];
    return [...type, cutOut(result, plain[2]!.length)];
  }
  const cell = readSpans(own);
  const results = cell.children.filter(({ name }) => name === "v");
  if (results.length === 0) return [];
  const type = /\st\s*=\s*(?:"[^"]*"|'[^']*')/.exec(own.slice(0, cell.openEnd));
  const splices = results.map(removal);
  if (type) splices.push(cutOut(type.index, type[0].length));
  return splices.map((splice) => ({ ...splice, start: splice.start + start, end: splice.end + start }));
}

function cutOut(start: number, length: number): Splice {
  return { start, end: start + length, text: "" };
}
