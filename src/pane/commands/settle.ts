import type { Pengaturan } from "../../lkip/ketentuan/ketentuan";
import { settingsPlan } from "../model/plans";
import { written, type Command } from "./command";
import { words } from "./words";

/** Keeps the rules of the office in the workbook, and checks by them from now on. */
export const simpanKetentuan = settling("ketentuan", words.ketentuanDisimpan, words.ketentuanDibatalkan);

/** Keeps an answer of the user in the workbook. */
export const simpanJawaban = settling("jawaban", words.jawabanDisimpan, words.jawabanDibatalkan);

/** Keeps a table that the user has shown in the workbook. */
export const simpanPeta = settling("peta", words.petaDisimpan, words.petaDibatalkan);

function settling(
  id: "ketentuan" | "jawaban" | "peta",
  kept: string,
  saysUndone: string,
): Command<Pengaturan> {
  return {
    id,
    whileBusy: "tunggu",
    plan: async ({ engine, settings }, pengaturan) =>
      written(settingsPlan(settings, await engine.writeSettled(pengaturan))),
    says: ({ settings }) => (settings === "sementara" ? words.dipakai : kept),
    saysUndone,
  };
}
