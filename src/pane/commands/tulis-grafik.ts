import { NO_SHEET, ownSheet, type Command } from "./command";
import { words } from "./words";

/** Writes the charts of BAB III into a sheet of their own, in the place of an earlier one, and shows it. */
export const tulisGrafik: Command = {
  id: "grafik",
  plan: async (desk) => {
    const { snapshot, pengaturan, evaluation } = await desk.read();
    const grafik = desk.engine.makeGrafik(snapshot, pengaturan, evaluation);
    return grafik ? ownSheet(snapshot, grafik) : NO_SHEET;
  },
  says: ({ name }) => (name === undefined ? words.grafikKosong : words.grafikDitulis(name)),
  saysUndone: words.grafikDibatalkan,
};
