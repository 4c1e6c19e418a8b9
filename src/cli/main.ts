import type { KetentuanFile } from "../settings/ketentuan-file";
import { assignTargets } from "./assign-targets";
import { findInputs } from "./find-inputs";
import type { Flags } from "./flags";
import type { Failure, Job, JobOptions, JobOutcome, OwnSheet } from "./job";
import { printableSentence } from "./printable";
import { printOutcome, printRecap } from "./print";
import { startProgress } from "./progress";
import { runJobs } from "./run-jobs";
import { showsColours } from "./terminal";
import { UserError } from "./user-error";

type Verdict = JobOutcome["verdict"];

/**
 * Does what the command line asks for, and prints it.
 *
 * @returns exit code 0: no galat; 1: galat found; 2: an input could not be used
 */
export async function main(paths: readonly string[], flags: Flags): Promise<number> {
  try {
    return exitCode(await runAll(await prepare(paths, flags)));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(`${printableSentence(error.message)}\n`);
    return exitCode(["gagal"]);
  }
}

interface Run {
  readonly jobs: readonly (Job | Failure)[];
  readonly options: JobOptions;
}

/** @throws {UserError} when nothing can be begun */
async function prepare(paths: readonly string[], flags: Flags): Promise<Run> {
  const ketentuan = await ketentuanOf(flags);
  const inputs = await findInputs(paths);
  const lembar = ownSheets(flags);
  const writesNothing = flags.periksa && lembar.length === 0;
  const jobs = writesNothing ? inputs.found : await assignTargets(inputs, flags.out);
  const form = flags.json ? (inputs.several ? "json-sebaris" : "json") : "teks";
  const colour = showsColours(process.stdout, process.env);
  const { nilai = false, timpa = false, periksa = false } = flags;
  return { jobs, options: { form, colour, nilai, timpa, ketentuan, lembar, lembarSaja: periksa } };
}

function ownSheets({ lembarUji, grafik }: Flags): readonly OwnSheet[] {
  return [...(lembarUji ? (["lembar-uji"] as const) : []), ...(grafik ? (["grafik"] as const) : [])];
}

async function ketentuanOf({ ketentuan }: Flags): Promise<KetentuanFile> {
  if (ketentuan === undefined) return {};
  const { loadKetentuan } = await import("./load-ketentuan");
  return loadKetentuan(ketentuan);
}

async function runAll({ jobs, options }: Run): Promise<readonly Verdict[]> {
  const bar = await startProgress(jobs.length);
  const held: JobOutcome[] = [];
  const report = (outcome: JobOutcome) => {
    if (bar) held.push(outcome);
    else printOutcome(outcome, options.form);
  };
  const verdicts = await runJobs(jobs, options, { report, progress: (done) => bar?.update(done) });
  bar?.stop();
  for (const outcome of held) printOutcome(outcome, options.form);
  if (options.form === "teks" && jobs.length > 1) printRecap(verdicts);
  return verdicts;
}

function exitCode(verdicts: readonly Verdict[]): number {
  if (verdicts.includes("gagal")) return 2;
  return verdicts.includes("galat") ? 1 : 0;
}
