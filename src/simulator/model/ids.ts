/** The id of the sheet that is the n-th to come into the workbook, from 1: it stays when the name changes. */
export function sheetId(number: number): string {
  return `{00000000-0001-0000-0000-${twelve(number)}}`;
}

/** The id of the n-th conditional format of a workbook. */
export function formatId(number: number): string {
  return `{CF000000-0000-0000-0000-${twelve(number)}}`;
}

/** The id of a chart. */
export function chartId(number: number): string {
  return `{00000000-0002-0000-0000-${twelve(number)}}`;
}

function twelve(number: number): string {
  return String(number).padStart(12, "0");
}
