import { parseArea, type CellRef } from "../../workbook/address";
import type { WorkbookInfo } from "../package/package";
import type { Parts } from "../package/parts";
import { readFrame, type Frame } from "../sheet/frame";
import { readSpans } from "../xml/spans";
import { removal, type Splice } from "../xml/splice";
import { dependentsOf, filledCells, type FormulaNode, type SheetCell } from "./dependents";
import { formulaPlaces, type FormulaPlace } from "./formula-places";
import { SheetFormulas } from "./sheet-formulas";
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
  const cells = written.flatMap(({ sheet, row, col }) => {
    const index = indexes.get(sheet);
    return index === undefined ? [] : [{ sheet: index, row, col }];
  });
  const stale = staleFormulas(parts, info, cells);
  info.sheets.forEach(({ path }, index) => {
    const places = stale.filter(({ sheet }) => sheet === index).map(({ place }) => place);
    if (places.length > 0) parts.edit(path, (text) => places.flatMap((place) => withoutResult(text, place)));
  });
}

/** Most times that the plain formulas are gone through; a longer chain is followed over an index of all formulas. */
const MOST_ROUNDS = 12;

function staleFormulas(
  parts: Parts,
  info: WorkbookInfo,
  cells: readonly SheetCell[],
): readonly StaleFormula[] {
  const keys = new Set(cells.map(keyOf));
  const isNew = (cell: SheetCell) => !keys.has(keyOf(cell));
  const reader = parts.settled();
  const frames = info.sheets.map(({ path }) => formulaFrame(reader.needed(path)));
  const scope = new Scope(parts, info);
  const sheets = frames.map((frame) => frame && new SheetFormulas(frame));
  const others = sheets.flatMap((own, sheet) => nodesOf(scope, sheet, own?.others ?? [])).filter(isNew);
  const stale: StaleFormula[] = [];
  const changed = [...cells];
  let front: readonly SheetCell[] = cells;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const plain = sheets.map((own, sheet) =>
      own ? own.naming(front.filter((cell) => cell.sheet === sheet)) : [],
    );
    if (!plain.every((places) => places !== undefined)) break;
    const named = plain.flatMap((places, sheet) => nodesOf(scope, sheet, places)).filter(isNew);
    const next = named.length > 0 ? named : [...dependentsOf(others, changed)].filter(isNew);
    if (next.length === 0) return stale;
    for (const node of next) keys.add(keyOf(node));
    for (const node of next) stale.push(node);
    const filled = filledCells(next);
    if (!filled) break;
    for (const cell of filled) changed.push(cell);
    front = filled;
  }
  const nodes = frames.flatMap((frame, sheet) => nodesOf(scope, sheet, frame ? formulaPlaces(frame) : []));
  const written = new Set(cells.map(keyOf));
  return [
    ...dependentsOf(
      nodes.filter((node) => !written.has(keyOf(node))),
      cells,
    ),
  ];
}

/** A sheet's frame; undefined where it holds no formula. */
function formulaFrame(text: string): Frame | undefined {
  return text.includes("<f") || text.includes(":f") ? readFrame(text) : undefined;
}

function keyOf({ sheet, row, col }: SheetCell): string {
  return `${sheet}!${row},${col}`;
}

function nodesOf(scope: Scope, sheet: number, places: readonly FormulaPlace[]): StaleFormula[] {
  const shared = new Map<string, { readonly references: References; readonly place: FormulaPlace }>();
  return places.map((place): StaleFormula => {
    const { attributes, row, col } = place;
    const filled = parseArea(attributes.t === "shared" ? "" : (attributes.ref ?? ""));
    const own = { sheet, row, col, place, ...(filled && { filled }) };
    if (attributes.t === "dataTable") return { ...own, areas: undefined };
    const si = attributes.t === "shared" ? (attributes.si ?? "") : undefined;
    const known = place.text === "" && si !== undefined ? shared.get(si) : undefined;
    const master = known ?? { references: referencesOf(place.text), place };
    if (si !== undefined && place.text !== "") shared.set(si, master);
    const moved = { down: row - master.place.row, right: col - master.place.col };
    const isLost = place.text === "" && !known;
    const areas = isLost ? undefined : scope.areasOf(master.references, { sheet, ...moved });
    return { ...own, areas };
  });
}

/** A cell as nearly all are written: its type, its formula, its result. */
const PLAIN = /^<c(?: [rs]="[^"<>]*")*( t="\w+")?><f(?: [^<>]*)?(?:\/>|>[^<]*<\/f>)(<v>[^<]*<\/v>)<\/c>$/;

/** Takes a cell's result out; its formula and look stay. */
function withoutResult(text: string, { start, end }: FormulaPlace): Splice[] {
  const own = text.slice(start, end);
  const [, plainType, result] = PLAIN.exec(own) ?? [];
  if (result !== undefined) {
    const type = plainType === undefined ? [] : [cutOut(start + own.indexOf(plainType), plainType.length)];
    return [...type, cutOut(end - "</c>".length - result.length, result.length)];
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
