import { COLUMN_COUNT, parseArea, ROW_COUNT, type Area } from "../../workbook/address";
import { PLAIN_STYLE, type Cell, type CellStyle, type Sheet } from "../../workbook/snapshot";
import { XlsxError } from "../errors";
import type { SheetPart } from "../package/package";
import { isTrue } from "../package/package";
import { cellValue, type DayCount } from "./cell-value";
import { sharedFormulas } from "./formulas";
import { framed, type Frame } from "./frame";
import { readMarks } from "./marks";
import type { RawCell } from "./raw-cell";
import { readRow } from "./read-row";

/** What the cells of all sheets share. */
export interface SheetContext {
  readonly styles: readonly CellStyle[];
  /** Read when the first cell asks. */
  readonly strings: () => readonly string[];
  readonly days: DayCount;
  /** Bytes that the cells read so far take, about. */
  bytes: number;
}

/** Most bytes that the cells of a workbook may take: some million cells. */
const MOST_BYTES = 80_000_000;
/** What a cell with its number takes. */
const BYTES_OF_CELL = 56;
/** What a place in a row takes, whether a cell stands there or not. */
const BYTES_OF_PLACE = 8;

const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: ROW_COUNT - 1, right: COLUMN_COUNT - 1 };

/**
 * Reads a worksheet to plain data. Rows that stand twice or out of order, rows with such cells, and the rows of a sheet that has
 * several lists of them or something else between them, are read and locked: it is not clear which of them counts.
 *
 * @param held areas that tables and pivot tables hold on to
 * @param only the cells that are wanted, columns by row; all of them where absent
 */
export function readSheet(
  part: SheetPart,
  frame: Frame,
  held: readonly Area[],
  context: SheetContext,
  only?: ReadonlyMap<number, Pick<ReadonlySet<number>, "has">>,
): Sheet {
  const { styles, strings, days } = context;
  const formulas = sharedFormulas();
  const empty = emptyCells();
  const cells: Cell[][] = [];
  const places = frame.rows();
  const odd = frame.isClear() ? [] : [WHOLE_SHEET];
  for (const place of places) {
    const wanted = only?.get(place.row);
    if (only && !wanted) continue;
    const row = (cells[place.row] ??= []);
    const isClear = readRow(frame, place, (raw) => {
      if (wanted && !wanted.has(raw.col)) return;
      const style = styles[raw.style] ?? PLAIN_STYLE;
      const value = cellValue(raw, strings, days);
      const formula = formulas.take(raw);
      if (value === null && formula === undefined) {
        row[raw.col] = empty(style);
        return;
      }
      row[raw.col] = formula === undefined ? { value, style } : { value, formula, style };
      context.bytes += BYTES_OF_CELL + ownText(raw);
    });
    if (!isClear) odd.push({ ...WHOLE_SHEET, top: place.row, bottom: place.row });
    context.bytes += row.length * BYTES_OF_PLACE;
    if (context.bytes > MOST_BYTES) throw new XlsxError("terlaluBesar");
  }
  formulas.settle(cells);
  return {
    name: part.name,
    cells: Array.from(cells, (row) => row && Array.from(row)),
    merges: mergedAreas(frame),
    protected: isProtected(frame),
    hidden: part.hidden,
    marks: readMarks(frame),
    locked: [...formulas.locked(), ...held, ...odd],
  };
}

/** Cells that only have a look: one object for each look, since large sheets are formatted far beyond their tables. */
function emptyCells(): (style: CellStyle) => Cell {
  const known = new Map<CellStyle, Cell>();
  return (style) => {
    const cell = known.get(style) ?? { value: null, style };
    known.set(style, cell);
    return cell;
  };
}

/** Bytes of the texts that belong to a cell alone; shared strings stand in memory once. */
function ownText({ type, value, formula }: RawCell): number {
  const isOwn = type === "str" || type === "inlineStr";
  return (isOwn && value !== undefined ? value.length : 0) + (formula?.text.length ?? 0);
}

/** The merged areas of a sheet. */
function mergedAreas(frame: Frame): Area[] {
  return framed(frame, "mergeCells")
    .flatMap(({ children }) => children)
    .flatMap(({ attributes }) => parseArea(attributes.ref ?? "") ?? []);
}

/** Whether a sheet may not be written to. */
function isProtected(frame: Frame): boolean {
  return framed(frame, "sheetProtection").some(({ attributes }) => isTrue(attributes.sheet));
}
