import { EMPTY_PLAN } from "../model/plans";
import { inPlace } from "./kept-riwayat";
import { written, type Command } from "./command";
import { words } from "./words";

/**
 * "Batalkan": takes the last step back, every cell as it was.
 *
 * @param saysUndoneOf the sentence of the command that was taken back, where it has one of its own
 */
export function batalkanWith(saysUndoneOf: (id: string) => string | undefined): Command {
  return {
    id: "batalkan",
    possible: ({ history }) => history.length > 0,
    plan: async (desk) => {
      const step = await desk.lastStep();
      if (!step) return written(EMPTY_PLAN);
      return { kind: "kembali", ...(step.moved ? inPlace(step, await desk.read()) : { step }) };
    },
    says: ({ undone, cells }) =>
      (undone && saysUndoneOf(undone)) ?? (cells === 0 ? words.tandaDibatalkan : words.dibatalkan(cells)),
  };
}
