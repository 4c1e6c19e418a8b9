import { formatNumber } from "../../language/format";
import { written, type Command } from "./command";
import { words } from "./words";

/** "Hitung Capaian": fills the result cells and marks what is wrong. */
export const hitung: Command = {
  id: "hitung",
  plan: async (desk) => written((await desk.read()).plan),
  says: ({ cells, refused, locked, milliseconds }) => {
    if (cells > 0) return words.ditulis(cells, seconds(milliseconds));
    return refused.length + locked > 0 ? words.tidakTertulis : words.tidakBerubah;
  },
};

function seconds(milliseconds: number): string {
  return formatNumber(Math.max(milliseconds, 100) / 1000, 1, "tetap");
}
