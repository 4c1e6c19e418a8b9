import { printedText } from "../../lkip/reading/printed-text";
import type { CellRef } from "../../workbook/address";
import type { CellContent } from "../../workbook/plan";
import { cellAt, PLAIN_STYLE, type Snapshot } from "../../workbook/snapshot";
import { words as paneWords } from "../words";

/** What a cell would show with this content, in the cell's own format. */
export function contentText(content: CellContent, ref: CellRef, { sheets }: Snapshot): string {
  if (content.kind === "kosong") return paneWords.kosong;
  const sheet = sheets.find(({ name }) => name === ref.sheet);
  const style = (sheet && cellAt(sheet, ref.row, ref.col)?.style) ?? PLAIN_STYLE;
  return printedText({ value: content.value, style }) || paneWords.kosong;
}
