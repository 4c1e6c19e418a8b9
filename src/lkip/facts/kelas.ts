import { readTick } from "../reading/read-cell";
import { cellText } from "../recognition/sheet-view";
import type { KelasCell } from "./ikhtisar-rows";

/** Whether a class cell of Tabel 3.5 is ticked: any sign in it but a dash. */
export function isTicked(cell: KelasCell["cell"]): boolean {
  if (cell === undefined || cell.value === null || cell.value === false) return false;
  return readTick(cell) || !/^[-–—]?$/.test(cellText(cell));
}
