import { diagnosing } from "../../lkip/diagnose";
import { evaluate } from "../../lkip/evaluate";
import { makeGrafik } from "../../lkip/grafik/grafik";
import { PENGATURAN_AWAL } from "../../lkip/ketentuan/default";
import { makeLembarUji } from "../../lkip/lembar-uji/lembar-uji";
import { makeCheckPlan, makeClearPlan, makeFixPlan, makePlan } from "../../lkip/plan";
import { makeSipdPlan } from "../../lkip/plan-sipd";
import { RIWAYAT_KOSONG } from "../../workbook/riwayat/riwayat";
import type { Engine } from "./engine";

/** Longest time that the search for causes holds the pane, in milliseconds. */
const SLICE = 10;

/** Settings of ours in a workbook start with this. */
const OURS = "hitung-capaian.";

/** The domain itself. The room of the settings is loaded only where a workbook holds any, or is to hold some. */
export const lkipEngine: Engine = {
  evaluate,
  async diagnose(snapshot, pengaturan) {
    const steps = diagnosing(snapshot, pengaturan);
    for (let begun = performance.now(); ;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - begun < SLICE) continue;
      await new Promise((resolve) => setTimeout(resolve));
      begun = performance.now();
    }
  },
  makePlan,
  makeCheckPlan,
  makeClearPlan,
  makeFixPlan,
  makeGrafik,
  makeLembarUji,
  makeSipdPlan,
  async readSettled(settings) {
    if (!Object.keys(settings).some((key) => key.startsWith(OURS)))
      return { pengaturan: PENGATURAN_AWAL, riwayat: RIWAYAT_KOSONG, problems: [] };
    const { inspectPengaturan } = await import("../../settings/read-pengaturan");
    return inspectPengaturan(settings);
  },
  async writeSettled(pengaturan) {
    const { writePengaturan } = await import("../../settings/write-pengaturan");
    return writePengaturan(pengaturan);
  },
};
