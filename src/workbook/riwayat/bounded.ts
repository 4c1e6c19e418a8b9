import { contentJson } from "./riwayat-json";
import type { RecordedWrite, Riwayat, Tindakan } from "./riwayat";

/** So many actions are kept. */
export const MOST_TINDAKAN = 20;

/** So many characters their cells may take together: an add-in's settings are read with every reading of the workbook. */
const MOST_TEXT = 100_000;

/** Characters of a cell beside its contents: its name, its anchor and the signs between them. */
const CELL_TEXT = 24;

/** More cells of one action never have room. */
export const MOST_CELLS = Math.floor(MOST_TEXT / CELL_TEXT);

/**
 * The newest actions, with their cells as long as there is room: of the newest one first. Those beyond are counted.
 */
export function bounded({ tindakan, gugur }: Riwayat): Riwayat {
  const newest = tindakan.slice(-MOST_TINDAKAN);
  let room = MOST_TEXT;
  const withRoom = (own: Tindakan): Tindakan => {
    const kept: RecordedWrite[] = [];
    for (const write of own.writes) {
      room -= textOf(write);
      if (room < 0) break;
      kept.push(write);
    }
    return { ...own, writes: kept, lebih: own.lebih + own.writes.length - kept.length };
  };
  return {
    tindakan: newest.reverse().map(withRoom).reverse(),
    gugur: gugur + tindakan.length - newest.length,
  };
}

function textOf({ before, after }: RecordedWrite): number {
  const text = ({ length }: string) => length;
  return CELL_TEXT + text(JSON.stringify(contentJson(before))) + text(JSON.stringify(contentJson(after)));
}
