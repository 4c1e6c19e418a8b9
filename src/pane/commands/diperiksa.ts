import { hitungLagi, sudahDiperiksa } from "../../lkip/checks/diperiksa";
import type { Pengaturan } from "../../lkip/ketentuan/ketentuan";
import type { Finding } from "../../lkip/evaluation";
import { settingsPlan } from "../model/plans";
import type { Command } from "./command";
import { words } from "./words";

/** Findings that are to be set aside, and why; without a reason they count again. */
export interface Checking {
  readonly pengaturan: Pengaturan;
  readonly findings: readonly Finding[];
  readonly alasan: string | null;
}

/** "Sudah diperiksa": takes findings out of the counts, or brings them back; the marks follow where there are any. */
export const tandaiDiperiksa: Command<Checking> = {
  id: "diperiksa",
  plan: async ({ engine, settings }, { pengaturan, findings, alasan }) => {
    const after =
      alasan === null ? hitungLagi(pengaturan, findings) : sudahDiperiksa(pengaturan, findings, alasan);
    return {
      kind: "tulis",
      plan: settingsPlan(settings, await engine.writeSettled(after)),
      marks: "ikut",
    };
  },
  says: ({ settings }) => (settings === "sementara" ? words.dipakai : words.pemeriksaanDisimpan),
  saysUndone: words.pemeriksaanDibatalkan,
};
