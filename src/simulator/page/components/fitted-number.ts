import { cellText } from "../workbook/cell-text";
import type { ModelCell } from "../../model/model-cell";
import { textWidth } from "./text-width";

/**
 * A number as it fits its column: with fewer decimals where its format is General, and as #### where nothing helps, as
 * Excel shows it.
 *
 * @param room pixels between the cell's edges
 * @param font as CSS writes it
 */
export function fittedNumber(
  cell: Pick<ModelCell, "value" | "style">,
  text: string,
  room: number,
  font: string,
): string {
  if (textWidth(text, font) <= room) return text;
  if (cell.style.format === "General" && typeof cell.value === "number") {
    const decimals = text.split(",")[1]?.length ?? 0;
    for (let kept = decimals - 1; kept >= 0; kept--) {
      const shorter = cellText({ value: Number(cell.value.toFixed(kept)), style: cell.style }).text;
      if (textWidth(shorter, font) <= room) return shorter;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(room / textWidth("#", font))));
}
