import type { Area } from "../../../workbook/address";
import { a1 } from "../../../workbook/address";
import type { CellFormat } from "../../../xlsx/look/cell-format";
import type { ModelSheet } from "../../model/model-sheet";
import { cellText } from "../workbook/cell-text";
import type { ConditionalLook } from "../workbook/conditional-look";
import { drawnEdges } from "../workbook/edges";
import { cellCss, drawnFormat, lineCss } from "../workbook/format-css";
import { words } from "../words";
import { fittedNumber } from "./fitted-number";

/** Pixels that a cell keeps free of text: its padding and its line. */
const EDGE = 7;

export interface GridCellProps {
  readonly sheet: ModelSheet;
  readonly formats: readonly CellFormat[];
  /** The cell, or the merged area that it stands for. */
  readonly area: Area;
  readonly width: number;
  readonly height: number;
  readonly conditional: ConditionalLook | undefined;
  readonly selected: boolean;
  readonly uncalculated: boolean;
}

/** A cell as Excel draws it. */
export function GridCell({
  sheet,
  formats,
  area,
  width,
  height,
  conditional,
  selected,
  uncalculated,
}: GridCellProps) {
  const { top: row, left: col } = area;
  const cell = sheet.cell(row, col);
  const own = drawnFormat(formats, cell.look);
  const format = { ...own, bold: own.bold || cell.style.bold, ...conditional };
  const { text, side, colour } = cellText(cell);
  const { right, bottom } = drawnEdges(sheet, formats, area);
  const css = cellCss(format, side);
  const isNumber = typeof cell.value === "number";
  const font = `${format.bold ? "bold " : ""}${(format.size * 4) / 3}px "${format.fontName ?? "Calibri"}", Carlito, Arial, sans-serif`;
  const shown = isNumber ? fittedNumber(cell, text, width - EDGE, font) : text;
  const runsOver =
    side === "left" && !format.wrap && shown !== "" && sheet.cell(row, area.right + 1).value === null;
  const note = [conditional?.mark && words.tanda[conditional.mark], uncalculated && words.tidakDihitung];
  return (
    <td
      id={cellId(row, col)}
      role="gridcell"
      aria-colindex={col + 1}
      aria-selected={selected}
      data-cell={a1({ row, col })}
      data-mark={conditional?.mark}
      title={note.filter(Boolean).join(". ") || undefined}
      className={uncalculated ? "tidak-dihitung" : undefined}
      colSpan={area.right - col + 1}
      rowSpan={area.bottom - row + 1}
      style={{
        ...css,
        color: colour ?? css.color,
        borderRight: lineCss(right),
        borderBottom: lineCss(bottom),
      }}
    >
      <div className={runsOver ? "isi luber" : "isi"} style={{ maxHeight: height - 1 }}>
        {shown}
      </div>
    </td>
  );
}

/** The id of a cell's element: what the grid names as the active one. */
export function cellId(row: number, col: number): string {
  return `sel-${row}-${col}`;
}
