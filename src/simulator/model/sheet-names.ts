import { ModelError } from "./model-error";
import type { ModelSheet } from "./model-sheet";

const LONGEST = 31;

/** The sheet of a name, whatever its case; undefined where there is none. */
export function sheetNamed(sheets: readonly ModelSheet[], name: string): ModelSheet | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** The name that Excel gives to a new sheet. */
export function freeName(sheets: readonly ModelSheet[]): string {
  for (let number = sheets.length + 1; ; number++)
    if (!sheetNamed(sheets, `Sheet${number}`)) return `Sheet${number}`;
}

/** @throws {ModelError} InvalidArgument where a name cannot name a sheet, ItemAlreadyExists where it names one already */
export function refuseName(sheets: readonly ModelSheet[], name: string): void {
  if (name === "" || name.length > LONGEST || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name))
    throw new ModelError("InvalidArgument", `"${name}" cannot name a sheet.`);
  if (sheetNamed(sheets, name)) throw new ModelError("ItemAlreadyExists", `"${name}" is there already.`);
}
