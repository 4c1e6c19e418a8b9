import type { PredikatScale } from "../ketentuan/predikat-scale";
import { headerAt, type Header } from "./header";
import type { SheetView } from "./sheet-view";

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
  /** Headers that stand again in mid-table, as after a page break: their rows hold no data. */
  readonly repeated: readonly Header[];
}

const CAPTION = /^(tabel|table|tbl)\b\.?\s*([ivx]+|\d+)\s*[.\-–]?\s*(\d+)?/i;
const FOOTER = /^(sumber|catatan|keterangan|ket\.|mengetahui|nip\b|\*\))/i;
const CHAPTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6 };
const BLANK_ROWS_END = 3;

/** Every header on a sheet with its rows, from top to bottom. */
export function findRegions(view: SheetView, skala: PredikatScale): Region[] {
  const headers: Header[] = [];
  for (let row = 0; row < view.rowCount; row++) {
    const header = headerAt(view, row, skala);
    if (!header) continue;
    headers.push(header);
    row = header.bottom;
  }
  const regions: Region[] = [];
  headers.forEach((header, index) => {
    const above = linesAbove(view, header.top, headers[index - 1]?.bottom ?? -1);
    const next = headers[index + 1];
    const limit = next ? (linesAbove(view, next.top, header.bottom).top ?? next.top) - 1 : view.rowCount - 1;
    const lastRow = lastDataRow(view, header.bottom + 1, limit);
    const before = regions.at(-1);
    if (before && above.top === undefined && isRepeated(header, before))
      regions[regions.length - 1] = { ...before, lastRow, repeated: [...before.repeated, header] };
    else
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

/** Whether a header right below a region's last row is the region's own, word for word. */
function isRepeated(header: Header, { header: first, lastRow }: Region): boolean {
  const words = ({ columns }: Header) => columns.map(({ col, text }) => `${col} ${text}`).join("|");
  return header.top === lastRow + 1 && words(header) === words(first);
}

interface Above {
  readonly top?: number;
  readonly caption?: Caption;
  readonly heading?: Region["heading"];
}

function linesAbove(view: SheetView, headerTop: number, floor: number): Above {
  const lines: { row: number; col: number; text: string }[] = [];
  let gap = false;
  for (let row = headerTop - 1; row > floor && headerTop - row <= 12; row--) {
    const line = onlyText(view, row);
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
  if (lines.length === 0) return {};
  const heading = [...lines].reverse().find((line) => /^sasaran\b/i.test(line.text));
  const captionLines = lines.filter((line) => line !== heading);
  const first = captionLines[0];
  return {
    top: lines[0]!.row,
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
    const line = onlyText(view, at);
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

function onlyText(view: SheetView, row: number): "blank" | "data" | { col: number; text: string } {
  let found: { col: number; text: string } | undefined;
  const cells = view.sheet.cells[row];
  for (let col = 0; col < (cells?.length ?? 0); col++) {
    const text = view.text(row, col);
    if (text === "") continue;
    if (found || typeof cells![col]?.value !== "string") return "data";
    found = { col, text };
  }
  return found ?? "blank";
}

function captionNumber(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const match = CAPTION.exec(line);
    if (!match) continue;
    const chapter = CHAPTERS[match[2]!.toLowerCase()] ?? Number(match[2]);
    return match[3] === undefined ? String(chapter) : `${chapter}.${Number(match[3])}`;
  }
  return undefined;
}

function lastDataRow(view: SheetView, first: number, limit: number): number {
  let last = first - 1;
  let blanks = 0;
  for (let row = first; row <= limit; row++) {
    const line = onlyText(view, row);
    if (line === "blank") {
      if (++blanks >= BLANK_ROWS_END) break;
      continue;
    }
    if (line !== "data" && (CAPTION.test(line.text) || FOOTER.test(line.text))) break;
    blanks = 0;
    last = row;
  }
  return last;
}
