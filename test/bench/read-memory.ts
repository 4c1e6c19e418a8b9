import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { largeWorkbook, SHAPES } from "./large-workbook";
import { atMost, median, type Bench } from "./measure";

const ROUNDS = 3;

/** Peak memory of a process that reads 250,000 cells: at most half of what ExcelJS takes. */
export const readMemory: Bench = {
  name: "memory: peak of a process that reads 250,000 cells",
  async run() {
    const folder = mkdtempSync(join(tmpdir(), "hitung-bench-"));
    try {
      const file = join(folder, "besar.xlsx");
      writeFileSync(file, largeWorkbook(SHAPES[0]));
      const peaks = { ours: [] as number[], exceljs: [] as number[] };
      for (let round = 0; round < ROUNDS; round++)
        for (const library of ["ours", "exceljs"] as const) peaks[library].push(peakOf(library, file));
      const [ours, theirs] = [median(peaks.ours), median(peaks.exceljs)];
      return [
        { text: `${SHAPES[0].name}: ${ours.toFixed(0)} MB, ExcelJS ${theirs.toFixed(0)} MB` },
        atMost("of the memory of ExcelJS", ours / theirs, 0.5),
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** Peak memory in megabytes of a process of its own that reads a file with a library. */
function peakOf(library: string, file: string): number {
  const tsx = join(__dirname, "../../node_modules/tsx/dist/cli.mjs");
  const output = execFileSync(process.execPath, [tsx, join(__dirname, "read-once.ts"), library, file]);
  return Number(output.toString());
}
