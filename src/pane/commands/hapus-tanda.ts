import { written, type Command } from "./command";
import { words } from "./words";

/** "Bersihkan untuk cetak": takes every mark of ours away. */
export const hapusTanda: Command = {
  id: "hapus-tanda",
  plan: async (desk) => written(desk.engine.makeClearPlan((await desk.read()).snapshot)),
  says: ({ marksChanged }) => (marksChanged ? words.tandaDihapus : words.tandaTidakAda),
};
