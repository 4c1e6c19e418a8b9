import { smallBook } from "../xlsx/fixtures/small-book";
import { a1 } from "../../src/workbook/address";

/** How the 250,000 cells of a large workbook are spread. */
export const SHAPES = [
  { name: "one sheet of 10,000 x 25", sheets: 1, rows: 10_000, cols: 25 },
  { name: "25 sheets of 1,000 x 10", sheets: 25, rows: 1_000, cols: 10 },
] as const;

export type Shape = (typeof SHAPES)[number];

/** A workbook of 250,000 cells as budget tables have them: a text, three numbers and a formula, over and over. */
export function largeWorkbook({ sheets, rows, cols }: Shape): Uint8Array {
  const strings: string[] = [];
  const texts = Array.from({ length: sheets }, (_, sheet) => {
    const lines = Array.from({ length: rows }, (_, row) => {
      const cells = Array.from({ length: cols }, (_, col) => cellXml(row, col, sheet, strings));
      return `<row r="${row + 1}" spans="1:${cols}">${cells.join("")}</row>`;
    });
    return [`Lembar ${sheet + 1}`, `<sheetData>${lines.join("")}</sheetData>`] as const;
  });
  return smallBook({
    sheets: Object.fromEntries(texts),
    strings: strings.map((text) => `<si><t>${text}</t></si>`).join(""),
  });
}

function cellXml(row: number, col: number, sheet: number, strings: string[]): string {
  const name = a1({ row, col });
  switch (col % 5) {
    case 0:
      strings.push(`Kegiatan ${sheet + 1}.${row + 1}.${col + 1} Kecamatan Jombang`);
      return `<c r="${name}" t="s"><v>${strings.length - 1}</v></c>`;
    case 4: {
      const [pagu, realisasi] = [a1({ row, col: col - 3 }), a1({ row, col: col - 2 })];
      return `<c r="${name}" s="1"><f>${realisasi}/${pagu}</f><v>${((row * 31 + col) % 1000) / 1000}</v></c>`;
    }
    default:
      return `<c r="${name}" s="2"><v>${(row * 7919 * (col + 1) + sheet) % 1_000_000_007}</v></c>`;
  }
}

/** The value of the cell that the benchmarks change: B501 of the middle sheet. */
export const CHANGED = { row: 500, col: 1 } as const;

export function changedValue(sheet: number): number {
  return (CHANGED.row * 7919 * (CHANGED.col + 1) + sheet) % 1_000_000_007;
}
