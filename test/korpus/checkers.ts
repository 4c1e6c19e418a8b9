import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { FileReport } from "./findings";

/** Longest that one workbook may take, the other library and the validator included. */
const LONGEST_MS = 180_000;

/**
 * Checks workbooks in processes of their own: one that crashes or hangs takes only its own workbook with it.
 *
 * @param count  how many processes
 * @param report is told each workbook's report as soon as it is there
 */
export async function checkAll(
  files: readonly string[],
  validator: string,
  count: number,
  report: (own: FileReport) => void,
): Promise<void> {
  const waiting = [...files];
  const work = async () => {
    let child = start();
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const own = await ask(child, file, validator);
      if (typeof own === "string") {
        child.kill("SIGKILL");
        child = start();
        const none = { sheets: 0, written: 0, refused: 0, marks: 0, compared: false };
        report({ file, ...none, shortfalls: [{ kind: "crashed", what: own }] });
      } else report(own);
    }
    child.kill();
  };
  await Promise.all(Array.from({ length: count }, work));
}

function start(): ChildProcess {
  return fork(join(__dirname, "worker.ts"), {
    execArgv: ["--import", "tsx", "--max-old-space-size=2048"],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

/** A report, or in what way the process failed. */
function ask(child: ChildProcess, file: string, validator: string): Promise<FileReport | string> {
  return new Promise((done) => {
    const settle = (answer: FileReport | string) => {
      clearTimeout(timer);
      child.removeAllListeners();
      done(answer);
    };
    const timer = setTimeout(() => settle(`longer than ${LONGEST_MS / 1000} s`), LONGEST_MS);
    child.on("message", (own: FileReport | { error: string }) => settle("error" in own ? own.error : own));
    child.on("exit", (code, signal) => settle(`the process ended: ${code ?? signal}`));
    child.send({ file, validator });
  });
}
