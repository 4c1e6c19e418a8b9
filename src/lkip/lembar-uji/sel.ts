import { a1, a1Area, parseArea, type Area, type CellRef } from "../../workbook/address";

/**
 * A place as it is written for a reader.
 *
 * @example namaSel({ sheet: "Tabel 3.8", row: 4, col: 2 }) // "Tabel 3.8 · C5"
 */
export function namaSel(ref: CellRef): string {
  return `${ref.sheet} · ${a1(ref)}`;
}

/** An area of a sheet as it is written for a reader: "Tabel 3.8 · A4:F30". */
export function namaArea(sheet: string, area: Area): string {
  return `${sheet} · ${a1Area(area)}`;
}

/** The cell that such a text leads to; undefined where it names none. */
export function tujuan(text: string): CellRef | undefined {
  const at = text.lastIndexOf(" · ");
  const area = at < 0 ? undefined : parseArea(text.slice(at + 3));
  return area && { sheet: text.slice(0, at), row: area.top, col: area.left };
}
