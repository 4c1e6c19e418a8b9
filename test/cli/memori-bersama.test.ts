import { MemoryWatch } from "../../src/cli/memory-watch";
import type { JobOutcome } from "../../src/cli/job";
import { WorkerPool, type Threads } from "../../src/cli/worker-pool";
import type { Task } from "../../src/cli/worker";

const LIMITS = { megabytes: 400, resident: 500, leastShare: 200, milliseconds: 10_000 };
const DONE: JobOutcome = { file: "", verdict: "tanpa-galat", report: "" };
const KEHABISAN = /^Memori komputer tidak cukup untuk berkas ini\./;

/** Workbooks named by the MB that they take while they are worked on; the program alone takes 100 MB. */
function workOn(threads: number, ...megabytes: readonly number[]): Promise<readonly string[]> {
  const running = new Map<number, number>();
  const taken = () => 100 + [...running.values()].reduce((sum, each) => sum + each, 0);
  const pretended: Threads = {
    run: ({ job }: Task, { signal } = {}) =>
      new Promise((resolve, reject) => {
        running.set(Number(job.file), job.bytes);
        const end = (settle: () => void) => {
          running.delete(Number(job.file));
          settle();
        };
        const timer = setTimeout(() => end(() => resolve(DONE)), 100);
        (signal as AbortSignal).addEventListener("abort", () => {
          clearTimeout(timer);
          end(() => reject(new Error("dihentikan")));
        });
      }),
    destroy: () => Promise.resolve(),
  };
  const pool = new WorkerPool(threads, LIMITS, new MemoryWatch(LIMITS, taken), () =>
    Promise.resolve(pretended),
  );
  return Promise.all(
    megabytes.map((bytes, index) =>
      pool.run(task(index, bytes)).then(
        ({ verdict }) => verdict,
        (error: Error) => error.message,
      ),
    ),
  );
}

function task(index: number, bytes: number): Task {
  return {
    job: { file: String(index), bytes },
    options: { form: "json-sebaris", colour: false, nilai: false, ketentuan: {} },
  };
}

describe("Memori yang dipakai bersama", () => {
  it("berkas yang terlalu besar dihentikan, berkas sesudahnya tetap dikerjakan", async () => {
    expect(await workOn(1, 450, 50)).toEqual([expect.stringMatching(KEHABISAN), "tanpa-galat"]);
  });

  it("dua berkas yang hanya bersama-sama terlalu besar dikerjakan satu per satu, dan keduanya mendapat hasil", async () => {
    expect(await workOn(2, 300, 300)).toEqual(["tanpa-galat", "tanpa-galat"]);
  });

  it("yang juga sendirian terlalu besar ditolak; yang baik di sebelahnya tetap mendapat hasilnya", async () => {
    expect(await workOn(2, 50, 700, 50)).toEqual([
      "tanpa-galat",
      expect.stringMatching(KEHABISAN),
      "tanpa-galat",
    ]);
  });

  it("beberapa berkas yang bersama-sama muat tidak dihentikan", async () => {
    expect(await workOn(2, 200, 200, 200)).toEqual(["tanpa-galat", "tanpa-galat", "tanpa-galat"]);
  });
});
