import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { sampleWorkbook } from "../fixtures/sample-workbook";
import { withBundled } from "./bundled";
import { atLeast, type Bench, type BenchLine } from "./measure";

type Batched = typeof import("./batched");

const WORKBOOKS = 500;
/** The workbooks are done in so many parts, on one thread and on all in turn, so that a busy moment meets both. */
const ROUNDS = 2;
const LEAST_GAIN = 1.6;
const ROOT = join(__dirname, "../..");

/**
 * Many workbooks through the command line as users run it, and what the worker threads give against one thread. It takes
 * minutes: each workbook is evaluated a dozen times over for the causes of its findings.
 */
export const batch: Bench = {
  name: `batch: ${WORKBOOKS} sample workbooks through the command line`,
  async run() {
    const folder = mkdtempSync(join(tmpdir(), "hitung-bench-"));
    try {
      const inputs = await inputFolders(folder);
      return [
        await ofCommand(inputs, folder),
        await withBundled("batched", (own: Batched) => gain(own, inputs, folder)),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** The workbooks, in as many folders as there are rounds. */
async function inputFolders(folder: string): Promise<readonly string[]> {
  const sample = await sampleWorkbook();
  return Array.from({ length: ROUNDS }, (_, round) => {
    const input = join(folder, `masukan-${round}`);
    mkdirSync(input);
    for (let number = 0; number < WORKBOOKS / ROUNDS; number++)
      writeFileSync(join(input, `${round}-${number}.xlsx`), sample);
    return input;
  });
}

async function ofCommand(inputs: readonly string[], folder: string): Promise<BenchLine> {
  await finished("npm", ["run", "--silent", "build:cli"], 0);
  const start = join(ROOT, "src/cli/start.cjs");
  const seconds = await timed(() =>
    finished(process.execPath, [start, ...inputs, "--out", join(folder, "hasil")], EXIT_GALAT),
  );
  return { text: `${(WORKBOOKS / seconds).toFixed(1)} workbooks a second, ${seconds.toFixed(1)} s in all` };
}

/** Exit code of the command line where a workbook holds galat, as the sample does. */
const EXIT_GALAT = 1;

/** @throws when a command does not end with that exit code */
function finished(command: string, args: readonly string[], exitCode: number): Promise<void> {
  return new Promise((done, fail) => {
    execFile(command, args, { cwd: ROOT, maxBuffer: Infinity }, (error, _out, text) =>
      (error?.code ?? 0) === exitCode ? done() : fail(new Error(`Unexpected end: ${text}`)),
    );
  });
}

async function gain(own: Batched, inputs: readonly string[], folder: string): Promise<BenchLine> {
  own.tuneEngine();
  const all = availableParallelism();
  const seconds = { one: 0, all: 0 };
  for (const [round, input] of inputs.entries()) {
    seconds.one += await timed(() => runThreads(own, input, join(folder, `satu-${round}`), 1));
    seconds.all += await timed(() => runThreads(own, input, join(folder, `semua-${round}`), all));
  }
  const { one, all: many } = seconds;
  return atLeast(
    `${all} threads (${many.toFixed(1)} s) against one (${one.toFixed(1)} s)`,
    one / many,
    LEAST_GAIN,
  );
}

async function runThreads(
  { assignTargets, findInputs, runJobs }: Batched,
  input: string,
  out: string,
  threads: number,
): Promise<void> {
  const jobs = await assignTargets(await findInputs([input]), out);
  const options = { form: "teks", colour: false, nilai: false, ketentuan: {} } as const;
  const nothing = () => undefined;
  const verdicts = await runJobs(jobs, options, { report: nothing, progress: nothing, threads });
  if (verdicts.includes("gagal")) throw new Error("A sample workbook could not be used");
}

async function timed(job: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await job();
  return (performance.now() - start) / 1000;
}
