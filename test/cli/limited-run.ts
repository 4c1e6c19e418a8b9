import { statSync } from "node:fs";
import { runJobs } from "../../src/cli/run-jobs";

/** Works on files, on worker threads with bounds of the test's own; prints what each comes to, one a line. */
async function main(
  [megabytes = 0, resident = 0, leastShare = 0, milliseconds = 0]: readonly number[],
  files: readonly string[],
): Promise<void> {
  await runJobs(
    files.map((file) => ({ file, bytes: Math.max(statSync(file).size, 1_000_000) })),
    { form: "json-sebaris", colour: false, nilai: false, ketentuan: {} },
    {
      report: ({ verdict, report }) => process.stdout.write(`${verdict} ${report}\n`),
      progress: () => undefined,
      threads: 1,
      limits: { megabytes, resident, leastShare, milliseconds },
    },
  );
}

void main(process.argv.slice(2, 6).map(Number), process.argv.slice(6));
