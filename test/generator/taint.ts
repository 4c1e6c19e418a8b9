import { refName } from "../../src/workbook/address";
import type { Report, TrueCell } from "./report";

/**
 * Cells that a mistake reaches: those that rest on the wrong one, stand beside it, say the same in another table, or
 * are the sum that it belongs to. A finding there follows from what is printed. A JUMLAH that other cells confirm (the
 * level below, another table) is not reached: it is right, and the numbers say so.
 */
export function reachedBy(report: Pick<Report, "cells" | "faults">): Set<string> {
  const wrong = new Set(report.faults.map(({ ref }) => refName(ref)));
  const reached = new Set(wrong);
  for (const { expected } of report.faults)
    for (const { code, ref } of expected) if (code !== "total-berbeda") reached.add(refName(ref));
  let size: number;
  do {
    size = reached.size;
    for (const { ref, from } of report.cells)
      if (from?.some((source) => reached.has(refName(source)))) reached.add(refName(ref));
  } while (reached.size > size);
  const facts = new Set(report.cells.filter(({ ref }) => wrong.has(refName(ref))).map(({ fact }) => fact));
  for (const cell of report.cells) {
    if (cell.fact !== undefined && facts.has(cell.fact)) reached.add(refName(cell.ref));
    if (cell.adds?.some((addend) => wrong.has(refName(addend))) && !isConfirmed(cell, report))
      reached.add(refName(cell.ref));
  }
  return reached;
}

function isConfirmed(sum: TrueCell, { cells }: Pick<Report, "cells">): boolean {
  if (!sum.result) return false;
  const addends = new Set(sum.adds?.map(refName));
  return (
    cells.some(({ ref, adds }) => addends.has(refName(ref)) && adds?.length) ||
    cells.some((other) => other !== sum && other.fact !== undefined && other.fact === sum.fact)
  );
}
