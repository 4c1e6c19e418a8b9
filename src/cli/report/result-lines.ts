import type { CellRef } from "../../workbook/address";
import { cellAt, type Snapshot } from "../../workbook/snapshot";
import type { Result } from "../../lkip/evaluation";
import { isLocked } from "../../workbook/may-write";
import type { Colours } from "./colours";
import { columnWidth, shorten, WIDTH } from "./text-layout";
import { words } from "./words";

const LONGEST_NOTE = 32;
const LONGEST_NAME = 60;
const LONGEST_VALUE = 22;
const LONGEST_CELL = 24;

interface Row {
  readonly cell: string;
  readonly name: string;
  readonly value: string;
  readonly note: string;
  readonly result: Result;
}

/** The results of one table in columns: cell, name, value, and what becomes of the cell where it is not left as it was. */
export function resultLines(
  results: readonly Result[],
  snapshot: Snapshot,
  cellName: (ref: CellRef) => string,
  paint: Colours,
): string[] {
  const rows = results.flatMap((result): Row[] => {
    const note = noteOf(result, snapshot);
    if (note === undefined) return [];
    const value = result.text === "" ? words.kosong : result.text;
    return [{ cell: cellName(result.ref), name: result.name, value, note, result }];
  });
  const column = (of: (row: Row) => string, most: number) => columnWidth(rows.map(of), most);
  const cell = column((row) => row.cell, LONGEST_CELL);
  const value = column((row) => row.value, LONGEST_VALUE);
  const note = column((row) => row.note, LONGEST_NOTE);
  const gaps = 2 + 3 * 2;
  const name = Math.min(
    column((row) => row.name, LONGEST_NAME),
    WIDTH - gaps - cell - value - note,
  );
  return rows.map((row) =>
    [
      `  ${row.cell.padEnd(cell)}`,
      shorten(row.name, name).padEnd(name),
      shorten(row.value, value).padStart(value),
      painted(row, paint)(shorten(row.note, note)),
    ]
      .join("  ")
      .trimEnd(),
  );
}

/** What becomes of a result cell; undefined where there is nothing to say about it. */
function noteOf(result: Result, snapshot: Snapshot): string | undefined {
  const before = result.before === "" ? words.kosong : result.before;
  switch (result.action) {
    case "isi":
      return words.diisi;
    case "ganti":
      return words.sebelumnya(before);
    case "tetap":
      return result.text === "" ? undefined : "";
    case "lewati":
      return isComputed(result) ? words.dibiarkan(before, whySkipped(result, snapshot)) : undefined;
  }
}

function isComputed({ value, text, before }: Result): boolean {
  return value !== null || (text !== "" && text !== before);
}

function whySkipped({ ref }: Result, { sheets }: Snapshot): "dilindungi" | "rumus" | "terkunci" {
  const sheet = sheets.find(({ name }) => name === ref.sheet);
  if (sheet?.protected) return "dilindungi";
  if (sheet && isLocked(sheet, ref)) return "terkunci";
  return sheet && cellAt(sheet, ref.row, ref.col)?.formula !== undefined ? "rumus" : "terkunci";
}

function painted({ result }: Row, paint: Colours): (text: string) => string {
  return { isi: paint.green, ganti: paint.yellow, tetap: paint.dim, lewati: paint.magenta }[result.action];
}
