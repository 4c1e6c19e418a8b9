import { Command, InvalidArgumentError } from "commander";
import { measureFixed, writeAccepted } from "./accepted";
import { judge } from "./judge";
import type { Verdict } from "./verdict";
import { reports } from "./make-report";
import { caseLines, resultTable } from "./result-table";
import { saveReport } from "./save-report";
import { runProduct } from "./under-test";

interface Options {
  readonly benih: number;
  readonly banyak: number;
  readonly jenis?: string;
  readonly rinci?: number | true;
  readonly patokan?: true;
  readonly simpan?: string;
}

const HELD_OUT = 1_000_000;
const MOST_CASES = 20;

const number = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("harus bilangan bulat");
  return Number(text);
};

const options = new Command("test:luas")
  .description(
    "Menghitung laporan buatan dengan tata letak acak dan membandingkan hasilnya dengan kebenarannya.",
  )
  .option("--benih <n>", "benih laporan pertama; mulai 1000000 hanya angkanya yang dilihat", number, 1)
  .option("--banyak <n>", "berapa laporan", number, 300)
  .option("--jenis <nama>", "hanya jenis tata letak yang namanya memuat ini")
  .option("--rinci [n]", `kasus yang gagal, paling banyak sekian (${MOST_CASES})`, number)
  .option("--patokan", "tulis ulang patokan yang diperiksa npm test dari hasil sekarang")
  .option("--simpan <folder>", "simpan tiap laporan sebagai .xlsx untuk dilihat")
  .parse()
  .opts<Options>();

if (options.patokan) {
  writeAccepted(measureFixed());
  console.log("Patokan ditulis ulang. Angka yang naik di git diff adalah kemunduran.");
  process.exit();
}

async function run(): Promise<void> {
  const verdicts = new Map<string, Verdict[]>();
  for (const report of reports(options.benih, options.banyak, options.jenis)) {
    if (options.simpan !== undefined && report.seed < HELD_OUT) await saveReport(report, options.simpan);
    const verdict = judge(report, runProduct(report.snapshot));
    verdicts.set(report.kind, [...(verdicts.get(report.kind) ?? []), verdict]);
  }
  console.log(resultTable(verdicts));
  const all = [...verdicts.values()].flat();
  if (options.rinci !== undefined && options.benih >= HELD_OUT)
    console.log(
      "Kasus dari benih 1000000 ke atas tidak ditampilkan: benih itu tidak dipakai untuk menyetel.",
    );
  else if (options.rinci !== undefined)
    console.log(caseLines(all, options.rinci === true ? MOST_CASES : options.rinci));
  if (all.some(({ wrongWrites, falseErrors }) => wrongWrites + falseErrors > 0)) process.exitCode = 1;
}

void run();
