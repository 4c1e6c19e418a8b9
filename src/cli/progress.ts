import { words } from "./words";

/** A bar that shows how many workbooks are done. */
export interface Progress {
  update(done: number): void;
  stop(): void;
}

/** A progress bar on the terminal's error stream; where there is none, or only one workbook, nothing is shown. */
export async function startProgress(total: number): Promise<Progress | undefined> {
  if (total < 2 || !process.stderr.isTTY) return undefined;
  const { SingleBar } = await import("cli-progress");
  const bar = new SingleBar({
    format: `${words.kemajuan} {bar} {value}/{total}`,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    clearOnComplete: true,
    hideCursor: true,
    stream: process.stderr,
  });
  bar.start(total, 0);
  return { update: (done) => bar.update(done), stop: () => bar.stop() };
}
