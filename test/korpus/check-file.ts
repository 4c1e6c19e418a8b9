import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { ZLIB } from "../../src/cli/zlib-codec";
import type { Plan } from "../../src/workbook/plan";
import type { ApplyOutcome } from "../../src/workbook/workbook";
import { XlsxError } from "../../src/xlsx/errors";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { complaints, newComplaints } from "../validator/ooxml-validator";
import { differences, partLosses, partsOf } from "./compare-parts";
import type { FileReport, Shortfall } from "./findings";
import { readByOther, strayCells, wrongCells } from "./other-library";
import { planFor, withoutMarks } from "./plan-for";

/** Writes a plan into a workbook and holds the result against the input in every way that is at hand. */
export async function checkFile(file: string, validator: string): Promise<FileReport> {
  const bytes = new Uint8Array(readFileSync(file));
  const empty = { file, sheets: 0, written: 0, refused: 0, marks: 0, compared: false, shortfalls: [] };
  let workbook: XlsxWorkbook;
  let plan: Plan;
  try {
    workbook = new XlsxWorkbook(bytes, ZLIB);
    plan = planFor(workbook.readSnapshot());
  } catch (error) {
    if (error instanceof XlsxError) return { ...empty, refusal: error.message };
    throw error;
  }
  const outcome = await workbook.apply(plan);
  const result = saved(workbook);
  const figures = {
    ...empty,
    sheets: plan.marks.length,
    written: outcome.applied.writes.length,
    refused: outcome.refused.length,
    marks: outcome.applied.marks.reduce((sum, { after }) => sum + after.length, 0),
  };
  if (typeof result === "string") return { ...figures, shortfalls: [{ kind: "withheld", what: result }] };
  const [other, schema, traces] = await Promise.all([
    byOtherLibrary(bytes, result, outcome),
    schemaErrors(bytes, result, validator, extname(file).slice(1)),
    tracesLeft(bytes, plan),
  ]);
  const { lost, changed } = partLosses(partsOf(bytes), partsOf(result));
  const found: Partial<Record<Shortfall, readonly string[]>> = {
    ...other.found,
    lost,
    changed,
    schema,
    traces,
  };
  const shortfalls = Object.entries(found).flatMap(([kind, list]) =>
    list.map((what) => ({ kind: kind as Shortfall, what })),
  );
  return { ...figures, compared: other.compared, shortfalls };
}

/** A result, or the sentence with which it was withheld. */
function saved(workbook: XlsxWorkbook): Uint8Array | string {
  try {
    return workbook.save();
  } catch (error) {
    if (error instanceof XlsxError) return error.message;
    throw error;
  }
}

async function byOtherLibrary(bytes: Uint8Array, result: Uint8Array, { applied }: ApplyOutcome) {
  const before = await readByOther(bytes);
  if (!before) return { compared: false, found: {} };
  const after = await readByOther(result);
  if (!after) return { compared: true, found: { unopenable: ["ExcelJS"] } };
  const wrong = [...wrongCells(before, after, applied), ...strayCells(before, after, applied)];
  return { compared: true, found: { wrong } };
}

async function schemaErrors(bytes: Uint8Array, result: Uint8Array, validator: string, ending: string) {
  const [before, after] = await Promise.all([
    complaints(validator, bytes, ending),
    complaints(validator, result, ending),
  ]);
  return newComplaints(before, after);
}

/**
 * Parts in which a workbook differs from what it would be without our marks and settings, once they have been taken away again:
 * from the input itself, and from the input with the same cells written.
 */
async function tracesLeft(bytes: Uint8Array, { writes, marks, settings }: Plan): Promise<string[]> {
  const traces: string[] = [];
  for (const own of [[], writes]) {
    const plain = own.length === 0 ? bytes : await applied(bytes, { writes: own, marks: [] });
    const marked = await applied(bytes, { writes: own, marks, settings });
    const cleaned = await applied(marked, withoutMarks({ writes: [], marks, settings }));
    traces.push(...differences(partsOf(plain), partsOf(cleaned)));
  }
  return [...new Set(traces)];
}

async function applied(bytes: Uint8Array, plan: Plan): Promise<Uint8Array> {
  const workbook = new XlsxWorkbook(bytes, ZLIB);
  await workbook.apply(plan);
  return workbook.save();
}
