/**
 * Bytes that a request or a response may hold: Excel on the web takes 5 MB each way; we stay well below 4 MB, since sizes
 * are estimates.
 */
export const BUDGET_BYTES = 3_500_000;

/** Below this, a batch that is still too large cannot be made smaller by slicing. */
const SMALLEST_BUDGET = 100_000;

/**
 * Packs pieces into batches, in their order, none above the budget. A piece that is above it alone gets a batch of its
 * own.
 */
export function pack<T>(pieces: readonly T[], bytesOf: (piece: T) => number, budget: number): T[][] {
  const batches: T[][] = [];
  let open: T[] = [];
  let bytes = Infinity;
  for (const piece of pieces) {
    const own = bytesOf(piece);
    if (bytes + own > budget) {
      open = [];
      batches.push(open);
      bytes = 0;
    }
    open.push(piece);
    bytes += own;
  }
  return batches;
}

/**
 * Does a job within the budget, and with half of it as long as Excel says that a request or a response was too large:
 * an estimate may be wrong, a text may be long.
 */
export async function withinBudget<T>(
  job: (budget: number) => Promise<T>,
  budget = BUDGET_BYTES,
): Promise<T> {
  try {
    return await job(budget);
  } catch (error) {
    if (!isTooLarge(error) || budget / 2 < SMALLEST_BUDGET) throw error;
    return withinBudget(job, budget / 2);
  }
}

function isTooLarge(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return code === "RequestPayloadSizeLimitExceeded" || code === "ResponsePayloadSizeLimitExceeded";
}
