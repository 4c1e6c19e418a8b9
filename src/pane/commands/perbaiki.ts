import { listed } from "../../language/phrase";
import { a1 } from "../../workbook/address";
import type { CellWrite } from "../../workbook/plan";
import type { Command } from "./command";
import { words as paneWords } from "../words";
import { words } from "./words";

/** Cells named before the rest is only counted. */
const MOST_NAMED = 3;

/**
 * "Perbaiki": writes what the user has been shown, cell by cell, and lets the marks follow where there are any. A cell that
 * has changed since is left and named.
 */
export const perbaiki: Command<readonly CellWrite[]> = {
  id: "perbaiki",
  plan: (_desk, writes) => ({
    kind: "tulis",
    plan: { writes, marks: [] },
    marks: "ikut",
    name: cellsOf(writes),
  }),
  says: ({ name }) => words.diperbaiki(name ?? ""),
};

function cellsOf(writes: readonly CellWrite[]): string {
  const places = writes.map(({ ref }) => paneWords.tempat(ref.sheet, a1(ref)));
  const named = places.length > MOST_NAMED ? places.slice(0, MOST_NAMED - 1) : places;
  const rest = places.length - named.length;
  return listed(rest > 0 ? [...named, words.selLain(rest)] : named);
}
