import type { CellContent } from "../../workbook/plan";
import { PLAIN_STYLE, type CellStyle, type CellValue } from "../../workbook/snapshot";

/** The look of a cell beyond what the domain reads; a member is there where something has set it. */
export interface CellLook {
  /** Number of the cell's format in the opened file (`s` of its element): opaque here, the page draws by it. */
  readonly fileStyle?: number;
  /** "#RRGGBB". */
  readonly fill?: string;
  /** "#RRGGBB". */
  readonly fontColour?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  /** Size of the letters in points. */
  readonly size?: number;
  /** True where the cell has thin borders all around. */
  readonly framed?: boolean;
  /** Full name of the cell that this one leads to. */
  readonly link?: string;
}

/** A cell of the workbook in memory. Cells are never changed in place: a new one takes the old one's room. */
export interface ModelCell {
  /** What the cell shows before its number format; an error is its text. */
  readonly value: CellValue;
  /** With its leading "=", in English with commas. */
  readonly formula?: string;
  readonly style: CellStyle;
  /** True where an apostrophe before the text keeps it text. */
  readonly quoted?: boolean;
  readonly look?: CellLook;
}

/** New content or look of a cell; a member that is absent stays as it is. */
export interface CellChange {
  readonly content?: Pick<ModelCell, "value" | "formula" | "quoted">;
  readonly style?: Partial<CellStyle>;
  readonly look?: CellLook;
}

/** The cell that a change makes of another. */
export function changedCell(old: ModelCell, { content, style, look }: CellChange): ModelCell {
  const { value, formula, quoted } = content ?? old;
  return {
    value,
    ...(formula !== undefined && { formula }),
    ...(quoted && { quoted }),
    style: style ? { ...old.style, ...style } : old.style,
    ...((old.look || look) && { look: { ...old.look, ...look } }),
  };
}

/** The cell that nobody has touched. */
export const EMPTY_CELL: ModelCell = { value: null, style: PLAIN_STYLE };

/** What a cell holds, in the form of a plan. */
export function contentOfCell(cell: ModelCell | undefined): CellContent {
  if (cell?.formula !== undefined) return { kind: "rumus", formula: cell.formula, value: cell.value };
  if (cell === undefined || cell.value === null || cell.value === "") return { kind: "kosong" };
  return { kind: "nilai", value: cell.value };
}
