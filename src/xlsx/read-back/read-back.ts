import { XlsxError } from "../errors";
import { openArchive } from "../package/open-archive";
import type { Archive } from "../zip/archive";
import { words } from "../words";
import { changedEntries } from "./changed-entries";
import { holdsSettings } from "./extension";
import type { Meant } from "./meant";
import { mismatch, placeOfPart } from "./mismatch";
import { isAsMeant } from "./parts";
import { holdSheets } from "./sheets";
import { sideOf } from "./side";

/**
 * Opens a result again from its bytes, before anybody gets it, and holds it against what was meant: every written cell,
 * mark and setting is there, and every other cell, format and part is as it was. Entries that have not changed are compared
 * byte for byte; of those that have, the checksum is worked out.
 *
 * @param before what the result was made from
 * @throws {XlsxError} "hasilBerbeda" at the first difference
 */
export function readBack(before: Archive, result: Uint8Array, meant: Meant): void {
  try {
    hold(before, openArchive(result, before.codec), meant);
  } catch (error) {
    const isUnreadable = error instanceof XlsxError && error.problem !== "hasilBerbeda";
    throw isUnreadable ? mismatch(words.tempat.takTerbuka) : error;
  }
}

function hold(before: Archive, after: Archive, meant: Meant): void {
  const sides = { before: sideOf(before), after: sideOf(after) };
  const changed = changedEntries(before, after);
  const sheets = holdSheets(sides, changed, meant);
  for (const part of changed)
    if (!sheets.has(part) && !isAsMeant(sides, part, meant)) throw mismatch(placeOfPart(part));
  if (!holdsSettings(sides.before.parts, sides.after.parts, meant.settings))
    throw mismatch(words.tempat.pengaturan);
}
