import { diagnosing } from "../../lkip/diagnose";
import { evaluating, type Evaluated } from "../../lkip/evaluate";
import { makeGrafik } from "../../lkip/grafik/grafik";
import { PENGATURAN_AWAL } from "../../lkip/ketentuan/default";
import type { Pengaturan } from "../../lkip/ketentuan/ketentuan";
import { makeLembarUji } from "../../lkip/lembar-uji/lembar-uji";
import { makeCheckPlan, makeClearPlan, makeFixPlan, makePlan } from "../../lkip/plan";
import { makeSipdPlan } from "../../lkip/plan-sipd";
import type { Snapshot } from "../../workbook/snapshot";
import { RIWAYAT_KOSONG } from "../../workbook/riwayat/riwayat";
import type { Engine } from "./engine";
import { inSlices } from "./in-slices";

/** Settings of ours in a workbook start with this. */
const OURS = "hitung-capaian.";

/** What was evaluated last: the search for its causes goes on from there. */
let last:
  { readonly snapshot: Snapshot; readonly pengaturan: Pengaturan; readonly evaluated: Evaluated } | undefined;

/** The domain itself. The room of the settings is loaded only where a workbook holds any, or is to hold some. */
export const lkipEngine: Engine = {
  async evaluate(snapshot, pengaturan) {
    const evaluated = await inSlices(evaluating(snapshot, pengaturan));
    last = { snapshot, pengaturan, evaluated };
    return evaluated.evaluation;
  },
  diagnose(snapshot, pengaturan) {
    const known = last?.snapshot === snapshot && last.pengaturan === pengaturan ? last.evaluated : undefined;
    return inSlices(diagnosing(snapshot, pengaturan, known));
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
