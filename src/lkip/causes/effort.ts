import type { Snapshot } from "../../workbook/snapshot";

/** Most cells that trials read anew: six trials of a workbook of 50,000 cells, one of 300,000. */
const MOST_CELLS = 300_000;
/** Most times that a hypothesis or a failing relation is looked at: a report of eight causes takes some 5,000. */
const MOST_LOOKS = 250_000;

/**
 * How much work a search for causes may be, counted in what it looks at and never in time: the same workbook gives the same
 * causes on every machine.
 */
export class Effort {
  private cells = 0;
  private looks = 0;
  private readonly perTrial: number;

  constructor(snapshot: Snapshot) {
    this.perTrial = snapshot.sheets.reduce((sum, { hidden, cells }) => sum + (hidden ? 0 : sizeOf(cells)), 0);
  }

  /** Whether the whole workbook may be read once more; it is counted as read then. */
  allowsTrial(): boolean {
    if (this.cells + this.perTrial > MOST_CELLS) return false;
    this.cells += this.perTrial;
    return true;
  }

  /** Whether one more thing may be looked at; it is counted then. */
  allowsLook(): boolean {
    return ++this.looks <= MOST_LOOKS;
  }
}

function sizeOf(cells: Snapshot["sheets"][number]["cells"]): number {
  return cells.reduce((sum, row) => sum + (row?.length ?? 0), 0);
}
