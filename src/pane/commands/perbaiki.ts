import { a1 } from "../../workbook/address";
import type { CellWrite } from "../../workbook/plan";
import type { Command } from "./command";
import { words } from "./words";

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
    name: writes.map(({ ref }) => a1(ref)).join(", "),
  }),
  says: ({ name }) => words.diperbaiki(name ?? ""),
};
