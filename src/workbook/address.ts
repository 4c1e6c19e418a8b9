/** How many rows a sheet has. */
export const ROW_COUNT = 1_048_576;
/** How many columns a sheet has. */
export const COLUMN_COUNT = 16_384;

/** A cell of a sheet: row and column, both counted from 0. */
export interface CellAddress {
  readonly row: number;
  readonly col: number;
}

/** A rectangle of cells, its last row and column included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell of a workbook. */
export interface CellRef extends CellAddress {
  readonly sheet: string;
}

/** The smallest area that holds both. */
export function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/**
 * Whether a cell lies in an area.
 *
 * @example contains({ top: 3, left: 0, bottom: 9, right: 6 }, { row: 9, col: 6 }) // true
 */
export function contains({ top, left, bottom, right }: Area, { row, col }: CellAddress): boolean {
  return row >= top && row <= bottom && col >= left && col <= right;
}

/**
 * The letters of a column.
 *
 * @example columnName(0) // "A"
 * @example columnName(27) // "AB"
 */
export function columnName(col: number): string {
  if (col < 26) return String.fromCharCode(65 + col);
  let name = "";
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/**
 * The number of a column, counted from 0, from its letters.
 *
 * @example columnIndex("AB") // 27
 */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/**
 * A cell's A1 name.
 *
 * @example a1({ row: 4, col: 2 }) // "C5"
 */
export function a1({ row, col }: CellAddress): string {
  return `${columnName(col)}${row + 1}`;
}

/**
 * An area's A1 name.
 *
 * @example a1Area({ top: 3, left: 0, bottom: 9, right: 6 }) // "A4:G10"
 */
export function a1Area(area: Area): string {
  const start = a1({ row: area.top, col: area.left });
  const end = a1({ row: area.bottom, col: area.right });
  return start === end ? start : `${start}:${end}`;
}

/**
 * A cell's address from its A1 name, `$` signs allowed; undefined when the text is no cell name of a sheet, which ends at
 * XFD1048576.
 *
 * @example parseA1("C5") // { row: 4, col: 2 }
 */
export function parseA1(text: string): CellAddress | undefined {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text) ?? [];
  if (letters === undefined) return undefined;
  const [row, col] = [Number(digits) - 1, columnIndex(letters)];
  return row < ROW_COUNT && col < COLUMN_COUNT ? { row, col } : undefined;
}

/**
 * An area from its A1 name (one cell or `A1:B2`); undefined when the text is none.
 *
 * @example parseArea("A4:G10") // { top: 3, left: 0, bottom: 9, right: 6 }
 */
export function parseArea(text: string): Area | undefined {
  const [from, to] = text.split(":");
  const start = parseA1(from ?? "");
  const end = to === undefined ? start : parseA1(to);
  if (!start || !end) return undefined;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.col, end.col),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.col, end.col),
  };
}

/**
 * A sheet's name as it stands in a reference: always quoted, so that it reads the same for every name.
 *
 * @example quoteSheet("Tabel 3.8") // "'Tabel 3.8'"
 */
export function quoteSheet(name: string): string {
  return name.includes("'") ? `'${name.replaceAll("'", "''")}'` : `'${name}'`;
}

/**
 * A cell's full name.
 *
 * @example refName({ sheet: "Tabel 3.8", row: 4, col: 2 }) // "'Tabel 3.8'!C5"
 */
export function refName(ref: CellRef): string {
  return `${quoteSheet(ref.sheet)}!${a1(ref)}`;
}
