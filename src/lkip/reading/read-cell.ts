import { isPending, type Cell } from "../../workbook/snapshot";
import { readNumber } from "./read-number";
import type { Reading } from "./reading";
import { isTick, readText, type ReadContext } from "./read-text";

export type { ReadContext };

/**
 * Reads a cell without guessing: a number through its format, a text as Indonesian offices write values.
 *
 * @param context what the column's other cells tell
 * @example readCell({ value: 0.95, style: { ...PLAIN_STYLE, format: "0%" } }) // { kind: "persen", value: 95, decimals: 0 }
 */
export function readCell(cell: Cell | undefined, context: ReadContext = {}): Reading {
  const value = cell?.value ?? null;
  if (isPending(cell)) return { kind: "tidak-tersedia", menunggu: true };
  if (cell === undefined || value === null || value === false) return { kind: "kosong", dash: false };
  if (value === true) return { kind: "centang" };
  if (typeof value === "string") return readText(value, context);
  if (!Number.isFinite(value)) return { kind: "tidak-terbaca", reason: "galat-excel", text: String(value) };
  return readNumber(value, cell.style.format, context);
}

/** Whether a cell ticks its class: a true value or one of the usual signs (v, x, √, ✓, ✔, ü). */
export function readTick(cell: Cell | undefined): boolean {
  return cell?.value === true || (typeof cell?.value === "string" && isTick(cell.value));
}
