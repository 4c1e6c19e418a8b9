import { basename, dirname, join } from "node:path";

const WORKBOOK = /\.xls[xm]$/i;

/**
 * Where a workbook's result goes: beside it, or into `folder`. A workbook with macros keeps its ending, because Excel
 * refuses one that is called .xlsx.
 *
 * @example resultName("lkip.xlsx") // "lkip.hasil.xlsx"
 * @example resultName("data/lkip.hasil.xlsx") // "data/lkip.hasil.hasil.xlsx"
 */
export function resultName(file: string, folder = dirname(file)): string {
  return join(folder, `${basename(file).replace(WORKBOOK, "")}.hasil${resultEnding(file)}`);
}

/** The ending that a workbook's result must have: Excel refuses one with macros that is called .xlsx, and the other way round. */
export function resultEnding(file: string): ".xlsx" | ".xlsm" {
  return /\.xlsm$/i.test(file) ? ".xlsm" : ".xlsx";
}

/** Whether a path is called like a workbook. */
export function isResultName(path: string): boolean {
  return WORKBOOK.test(path);
}

/**
 * What a user calls a result, with the ending that it lacks, as Excel adds it.
 *
 * @example withEnding("triwulan 3", "lkip.xlsx") // "triwulan 3.xlsx"
 */
export function withEnding(path: string, file: string): string {
  return isResultName(path) ? path : `${path}${resultEnding(file)}`;
}

/**
 * Whether a name in a folder is a workbook to be worked on: no result of an earlier run, no lock file of Excel.
 */
export function isWorkbookName(name: string): boolean {
  return WORKBOOK.test(name) && !/\.hasil(?: \(\d+\))?\.xls[xm]$/i.test(name) && !name.startsWith("~$");
}
