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
  /** Where each plain formula starts and ends in the sheet's text, one after the other. */
  private readonly plain: number[] = [];

  constructor(private readonly frame: Frame) {
    const others = searchFormulas(frame, (from, to) => {
      if (!namesOnlyCells(frame.text, from, to, IGNORED)) return true;
      this.plain.push(from, to);
      return false;
    });
    if (!others) this.plain = [];
    this.others = others ?? parseFormulas(frame);
  }

  /** The plain formulas that name one of some cells of the sheet; undefined where one of them stands in no plain cell. */
  naming(cells: readonly SheetCell[]): readonly FormulaPlace[] | undefined {
    const wanted = new Set(cells.map(({ row, col }) => keyOf(row, col)));
    const { plain, frame } = this;
    const placeAt = placeFinder(frame);
    const tag = `<${frame.prefix}f>`.length;
    const places: FormulaPlace[] = [];
    for (let i = 0; i < plain.length && wanted.size > 0; i += 2) {
      let isNaming = false;
      namesOnlyCells(frame.text, plain[i]!, plain[i + 1]!, (row, col) => {
        isNaming ||= wanted.has(keyOf(row, col));
      });
      if (!isNaming) continue;
      const place = placeAt(plain[i]! - tag);
      if (!place) return undefined;
      places.push(place);
    }
    return places;
  }
}
