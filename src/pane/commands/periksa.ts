import { pane } from "../../strings/id";
import { written, type Command } from "./command";

/** "Periksa saja": marks what is wrong; no number is written. */
export const periksa: Command = {
  id: "periksa",
  plan: async (desk) => {
    const { snapshot, evaluation } = await desk.read();
    return written(desk.engine.makeCheckPlan(snapshot, evaluation));
  },
  says: ({ marked }) => (marked === 0 ? pane.selesai.tanpaTanda : pane.selesai.ditandai(marked)),
};
