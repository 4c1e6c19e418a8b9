import { clearWords } from "./clear-words";
import { codeInName, dottedInName, numberInName } from "./code-in-name";
import { accounts, codeColumn, dottedColumn } from "./dotted-numbers";
import type { LayoutKind } from "./kind";
import { misspeltWords } from "./misspelt-words";
import { rowsAbove } from "./rows-above";
import { runningNumbersAndType, runningNumbersOnly } from "./running-numbers";
import { subtotals } from "./subtotals";
import { indentOnly, noSign, typeOnly } from "./type-only";
import { wholeReport } from "./whole-report";
import { summaryAndDetails } from "./summary-and-details";
import { supportBySigns } from "./support-table";
import { unnumberedRows } from "./unnumbered-rows";

/** All kinds of layout, in the order of the printed table. */
export const KINDS: readonly LayoutKind[] = [
  clearWords,
  unnumberedRows,
  runningNumbersOnly,
  runningNumbersAndType,
  codeInName,
  numberInName,
  dottedInName,
  rowsAbove,
  typeOnly,
  indentOnly,
  noSign,
  dottedColumn,
  codeColumn,
  accounts,
  subtotals,
  misspeltWords,
  supportBySigns,
  summaryAndDetails,
  wholeReport,
];
