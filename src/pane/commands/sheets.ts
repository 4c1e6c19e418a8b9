import type { NewSheet } from "../../workbook/new-sheet";
import type { Command } from "./command";
import { words } from "./words";

/** Adds the template sheets that the workbook does not have yet. */
export const sisipkanTemplat: Command<readonly NewSheet[]> = {
  id: "templat",
  plan: async (desk, sheets) => {
    const { snapshot } = await desk.read();
    const names = new Set(snapshot.sheets.map(({ name }) => name));
    return { kind: "lembar", sheets: sheets.filter(({ name }) => !names.has(name)) };
  },
  says: ({ cells }) => (cells === 0 ? words.templatSudahAda : words.templatDisisipkan(cells)),
  saysUndone: words.lembarDibatalkan,
};
