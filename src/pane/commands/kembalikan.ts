import { a1 } from "../../workbook/address";
import { bringBack } from "../../workbook/riwayat/bring-back";
import type { Refusal } from "../../workbook/workbook";
import type { Command } from "./command";
import { words } from "./words";

/**
 * "Kembalikan": brings back what an action of the riwayat has changed, by its number; also after the workbook was opened
 * again. Cells that somebody has changed since are left and named.
 */
export const kembalikan: Command<number> = {
  id: "kembalikan",
  plan: async (desk, nomor) => {
    const { snapshot, riwayat } = await desk.read();
    const tindakan = riwayat.tindakan.find((own) => own.nomor === nomor);
    const { writes, left } = bringBack(tindakan ?? { writes: [] }, snapshot);
    const refused = left.map(({ ref, reason }): Refusal =>
      reason === "lembar-tidak-ada"
        ? { sheet: ref.sheet, reason }
        : { sheet: ref.sheet, cell: a1(ref), reason: "sel-berubah" },
    );
    return { kind: "tulis", plan: { writes, marks: [] }, marks: "ikut", refused };
  },
  says: ({ cells }) => (cells === 0 ? words.tidakDikembalikan : words.dikembalikan(cells)),
};
