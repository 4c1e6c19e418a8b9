import type { Model } from "@ironcalc/wasm";
import { isNotTaken, type } from "./engine-cell";
import { engineModel } from "./engine-model";

/** Far from every cell that a formula is likely to name. */
const TRIAL_CELL = { sheet: 0, row: 1_000_000, col: 250 };

/**
 * Which formulas the engine can work out. Each form of formula is tried once in a workbook of the same sheets without
 * any content, so that what is found wrong is the formula itself and never a cell that it reads.
 */
export class Comprehension {
  private readonly trial: Model;
  private readonly known = new Map<string, boolean>();

  constructor(sheetNames: readonly string[]) {
    this.trial = engineModel(sheetNames);
    this.trial.resumeEvaluation();
  }

  /** Whether the engine can work the formula out. */
  takes(formula: string): boolean {
    const form = formula.replaceAll(/\d+/g, "1");
    const before = this.known.get(form);
    if (before !== undefined) return before;
    type(this.trial, TRIAL_CELL, formula);
    const taken = formula.length > 1 && !isNotTaken(this.trial, TRIAL_CELL);
    type(this.trial, TRIAL_CELL, "");
    this.known.set(form, taken);
    return taken;
  }

  free(): void {
    this.trial.free();
  }
}
