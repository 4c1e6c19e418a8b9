import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { ZLIB } from "../../src/cli/zlib-codec";
import { FFLATE } from "../../src/xlsx/zip/fflate-codec";
import { mutated } from "../xlsx/fuzz/mutations";
import { outcomeOf } from "../xlsx/fuzz/outcome";

const SAMPLE = join(__dirname, "../../assets/contoh-lkip-2023.xlsx");
/** Damaged files that are made where nothing says how many. */
const USUAL = 3_000;
/** Most bytes of a workbook that is damaged: larger ones say no more, and take long. */
const LARGEST = 400_000;
/** Longest that one damaged file may take, in microseconds of processor time. */
const LONGEST = 10_000_000;

/**
 * Damages the sample and every workbook under a folder at random places, the same ones each time, and writes into each what can
 * be written: prints what came of them, and the seeds of what fell short, which fail it.
 */
async function main(folder: string | undefined, count: number, first: number): Promise<void> {
  if (folder === undefined) throw new Error("Name a folder: npm run test:acak -- FOLDER [HOW MANY] [FIRST]");
  const files = [SAMPLE, ...workbooksUnder(folder)];
  const outcomes = new Map<string, number>();
  const short: string[] = [];
  for (let seed = first; seed < first + count; seed++) {
    const file = files[seed % files.length] ?? SAMPLE;
    const start = process.cpuUsage();
    const { outcome, fault } = await comeTo(file, seed);
    const { user, system } = process.cpuUsage(start);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    const wrong = fault ?? (user + system > LONGEST ? "too slow" : undefined);
    if (wrong !== undefined) short.push(`${seed} ${file}: ${wrong}`);
  }
  const table = [...outcomes].map(([outcome, times]) => `${String(times).padStart(7)} ${outcome}`);
  process.stdout.write([...table, `${String(short.length).padStart(7)} fell short`, ...short, ""].join("\n"));
  process.exitCode = short.length > 0 ? 1 : 0;
}

function workbooksUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.xls[xm]$/i.test(name))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).size <= LARGEST && isZip(file))
    .sort();
}

function isZip(file: string): boolean {
  try {
    return Object.keys(unzipSync(readFileSync(file))).length > 0;
  } catch {
    return false;
  }
}

/** What a damaged file comes to; a result that is withheld and an error of the program's own are faults. */
async function comeTo(
  file: string,
  seed: number,
): Promise<{ readonly outcome: string; readonly fault?: string }> {
  const bytes = mutated(new Uint8Array(readFileSync(file)), seed);
  try {
    const outcome = await outcomeOf(bytes, seed % 2 === 0 ? ZLIB : FFLATE);
    return outcome === "hasilBerbeda" ? { outcome, fault: "the result was withheld" } : { outcome };
  } catch (error) {
    return { outcome: "gagal", fault: error instanceof Error ? String(error.stack) : String(error) };
  }
}

const [folder, count = USUAL, first = 0] = process.argv.slice(2);
main(folder, Number(count), Number(first)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
