import type { Command } from "./command";
import { words } from "./words";

/** "Isi Tabel 3.8 dari SIPD": fills the empty pagu and realisasi from the export in the same workbook; marks follow. */
export const isiDariSipd: Command = {
  id: "isi-dari-sipd",
  plan: async (desk) => {
    const { snapshot, pengaturan } = await desk.read();
    return { kind: "tulis", plan: desk.engine.makeSipdPlan(snapshot, pengaturan), marks: "ikut" };
  },
  says: ({ cells }) => (cells === 0 ? words.sipdTidakMengisi : words.diisiDariSipd(cells)),
};
