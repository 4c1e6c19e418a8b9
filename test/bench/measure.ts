/** One thing that is measured. */
export interface Bench {
  readonly name: string;
  readonly run: () => Promise<readonly BenchLine[]>;
}

/** One line of what came out; `passed` where it is held against a bar. */
export interface BenchLine {
  readonly text: string;
  readonly passed?: boolean;
}

/**
 * Median times of jobs in milliseconds. The jobs take turns, so that a busy moment of the machine meets all of them.
 *
 * @param rounds how often each is run, one more round to warm up not counted
 * @param pick which of a job's times stands for it; the least is the one that a busy machine has disturbed least
 */
export async function interleaved(
  jobs: readonly (() => Promise<unknown>)[],
  rounds: number,
  pick: (times: readonly number[]) => number = median,
): Promise<readonly number[]> {
  const times: number[][] = jobs.map(() => []);
  for (let round = 0; round <= rounds; round++)
    for (const [i, job] of jobs.entries()) {
      const start = performance.now();
      await job();
      if (round > 0) times[i]!.push(performance.now() - start);
    }
  return times.map(pick);
}

export function least(numbers: readonly number[]): number {
  return Math.min(...numbers);
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** A ratio held against the least that it must be. */
export function atLeast(what: string, ratio: number, bar: number): BenchLine {
  return { text: `${what}: ${ratio.toFixed(1)}x (bar: at least ${bar}x)`, passed: ratio >= bar };
}

/** A ratio held against the most that it may be. */
export function atMost(what: string, ratio: number, bar: number): BenchLine {
  return { text: `${what}: ${ratio.toFixed(2)}x (bar: at most ${bar}x)`, passed: ratio <= bar };
}
