import { statSync } from "node:fs";
import { runJobs } from "../../src/cli/run-jobs";

/** Works on files, on worker threads with bounds of the test's own; prints what each comes to, one a line. */
async function main(megabytes: string, milliseconds: string, files: readonly string[]): Promise<void> {
  await runJobs(
    files.map((file) => ({ file, bytes: Math.max(statSync(file).size, 1_000_000) })),
    { form: "json-sebaris", colour: false, nilai: false, ketentuan: {} },
    {
      report: ({ verdict, report }) => process.stdout.write(`${verdict} ${report}\n`),
      progress: () => undefined,
      threads: 1,
      limits: { megabytes: Number(megabytes), milliseconds: Number(milliseconds) },
    },
  );
}

void main(process.argv[2]!, process.argv[3]!, process.argv.slice(4));
