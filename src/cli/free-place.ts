import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { XlsxWorkbook } from "../xlsx/xlsx-workbook";
import { ZLIB } from "./zlib-codec";

/**
 * Where a result may go without replacing anything of the user's: where nothing is, or a result of ours that nobody has
 * changed since; else the next free name.
 *
 * @example freePlace("lkip.hasil.xlsx") // "lkip.hasil (2).xlsx", where somebody has written into lkip.hasil.xlsx
 */
export async function freePlace(target: string): Promise<string> {
  for (let n = 1; ; n++) {
    const place = n === 1 ? target : join(dirname(target), numbered(basename(target), n));
    if (await mayBeReplaced(place)) return place;
  }
}

function numbered(name: string, n: number): string {
  return name.replace(/(\.[^.]*)?$/, (ending) => ` (${n})${ending}`);
}

/** What cannot be looked at (a folder, say) is left to the writing, which says why it fails. */
async function mayBeReplaced(place: string): Promise<boolean> {
  const info = await stat(place).catch(() => undefined);
  if (!info?.isFile()) return true;
  try {
    return new XlsxWorkbook(new Uint8Array(await readFile(place)), ZLIB).isUnchangedResult;
  } catch {
    return false;
  }
}
