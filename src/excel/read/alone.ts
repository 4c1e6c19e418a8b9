import { inExcel } from "../run";
import { codeOf } from "../sentence-for";

/** Excel's codes that say nothing about what the workbook holds: a busy or old Excel, a cell in editing, sizes. */
const NOT_THE_WORKBOOK = new Set([
  "InvalidOperationInCellEditMode",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "ServerBusy",
  "ActivityLimitReached",
  "ServiceNotAvailable",
  "ServiceUnavailable",
  "Timeout",
  "GatewayTimeout",
  "Unauthenticated",
  "ApiNotFound",
  "NotImplemented",
  "PropertyNotLoaded",
]);

/**
 * Whether an error may come from one odd part of the workbook: a chart sheet, a rule that was duplicated, a pivot table
 * on a data model, too many merged areas. The rest can be read without it.
 */
export function mayBeUnreadable(error: unknown): boolean {
  const code = codeOf(error);
  return code !== undefined && !NOT_THE_WORKBOOK.has(code);
}

/**
 * Asks something in a batch of its own.
 *
 * @param ask puts the question; the returned function takes the answer once the batch has run
 * @returns undefined where Excel refuses it for what the workbook holds
 */
export function alone<T>(ask: (context: Excel.RequestContext) => () => T): Promise<T | undefined> {
  return unlessUnreadable(inOneBatch(ask));
}

/** Asks something in a batch of its own. */
export function inOneBatch<T>(ask: (context: Excel.RequestContext) => () => T): Promise<T> {
  return inExcel(async (context) => {
    const answer = ask(context);
    await context.sync();
    return answer();
  });
}

/** What a job gives, or undefined where Excel refuses it for what the workbook holds. */
export async function unlessUnreadable<T>(job: Promise<T>): Promise<T | undefined> {
  try {
    return await job;
  } catch (error) {
    if (mayBeUnreadable(error)) return undefined;
    throw error;
  }
}

/**
 * Does a job for each of some sheets. Those that Excel refuses for what they hold are left out.
 *
 * @throws what Excel said of the first one when it refuses all of them: then no single sheet is to blame
 */
export async function eachSheet<S, T>(
  sheets: readonly S[],
  job: (sheet: S) => Promise<T>,
): Promise<{ readonly done: T[]; readonly refused: S[] }> {
  const done: T[] = [];
  const refused: S[] = [];
  const errors: unknown[] = [];
  await Promise.all(
    sheets.map(async (sheet, index) => {
      try {
        done[index] = await job(sheet);
      } catch (error) {
        if (!mayBeUnreadable(error)) throw error;
        refused[index] = sheet;
        errors.push(error);
      }
    }),
  );
  if (sheets.length > 0 && errors.length === sheets.length) throw errors[0];
  return { done: Object.values(done), refused: Object.values(refused) };
}
