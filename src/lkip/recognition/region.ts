import type { PredikatScale } from "../ketentuan/predikat-scale";
import { headerAt, type Header } from "./header";
import { CAPTION, lineAt } from "./line";
import { isRepeated, sharing } from "./repeated-header";
import type { SheetView } from "./sheet-view";
import { lastDataRow } from "./table-end";

/** The lines above a table. */
export interface Caption {
  readonly row: number;
  readonly col: number;
  /** All its lines, joined by blanks. */
  readonly text: string;
  /** The number in "Tabel 3.1", as "3.1"; chapters in roman numerals are read too. */
  readonly number?: string;
  /** Its lines, each with its cell. */
  readonly lines: readonly { readonly row: number; readonly col: number; readonly text: string }[];
}

/** A header, the lines above it, and the rows below it. */
export interface Region {
  readonly view: SheetView;
  readonly header: Header;
  readonly caption?: Caption;
  /** The line "Sasaran Strategis 1 …" right above the header, where there is one. */
  readonly heading?: { readonly row: number; readonly col: number; readonly text: string };
  /** Mapped by the user's own hand. */
  readonly mapped?: true;
  readonly firstRow: number;
  /** Last row with data; before `firstRow` when there is none. */
  readonly lastRow: number;
  /** Headers that stand again in mid-table, as after a page break, from top to bottom: their rows hold no data. */
  readonly repeated: readonly Header[];
  /** Columns whose values are those of several columns together: the sum of the quarters, or the last that is filled. */
  readonly wholes?: ReadonlyMap<number, Whole>;
  /**
   * Cells by column that are not read while a question about them is open: rows whose result is merged with others', or
   * all rows.
   */
  readonly withheld?: ReadonlyMap<number, ReadonlySet<number> | "semua">;
}

/** Columns that count as one. */
export interface Whole {
  readonly how: "kolom" | "jumlah" | "terakhir";
  readonly parts: readonly number[];
}

const CHAPTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6 };

/** Every header on a sheet with its rows, from top to bottom. */
export function findRegions(view: SheetView, skala: PredikatScale): Region[] {
  const headers: Header[] = [];
  for (let row = 0; row < view.rowCount; row++) {
    const header = headerAt(view, row, skala);
    if (!header) continue;
    headers.push(sharing(header, headers.at(-1)));
    row = header.bottom;
  }
  const regions: Growing[] = [];
  headers.forEach((header, index) => {
    const above = linesAbove(view, header.top, headers[index - 1]?.bottom ?? -1);
    const next = headers[index + 1];
    const limit = next ? (linesAbove(view, next.top, header.bottom).top ?? next.top) - 1 : view.rowCount - 1;
    const lastRow = lastDataRow(view, header, limit);
    const before = regions.at(-1);
    if (before && above.top === undefined && isRepeated(header, before)) {
      before.lastRow = lastRow;
      before.repeated.push(header);
    } else
      regions.push({
        view,
        header,
        caption: above.caption,
        heading: above.heading,
        firstRow: header.bottom + 1,
        lastRow,
        repeated: [],
      });
  });
  return regions;
}

/** A region that goes on as long as its header stands again below it. */
type Growing = Region & { lastRow: number; readonly repeated: Header[] };

interface Above {
  readonly top?: number;
  readonly caption?: Caption;
  readonly heading?: Region["heading"];
}

function linesAbove(view: SheetView, headerTop: number, floor: number): Above {
  const lines: { row: number; col: number; text: string }[] = [];
  let gap = false;
  for (let row = headerTop - 1; row > floor && headerTop - row <= 12; row--) {
    const line = lineAt(view, row);
    if (line === "blank") {
      gap = true;
      continue;
    }
    if (line === "data" || isBudgetLine(line.text)) break;
    if (lines.length > 0 && gap && !captionNear(view, row, floor)) break;
    gap = false;
    lines.unshift({ row, ...line });
    if (CAPTION.test(line.text)) break;
  }
  const [topmost] = lines;
  if (!topmost) return {};
  const heading = [...lines].reverse().find((line) => /^sasaran\b/i.test(line.text));
  const captionLines = lines.filter((line) => line !== heading);
  const first = captionLines[0];
  return {
    top: topmost.row,
    heading,
    caption: first && {
      row: first.row,
      col: first.col,
      text: captionLines.map((line) => line.text).join(" "),
      number: captionNumber(captionLines.map((line) => line.text)),
      lines: captionLines,
    },
  };
}

/** Whether a caption line stands in this group of lines or right above it. */
function captionNear(view: SheetView, row: number, floor: number): boolean {
  for (let at = row; at > floor && row - at < 4; at--) {
    const line = lineAt(view, at);
    if (line === "blank" || line === "data") return false;
    if (CAPTION.test(line.text) || /perjanjian kinerja/i.test(line.text)) return true;
  }
  return false;
}

function isBudgetLine(text: string): boolean {
  return /^(input|output|outcome|masukan|keluaran|hasil|sub kegiatan|kegiatan|jumlah|total|rata)\b/i.test(
    text,
  );
}

function captionNumber(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const [, , numeral, number] = CAPTION.exec(line) ?? [];
    if (numeral === undefined) continue;
    const chapter = CHAPTERS[numeral.toLowerCase()] ?? Number(numeral);
    return number === undefined ? String(chapter) : `${chapter}.${Number(number)}`;
  }
  return undefined;
}
