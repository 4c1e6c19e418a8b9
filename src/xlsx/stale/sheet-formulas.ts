import type { Frame } from "../sheet/frame";
import type { SheetCell } from "./dependents";
import { parseFormulas, placeFinder, searchFormulas, type FormulaPlace } from "./formula-places";
import { namesOnlyCells } from "./plain-formula";

/** A number of its own for each cell of a sheet. */
const keyOf = (row: number, col: number) => row * 0x4000 + col;
const IGNORED = () => undefined;

/**
 * The formulas of a sheet, those apart that name nothing but single cells of it: of these only the ones are looked at that rest
 * on a cell that changed.
 */
export class SheetFormulas {
  /** Those that are not plain; all of them where only the parser finds them. */
  readonly others: readonly FormulaPlace[];
  /** Where each plain formula starts in the sheet's text; it ends before the next tag. */
  private readonly plain: number[] = [];

  constructor(private readonly frame: Frame) {
    const others = searchFormulas(frame, (from, to) => {
      if (!namesOnlyCells(frame.text, from, to, IGNORED)) return true;
      this.plain.push(from);
      return false;
    });
    if (!others) this.plain = [];
    this.others = others ?? parseFormulas(frame);
  }

  /** The plain formulas that name one of some cells of the sheet; undefined where one of them stands in no plain cell. */
  naming(cells: readonly SheetCell[]): readonly FormulaPlace[] | undefined {
    const wanted = new Set(cells.map(({ row, col }) => keyOf(row, col)));
    if (wanted.size === 0) return [];
    const { frame } = this;
    const placeAt = placeFinder(frame);
    const tag = `<${frame.prefix}f>`.length;
    const places: FormulaPlace[] = [];
    for (const from of this.plain) {
      let isNaming = false;
      namesOnlyCells(frame.text, from, frame.text.indexOf("<", from), (row, col) => {
        isNaming ||= wanted.has(keyOf(row, col));
      });
      if (!isNaming) continue;
      const place = placeAt(from - tag);
      if (!place) return undefined;
      places.push(place);
    }
    return places;
  }
}
