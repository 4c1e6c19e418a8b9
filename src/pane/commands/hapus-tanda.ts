import { pane } from "../../strings/id";
import { written, type Command } from "./command";

/** "Bersihkan untuk cetak": takes every mark of ours away. */
export const hapusTanda: Command = {
  id: "hapus-tanda",
  plan: async (desk) => written(desk.engine.makeClearPlan((await desk.read()).snapshot)),
  says: ({ marksChanged }) => (marksChanged ? pane.selesai.tandaDihapus : pane.selesai.tandaTidakAda),
};
