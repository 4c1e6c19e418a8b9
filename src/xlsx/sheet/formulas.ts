import { parseArea, type Area } from "../../workbook/address";
import type { Cell } from "../../workbook/snapshot";
import type { RawCell } from "./raw-cell";
import { shiftFormula } from "./shift-formula";

/** Formulas that belong to more than one cell. */
export interface SharedFormulas {
  /** Takes a cell in; gives its formula with "=", or undefined where it has none of its own that is known yet. */
  take(cell: RawCell): string | undefined;
  /** Gives the cells their formulas that could only be told once all were taken. */
  settle(cells: Cell[][]): void;
  /** Where nothing may be written, once settled: it would break the formula of another cell. */
  locked(): Area[];
}

interface Master {
  readonly row: number;
  readonly col: number;
  readonly text: string;
  dependents: number;
}

/** What stands for a formula whose text the file does not hold. */
const UNKNOWN = "=#REF!";

/** Follows the formulas of one sheet. */
export function sharedFormulas(): SharedFormulas {
  const masters = new Map<string, Master>();
  const dependents: { row: number; col: number; si: string }[] = [];
  const blocks: { area: Area; formula: string; isPending: boolean }[] = [];
  const lost: Area[] = [];
  return {
    take({ row, col, formula, value }) {
      if (!formula) return undefined;
      const { text, attributes } = formula;
      const own = text === "" ? undefined : `=${text}`;
      if (!attributes) return own ?? UNKNOWN;
      const area = parseArea(attributes.ref ?? "") ?? areaOf(row, col);
      if (attributes.t === "shared") {
        const si = attributes.si ?? "";
        if (own && attributes.ref !== undefined) masters.set(si, { row, col, text, dependents: 0 });
        else dependents.push({ row, col, si });
        return own ?? UNKNOWN;
      }
      const block = attributes.t === "dataTable" ? tableFormula(attributes) : (own ?? UNKNOWN);
      blocks.push({ area, formula: block, isPending: value === undefined });
      return block;
    },
    settle(cells) {
      for (const { row, col, si } of dependents) {
        const master = masters.get(si);
        if (!master) {
          lost.push(areaOf(row, col));
          continue;
        }
        master.dependents++;
        put(cells, row, col, `=${shiftFormula(master.text, row - master.row, col - master.col)}`, "berlaku");
      }
      for (const { area, formula, isPending } of blocks)
        for (let row = area.top; row <= Math.min(area.bottom, cells.length - 1); row++)
          for (let col = area.left; col <= Math.min(area.right, (cells[row]?.length ?? 0) - 1); col++)
            put(cells, row, col, formula, isPending ? "lama" : "berlaku");
    },
    locked: () => [
      ...[...masters.values()]
        .filter((master) => master.dependents > 0)
        .map(({ row, col }) => areaOf(row, col)),
      ...blocks.map(({ area }) => area),
      ...lost,
    ],
  };
}

function areaOf(row: number, col: number): Area {
  return { top: row, left: col, bottom: row, right: col };
}

/** @param results "lama" where the whole block waits to be worked out: then what its cells still hold is old */
function put(cells: Cell[][], row: number, col: number, formula: string, results: "berlaku" | "lama"): void {
  const cellsOfRow = cells[row];
  const own = cellsOfRow?.[col];
  if (cellsOfRow && own) cellsOfRow[col] = { ...own, formula, value: results === "lama" ? null : own.value };
}

/** The formula that Excel shows for a data table. */
function tableFormula({ r1 = "", r2 = "", dt2D, dtr }: Readonly<Record<string, string>>): string {
  if (dt2D === "1") return `=TABLE(${r1},${r2})`;
  return dtr === "1" ? `=TABLE(${r1},)` : `=TABLE(,${r1})`;
}
