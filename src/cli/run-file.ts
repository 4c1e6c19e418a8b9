import { readFile, rename, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { cli as kalimat } from "../strings/id";
import type { Evaluation } from "../lkip/evaluation";
import { evaluate } from "../lkip/evaluate";
import type { Pengaturan } from "../lkip/ketentuan/ketentuan";
import { makePlan } from "../lkip/plan";
import { XlsxError } from "../xlsx/errors";
import { XlsxWorkbook } from "../xlsx/xlsx-workbook";

/** What one file came to. */
export type FileOutcome =
  | {
      readonly kind: "selesai";
      readonly file: string;
      readonly evaluation: Evaluation;
      readonly written?: string;
    }
  | { readonly kind: "gagal"; readonly file: string; readonly sentence: string };

/** What the user asked for. */
export interface RunOptions {
  readonly pengaturan: Pengaturan;
  /** Only look; write nothing. */
  readonly periksa: boolean;
  /** Where the result goes; beside the input where absent. */
  readonly out?: string;
}

/**
 * Does the main job on one file. A file that cannot be used gives its sentence and never an exception.
 */
export async function runFile(file: string, options: RunOptions): Promise<FileOutcome> {
  try {
    const workbook = new XlsxWorkbook(new Uint8Array(await readFile(file)));
    const snapshot = workbook.readSnapshot();
    const evaluation = evaluate(snapshot, options.pengaturan);
    if (evaluation.tables.length === 0) return { kind: "gagal", file, sentence: kalimat.tanpaTabel };
    if (options.periksa) return { kind: "selesai", file, evaluation };
    await workbook.apply(makePlan(snapshot, evaluation));
    const written = options.out ?? resultName(file);
    const temporary = `${written}.${process.pid}.tmp`;
    await writeFile(temporary, workbook.save());
    await rename(temporary, written);
    return { kind: "selesai", file, evaluation, written };
  } catch (error) {
    return { kind: "gagal", file, sentence: sentenceOf(error) };
  }
}

/**
 * The name of a result, beside its input and never the same.
 *
 * @example resultName("lkip.xlsx") // "lkip.hasil.xlsx"
 */
export function resultName(file: string): string {
  return join(dirname(file), `${basename(file).replace(/\.xlsx$/i, "")}.hasil.xlsx`);
}

function sentenceOf(error: unknown): string {
  if (error instanceof XlsxError) return error.message;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return kalimat.tidakAda;
  if (typeof code === "string") return `${kalimat.tidakTerbaca} (${code})`;
  throw error;
}
