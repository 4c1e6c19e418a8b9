import { written, type Command } from "./command";
import { words } from "./words";

/** "Periksa saja": marks what is wrong; no number is written. */
export const periksa: Command = {
  id: "periksa",
  plan: async (desk) => {
    const { snapshot, evaluation } = await desk.read();
    return written(desk.engine.makeCheckPlan(snapshot, evaluation));
  },
  says: ({ marked }) => (marked === 0 ? words.tanpaTanda : words.ditandai(marked)),
};
