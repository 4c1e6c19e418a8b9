import { readFile } from "node:fs/promises";
import type { Evaluation } from "../lkip/evaluation";
import { diagnose } from "../lkip/diagnose";
import type { Pengaturan } from "../lkip/ketentuan/ketentuan";
import { makePlan } from "../lkip/plan";
import { overridePengaturan } from "../settings/ketentuan-file";
import { recorded, type KnownRiwayat } from "../settings/recorded";
import { inspectPengaturan } from "../settings/read-pengaturan";
import { isEmptyPlan, type Plan } from "../workbook/plan";
import type { Snapshot } from "../workbook/snapshot";
import type { ApplyOutcome, Refusal } from "../workbook/workbook";
import { XlsxError } from "../xlsx/errors";
import { XlsxWorkbook } from "../xlsx/xlsx-workbook";
import type { Failure, Job, JobOptions } from "./job";
import { failureSentence } from "./failure-sentence";
import { freePlace } from "./free-place";
import { addOwnSheets } from "./own-sheets";
import { writeResult } from "./write-result";
import { ZLIB } from "./zlib-codec";
import { words } from "./words";

const EMPTY_PLAN: Plan = { writes: [], marks: [] };

/** What a workbook that could be used came to. */
export interface FileRun {
  readonly file: string;
  readonly snapshot: Snapshot;
  readonly evaluation: Evaluation;
  /** One sentence each: settings that were passed over, a signature that no longer holds. */
  readonly warnings: readonly string[];
  /** What could not be written, and why. */
  readonly refused: readonly Refusal[];
  /** Where the result was written; absent where nothing was to be. */
  readonly target?: string;
}

/**
 * Does the main job on one workbook. One that cannot be used gives its sentence and never an exception.
 *
 * @param most bytes that it may unzip to here
 * @throws {XlsxError} "terlaluBesar" where it unzips to more than `most`
 */
export async function runFile(
  { file, target }: Job,
  options: Pick<JobOptions, "nilai" | "ketentuan" | "timpa" | "lembar" | "lembarSaja">,
  most?: number,
): Promise<FileRun | Failure> {
  try {
    const workbook = new XlsxWorkbook(new Uint8Array(await readFile(file)), ZLIB, most);
    const snapshot = workbook.readSnapshot();
    const { pengaturan, riwayat, problems } = inspectPengaturan(snapshot.settings);
    const berlaku = inForce(pengaturan, options);
    const evaluation = diagnose(snapshot, berlaku);
    if (evaluation.tables.length === 0) {
      const seen = evaluation.unread.map(({ message }) => message);
      return { file, sentence: [words.tanpaTabel, ...seen].join(" ") };
    }
    const known = [...problems, ...(snapshot.unread ?? []).map(words.lembarTidakTerbaca)];
    const run = { file, snapshot, evaluation, warnings: known };
    if (target === undefined) return { ...run, refused: [] };
    const plan = options.lembarSaja ? EMPTY_PLAN : makePlan(snapshot, evaluation);
    const { applied, refused } = await applyTold(workbook, plan, { snapshot, riwayat });
    await addOwnSheets(workbook, options.lembar ?? [], { file, pengaturan: berlaku });
    workbook.seal();
    const place = options.timpa ? target : await freePlace(target);
    await writeResult(place, workbook.save());
    const warnings = [
      ...known,
      ...(isEmptyPlan(applied) ? [] : workbook.warnings),
      ...(place === target ? [] : [words.tidakDiganti(target)]),
    ];
    return { ...run, warnings, refused, target: place };
  } catch (error) {
    if (most !== undefined && error instanceof XlsxError && error.problem === "terlaluBesar") throw error;
    return { file, sentence: failureSentence(error) };
  }
}

/** Applies a plan; what it does to cells is told in the workbook, where the pane shows it. A plan that does nothing tells nothing. */
async function applyTold(workbook: XlsxWorkbook, plan: Plan, known: KnownRiwayat): Promise<ApplyOutcome> {
  const own = { apa: "baris-perintah", kapan: new Date().toISOString() };
  const { plan: telling, settingsFor } = recorded(plan, own, known);
  const { applied, refused } = await workbook.apply(telling, undefined, settingsFor);
  return { applied: { ...applied, settings: plan.settings }, refused };
}

/** The settings of the workbook, under what a ketentuan file names, under the command line's own flags. */
function inForce(
  pengaturan: Pengaturan,
  { nilai, ketentuan }: Pick<JobOptions, "nilai" | "ketentuan" | "timpa">,
): Pengaturan {
  const named = overridePengaturan(pengaturan, ketentuan);
  return nilai ? overridePengaturan(named, { caraTulis: "nilai" }) : named;
}
