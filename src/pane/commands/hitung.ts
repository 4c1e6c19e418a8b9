import { formatNumber } from "../../language/format";
import { pane } from "../../strings/id";
import { written, type Command } from "./command";

/** "Hitung Capaian": fills the result cells and marks what is wrong. */
export const hitung: Command = {
  id: "hitung",
  plan: async (desk) => written((await desk.read()).plan),
  says: ({ cells, milliseconds }) =>
    cells === 0 ? pane.selesai.tidakBerubah : pane.selesai.ditulis(cells, seconds(milliseconds)),
};

function seconds(milliseconds: number): string {
  return formatNumber(Math.max(milliseconds, 100) / 1000, 1, true);
}
