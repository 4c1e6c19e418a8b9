import type { Refusal } from "../../workbook/workbook";
import type { FileRun } from "../run-file";
import type { Colours } from "./colours";
import { wrap, WIDTH } from "./text-layout";
import { words } from "./words";

/** What a reader must know besides: warnings, sheets and cells that were not written, and where the result is. */
export function notices(
  { snapshot, evaluation, warnings, refused, target }: FileRun,
  paint: Colours,
): string[] {
  const held = new Set(snapshot.sheets.filter((sheet) => sheet.protected).map(({ name }) => name));
  const sheets = evaluation.tables.map(({ sheet }) => sheet).filter((sheet) => held.has(sheet));
  const sentences = [
    ...warnings,
    ...[...new Set(sheets)].map(words.lembarDilindungi),
    ...refused.filter(({ sheet }) => !held.has(sheet)).map(refusalSentence),
  ];
  return [
    ...sentences.flatMap((sentence) =>
      wrap(`▲ ${sentence}`, WIDTH - 2).map((line, index) => paint.yellow(index === 0 ? line : `  ${line}`)),
    ),
    ...(target === undefined ? [] : [words.ditulis(target)]),
  ].flatMap((line, index) => (index === 0 ? ["", line] : [line]));
}

function refusalSentence({ sheet, cell, reason }: Refusal): string {
  const where = cell === undefined ? words.lembar(sheet) : words.sel(sheet, cell);
  return words.ditolak(where, words.alasanDitolak[reason]);
}
