import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { largeWorkbook, SHAPES } from "./large-workbook";
import { atMost, median, type Bench, type BenchLine } from "./measure";

const ROUNDS = 3;

/**
 * Peak memory of reading 250,000 cells: at most half of what ExcelJS takes. Each library reads in a process of its own;
 * what such a process takes before it loads anything (Node, the TypeScript loader) belongs to neither of them.
 */
export const readMemory: Bench = {
  name: "memory: peak of a process that reads 250,000 cells",
  async run() {
    const folder = mkdtempSync(join(tmpdir(), "hitung-bench-"));
    try {
      const file = join(folder, "besar.xlsx");
      writeFileSync(file, largeWorkbook(SHAPES[0]));
      const peaks = { ours: [] as Peak[], exceljs: [] as Peak[] };
      for (let round = 0; round < ROUNDS; round++)
        for (const library of ["ours", "exceljs"] as const) peaks[library].push(peakOf(library, file));
      const [ours, theirs] = [peaks.ours, peaks.exceljs].map((own) => ({
        whole: median(own.map(({ whole }) => whole)),
        reading: median(own.map(({ whole, bare }) => whole - bare)),
      }));
      return [
        line("ours", ours!),
        line("ExcelJS", theirs!),
        atMost("of the memory of ExcelJS", ours!.reading / theirs!.reading, 0.5),
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** Megabytes: the peak of a process, and what it had been before the library was loaded. */
interface Peak {
  readonly whole: number;
  readonly bare: number;
}

function line(name: string, { whole, reading }: { whole: number; reading: number }): BenchLine {
  return { text: `${name}: ${reading.toFixed(0)} MB for reading, ${whole.toFixed(0)} MB the whole process` };
}

function peakOf(library: string, file: string): Peak {
  const tsx = join(__dirname, "../../node_modules/tsx/dist/cli.mjs");
  const output = execFileSync(process.execPath, [tsx, join(__dirname, "read-once.ts"), library, file]);
  const [bare, whole] = output.toString().split(" ").map(Number);
  return { bare: bare!, whole: whole! };
}
