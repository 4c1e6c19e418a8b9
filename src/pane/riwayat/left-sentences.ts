import type { Refusal } from "../../workbook/workbook";
import { words } from "./words";

/** So many cells of a sheet are named one by one. */
const NAMED = 12;

/** What was not brought back, and why: one sentence for each sheet. */
export function leftSentences(refused: readonly Refusal[]): readonly string[] {
  const sheets = [...new Set(refused.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const own = refused.filter((each) => each.sheet === sheet);
    if (own.some(({ reason }) => reason === "lembar-dilindungi")) return [words.closed(sheet)];
    if (own.some(({ reason }) => reason === "lembar-tidak-ada")) return [words.gone(sheet)];
    const cells = [...new Set(own.flatMap(({ cell }) => cell ?? []))];
    return [words.left(sheet, cells.slice(0, NAMED), Math.max(0, cells.length - NAMED))];
  });
}
