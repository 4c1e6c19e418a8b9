import { beforeAndAfter, budgetQuarters, budgetResultNames, nameColumnNames } from "./budget-columns";
import { clearWords } from "./clear-words";
import { codeInName, dottedInName, numberInName } from "./code-in-name";
import { accounts, codeColumn, dottedColumn } from "./dotted-numbers";
import { duplicateRows } from "./duplicate-rows";
import { efficiencyPerIndicator } from "./efficiency-per-indicator";
import { foreignTables } from "./foreign-tables";
import { classWords, kinerjaResultNames } from "./kinerja-columns";
import { blankRows, mergedFirstRow, repeatedHeader } from "./kinerja-rows";
import type { LayoutKind } from "./kind";
import { mergedResult } from "./merged-result";
import { changedAgreement, efficiencyRules, negativeIndicators, otherUnits } from "./more-rules";
import { misspeltWords } from "./misspelt-words";
import { nearNames, noClamp, roundedInputs, sharedProgram } from "./office-rules";
import { pageBreaks } from "./page-breaks";
import { quarters } from "./quarters";
import { rowsAbove } from "./rows-above";
import { runningNumbersAndType, runningNumbersOnly } from "./running-numbers";
import { shiftedData } from "./shifted-data";
import { signatures } from "./signatures";
import { subtotals } from "./subtotals";
import { summaryAndDetails } from "./summary-and-details";
import { supportBySigns } from "./support-table";
import { grouped37, outputsAlone, outputsAndMoney } from "./two-in-one";
import { indentOnly, noSign, typeOnly } from "./type-only";
import { unnumberedRows } from "./unnumbered-rows";
import { wholeReport } from "./whole-report";

const LEVELS: readonly LayoutKind[] = [
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
];

const COLUMNS: readonly LayoutKind[] = [
  quarters,
  budgetQuarters,
  beforeAndAfter,
  kinerjaResultNames,
  budgetResultNames,
  nameColumnNames,
  classWords,
  grouped37,
  outputsAndMoney,
  outputsAlone,
  mergedResult,
  shiftedData,
  foreignTables,
];

const ROWS: readonly LayoutKind[] = [
  signatures,
  mergedFirstRow,
  blankRows,
  repeatedHeader,
  pageBreaks,
  duplicateRows,
  efficiencyPerIndicator,
  sharedProgram,
  nearNames,
];

const RULES: readonly LayoutKind[] = [
  noClamp,
  roundedInputs,
  negativeIndicators,
  efficiencyRules,
  otherUnits,
  changedAgreement,
];

/** All kinds of layout, in the order of the printed table. */
export const KINDS: readonly LayoutKind[] = [...LEVELS, ...COLUMNS, ...ROWS, ...RULES, wholeReport];
