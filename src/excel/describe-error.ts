import { ExcelError } from "./excel-error";
import { codeOf, sentenceFor } from "./sentence-for";

/** What went wrong, as a user may read it, and what a support person needs. */
export interface Failure {
  readonly message: string;
  /** Never cell contents. */
  readonly detail: string;
}

/** Versions of ExcelApi that a report tells apart, the newest first. */
const NEWEST = 21;

/**
 * Our own sentence for an error, and the rincian for support: code, place, statement without its texts, and the Office
 * that it happened in.
 */
export function describeError(error: unknown): Failure {
  const cause = error instanceof ExcelError && error.cause !== undefined ? error.cause : error;
  const lines = [
    ...(error instanceof ExcelError ? [`masalah: ${error.problem}`] : []),
    `kode: ${codeOf(cause) ?? (cause instanceof Error ? cause.name : typeof cause)}`,
    ...debugLines(cause),
    ...officeLines(),
  ];
  return { message: sentenceFor(error), detail: lines.join("\n") };
}

function debugLines(error: unknown): string[] {
  const { debugInfo } = (error ?? {}) as { readonly debugInfo?: unknown };
  const { errorLocation, statement } = (debugInfo ?? {}) as {
    readonly errorLocation?: unknown;
    readonly statement?: unknown;
  };
  const lines = [
    ...(typeof errorLocation === "string" && errorLocation !== "" ? [`tempat: ${errorLocation}`] : []),
    ...(typeof statement === "string" ? [`perintah: ${withoutTexts(statement)}`] : []),
  ];
  return lines.length > 0 ? lines : stackLines(error);
}

/** Where in our own code it happened; the message is left out, for it may quote a cell. */
function stackLines(error: unknown): string[] {
  const { stack } = (error ?? {}) as { readonly stack?: unknown };
  if (typeof stack !== "string") return [];
  const frames = stack.split("\n").filter((line) => /^\s*at /.test(line));
  return frames.slice(0, 5).map((line) => line.trim());
}

function withoutTexts(statement: string): string {
  return statement.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '"…"');
}

function officeLines(): string[] {
  if (typeof Office === "undefined") return ["Office.js tidak termuat"];
  const { diagnostics, requirements } = Office.context;
  const versions = Array.from({ length: NEWEST }, (_, i) => `1.${NEWEST - i}`);
  const excelApi = versions.find((version) => requirements.isSetSupported("ExcelApi", version));
  return [
    `Office: ${diagnostics.host} ${diagnostics.platform} ${diagnostics.version}`,
    `ExcelApi: ${excelApi ?? "tidak ada"}`,
    `SharedRuntime: ${requirements.isSetSupported("SharedRuntime", "1.1") ? "1.1" : "tidak ada"}`,
  ];
}
