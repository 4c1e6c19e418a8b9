import { budgetSheet } from "../bench/budget-sheet";
import type { Cell } from "../../src/workbook/snapshot";
import { writeWorkbook } from "../fixtures/write-workbook";

const [PERCENT, SPENT] = [4, 3];

/**
 * A Tabel 3.8 of so many rows in a bad way: three of four printed percentages are wrong, and every third realisasi is not
 * what its parts add up to.
 */
export function largeBook(rows: number): Promise<Uint8Array> {
  const sheet = budgetSheet(rows);
  const cells = sheet.cells.map((row, at) => (row ?? []).map((cell, col) => spoilt(cell, at, col)));
  return writeWorkbook([{ ...sheet, cells, roles: new Map() }]);
}

function spoilt(cell: Cell | undefined, row: number, col: number): Cell | undefined {
  if (typeof cell?.value !== "number") return cell;
  if (col === PERCENT && row % 4 !== 0) return { ...cell, value: cell.value + 0.0317 };
  if (col === SPENT && row % 3 === 0) return { ...cell, value: cell.value * 2 + 7 };
  return cell;
}
