import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { assignTargets } from "../../src/cli/assign-targets";
import { findInputs } from "../../src/cli/find-inputs";
import { runJobs } from "../../src/cli/run-jobs";
import { sampleWorkbook } from "../fixtures/sample-workbook";
import type { Bench } from "./measure";

const WORKBOOKS = 500;
const ROOT = join(__dirname, "../..");

/** Many workbooks through the command line, and what the worker threads give against one thread. */
export const batch: Bench = {
  name: `batch: ${WORKBOOKS} sample workbooks through the command line`,
  async run() {
    const folder = mkdtempSync(join(tmpdir(), "hitung-bench-"));
    try {
      const input = join(folder, "masukan");
      mkdirSync(input);
      const sample = await sampleWorkbook();
      for (let number = 0; number < WORKBOOKS; number++) writeFileSync(join(input, `${number}.xlsx`), sample);
      const command = await timed(() => runCommand(input, join(folder, "hasil")));
      const one = await timed(() => runThreads(input, join(folder, "satu"), 1));
      const many = await timed(() => runThreads(input, join(folder, "banyak"), availableParallelism()));
      return [
        { text: `${(WORKBOOKS / command).toFixed(1)} workbooks a second, ${command.toFixed(1)} s in all` },
        {
          text: `${availableParallelism()} threads against one: ${(one / many).toFixed(2)}x (${one.toFixed(1)} s and ${many.toFixed(1)} s)`,
        },
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function timed(job: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await job();
  return (performance.now() - start) / 1000;
}

/** @throws when the command does not end with the exit code of the sample, which holds galat */
function runCommand(input: string, out: string): Promise<void> {
  return new Promise((done, fail) => {
    execFile(
      process.execPath,
      ["--import", "tsx", join(ROOT, "src/cli/hitung.ts"), input, "--out", out],
      { cwd: ROOT, maxBuffer: Infinity },
      (error, _out, text) => (error?.code === 1 ? done() : fail(new Error(`Unexpected end: ${text}`))),
    );
  });
}

async function runThreads(input: string, out: string, threads: number): Promise<void> {
  const jobs = await assignTargets(await findInputs([input]), out);
  const options = { form: "teks", colour: false, nilai: false, ketentuan: {} } as const;
  const nothing = () => undefined;
  const verdicts = await runJobs(jobs, options, { report: nothing, progress: nothing, threads });
  if (verdicts.includes("gagal")) throw new Error("A sample workbook could not be used");
}
