import type { Model } from "@ironcalc/wasm";
import type { CellContent } from "../../workbook/plan";
import type { CellValue } from "../../workbook/snapshot";
import type { EngineChange, EngineResult, EngineSheet, FormulaEngine } from "../model/formula-engine";
import { cellInput, valueInput } from "./cell-input";
import { Comprehension } from "./comprehension";
import { readValue, type, type EngineAddress } from "./engine-cell";
import { engineModel } from "./engine-model";

/** A cell, in the engine and in the workbook. */
interface PlacedCell extends EngineAddress {
  readonly sheetId: string;
}

/** A formula cell, and the value that was last told of it. */
interface FormulaCell extends PlacedCell {
  value: CellValue;
}

/** A workbook that the engine has taken in. */
interface Loaded {
  readonly model: Model;
  readonly comprehension: Comprehension;
  readonly formulas: Map<string, FormulaCell>;
  readonly notCalculated: Map<string, PlacedCell>;
}

/**
 * Formulas worked out by IronCalc. Its own module must have been started before (`startInBrowser`, `startInNode`).
 *
 * A workbook is taken in when its first cell changes: what is only looked at keeps the values of its file. A formula
 * that the engine cannot work out keeps its last value, and is listed in `notCalculated`.
 */
export class IronCalcEngine implements FormulaEngine {
  private sheets: readonly EngineSheet[] = [];
  private loaded: Loaded | undefined;

  load(sheets: readonly EngineSheet[]): void {
    this.unload();
    this.sheets = sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells] }));
  }

  update(changes: readonly EngineChange[]): readonly EngineResult[] {
    this.loaded ??= this.takeIn();
    const { model } = this.loaded;
    model.pauseEvaluation();
    for (const change of changes) {
      const sheet = this.sheets.findIndex(({ id }) => id === change.sheetId);
      this.put(
        { sheetId: change.sheetId, sheet, row: change.row, col: change.col },
        change.content,
        this.loaded,
      );
    }
    model.resumeEvaluation();
    model.evaluate();
    model.flushSendQueue();
    return this.changedValues(this.loaded);
  }

  /** The formula cells whose value is the last known one, for the engine cannot work them out. */
  notCalculated(): readonly Omit<EngineResult, "value">[] {
    this.loaded ??= this.takeIn();
    return [...this.loaded.notCalculated.values()].map(({ sheetId, row, col }) => ({ sheetId, row, col }));
  }

  private takeIn(): Loaded {
    const names = this.sheets.map(({ name }) => name);
    const loaded: Loaded = {
      model: engineModel(names),
      comprehension: new Comprehension(names),
      formulas: new Map(),
      notCalculated: new Map(),
    };
    this.sheets.forEach(({ id, cells }, sheet) => {
      for (const { row, col, content } of cells)
        if (content.kind !== "kosong") this.put({ sheetId: id, sheet, row, col }, content, loaded);
    });
    return loaded;
  }

  private put(cell: PlacedCell, content: CellContent, loaded: Loaded): void {
    const key = `${cell.sheet}:${cell.row}:${cell.col}`;
    loaded.formulas.delete(key);
    loaded.notCalculated.delete(key);
    if (content.kind !== "rumus") return type(loaded.model, cell, cellInput(content));
    if (loaded.comprehension.takes(content.formula)) {
      type(loaded.model, cell, cellInput(content));
      loaded.formulas.set(key, { ...cell, value: content.value });
    } else {
      type(loaded.model, cell, valueInput(content.value ?? "#NAME?"));
      loaded.formulas.set(key, { ...cell, value: content.value });
      loaded.notCalculated.set(key, cell);
    }
  }

  private changedValues({ model, formulas }: Loaded): EngineResult[] {
    const changed: EngineResult[] = [];
    for (const cell of formulas.values()) {
      const value = readValue(model, cell);
      if (value === cell.value) continue;
      cell.value = value;
      changed.push({ sheetId: cell.sheetId, row: cell.row, col: cell.col, value });
    }
    return changed;
  }

  private unload(): void {
    this.loaded?.model.free();
    this.loaded?.comprehension.free();
    this.loaded = undefined;
  }
}
