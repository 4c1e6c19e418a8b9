import { basename, dirname, join } from "node:path";

/**
 * Where a workbook's result goes: beside it, or into `folder`. A workbook with macros keeps its ending, because Excel
 * refuses one that is called .xlsx.
 *
 * @example resultName("lkip.xlsx") // "lkip.hasil.xlsx"
 * @example resultName("data/lkip.hasil.xlsx") // "data/lkip.hasil.hasil.xlsx"
 */
export function resultName(file: string, folder = dirname(file)): string {
  const name = basename(file);
  const ending = /\.xlsm$/i.test(name) ? "xlsm" : "xlsx";
  return join(folder, `${name.replace(/\.xls[xm]$/i, "")}.hasil.${ending}`);
}

/**
 * Whether a name in a folder is a workbook to be worked on: no result of an earlier run, no lock file of Excel.
 */
export function isWorkbookName(name: string): boolean {
  return /\.xls[xm]$/i.test(name) && !/\.hasil(?: \(\d+\))?\.xls[xm]$/i.test(name) && !name.startsWith("~$");
}
