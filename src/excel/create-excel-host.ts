import type { CellRef } from "../workbook/address";
import type { SheetNames } from "../workbook/rename-sheets";
import type { Snapshot } from "../workbook/snapshot";
import type { Workbook } from "../workbook/workbook";
import { describeError, type Failure } from "./describe-error";
import { onCalculated } from "./events/calculated";
import { onCellsChanged } from "./events/cells-changed";
import { onPaneVisibilityChanged } from "./events/pane-visibility";
import { onSelectionChanged } from "./events/selection-changed";
import { onSheetsChanged } from "./events/sheets-changed";
import type { Unsubscribe } from "./events/unsubscribe";
import type { WaitingFormulas } from "./read/reading";
import { ExcelWorkbook } from "./excel-workbook";
import { minimumMet } from "./minimum";
import { fileName } from "./file-name";
import { onTheWeb } from "./platform";
import { selectCell } from "./sheets/select-cell";
import { onThemeChanged, theme, type ThemeName } from "./theme";

/** All that a pane asks of Excel around it: the workbook port, the selection, events, and the theme. */
export interface ExcelHost extends Workbook {
  read(formulas?: WaitingFormulas): Promise<Snapshot>;
  minimumMet(): boolean;
  look(): Promise<Snapshot | undefined>;
  sheetNames(): Promise<SheetNames>;
  fileName(): Promise<string>;
  selectCell(ref: CellRef): Promise<void>;
  onChanged(listener: (moved?: string) => void): Promise<Unsubscribe>;
  missesEdits(): boolean;
  onSelectionChanged(listener: (ref: CellRef) => void): Promise<Unsubscribe>;
  onVisibilityChanged(listener: (seen: boolean) => void): Promise<Unsubscribe>;
  describeError(error: unknown): Failure;
  theme(): ThemeName;
  onThemeChanged(listener: (theme: ThemeName) => void): Unsubscribe;
}

/** The Excel that the add-in runs in. Call it once Office is ready. */
export function createExcelHost(): ExcelHost {
  const workbook = new ExcelWorkbook();
  return {
    read: (formulas) => workbook.read(formulas),
    look: () => workbook.look(),
    apply: (plan, watch, settingsFor) => workbook.apply(plan, watch, settingsFor),
    addSheet: (sheet) => workbook.addSheet(sheet),
    replaceSheet: (name, sheet) => workbook.replaceSheet(name, sheet),
    removeSheet: (name) => workbook.removeSheet(name),
    minimumMet,
    sheetNames: () => workbook.sheetNames(),
    fileName,
    selectCell: (ref) => selectCell(ref, workbook.sheetId(ref.sheet) ?? ref.sheet),
    onChanged: (listener) => onChanged(workbook, listener),
    missesEdits: onTheWeb,
    onSelectionChanged: (listener) => onSelectionChanged((id) => workbook.sheetName(id), listener),
    onVisibilityChanged: onPaneVisibilityChanged,
    describeError,
    theme,
    onThemeChanged,
  };
}

/** Cells that were edited, sheets that have come, gone or changed, and formulas that have waited and are worked out. */
async function onChanged(workbook: ExcelWorkbook, listener: (moved?: string) => void): Promise<Unsubscribe> {
  const stops = await Promise.all([
    onCellsChanged((change, sheetId) => {
      if (change === "letak") workbook.cellsMoved(sheetId);
      listener(change === "letak" ? workbook.sheetName(sheetId) : undefined);
    }),
    onSheetsChanged(
      (id) => workbook.sheetName(id),
      () => listener(),
    ),
    onCalculated(() => {
      if (workbook.formulasWait) listener();
    }),
  ]);
  return () => stops.forEach((stop) => stop());
}
