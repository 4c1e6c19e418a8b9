import { formatNumber } from "../../language/format";
import { pane } from "../../strings/id";
import { written, type Command } from "./command";

/** "Hitung Capaian": fills the result cells and marks what is wrong. */
export const hitung: Command = {
  id: "hitung",
  plan: async (desk) => written((await desk.read()).plan),
  says: ({ cells, refused, locked, milliseconds }) => {
    if (cells > 0) return pane.selesai.ditulis(cells, seconds(milliseconds));
    return refused.length + locked > 0 ? pane.selesai.tidakTertulis : pane.selesai.tidakBerubah;
  },
};

function seconds(milliseconds: number): string {
  return formatNumber(Math.max(milliseconds, 100) / 1000, 1, true);
}
