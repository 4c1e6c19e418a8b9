import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Command } from "commander";
import { PENGATURAN_AWAL } from "../lkip/ketentuan/default";
import { cli as kalimat } from "../strings/id";
import { jsonReport, textReport } from "./report";
import { runFile, type FileOutcome, type RunOptions } from "./run-file";

interface Flags {
  readonly out?: string;
  readonly json?: boolean;
  readonly periksa?: boolean;
  readonly nilai?: boolean;
}

const program = new Command("hitung")
  .description("Menghitung dan memeriksa Tabel 3.1–3.8 LKIP dalam buku kerja Excel")
  .argument("<berkas...>", "berkas .xlsx, atau folder yang memuatnya")
  .option("--out <letak>", "nama berkas hasil (untuk satu berkas)")
  .option("--json", "cetak satu objek JSON per berkas")
  .option("--periksa", "hanya memeriksa, tidak menulis berkas")
  .option("--nilai", "tulis nilai, bukan rumus");

/** Exit code: 0 no galat, 1 galat found, 2 an input could not be used. */
async function main(paths: readonly string[], flags: Flags): Promise<number> {
  const ketentuan = {
    ...PENGATURAN_AWAL.ketentuan,
    caraTulis: flags.nilai ? ("nilai" as const) : ("rumus" as const),
  };
  const options: RunOptions = {
    pengaturan: { ...PENGATURAN_AWAL, ketentuan },
    periksa: flags.periksa ?? false,
    out: flags.out,
  };
  const outcomes: FileOutcome[] = [];
  for (const path of paths) outcomes.push(...(await runPath(path, options)));
  for (const outcome of outcomes) print(outcome, flags.json ?? false);
  if (outcomes.some(({ kind }) => kind === "gagal")) return 2;
  return outcomes.some((outcome) => outcome.kind === "selesai" && outcome.evaluation.summary.galat > 0)
    ? 1
    : 0;
}

async function runPath(path: string, options: RunOptions): Promise<FileOutcome[]> {
  const info = await stat(path).catch(() => undefined);
  if (!info?.isDirectory()) {
    if (options.out !== undefined && resolve(options.out) === resolve(path))
      return [{ kind: "gagal", file: path, sentence: kalimat.menimpa }];
    return [await runFile(path, options)];
  }
  const names = (await readdir(path))
    .filter((name) => /\.xlsx$/i.test(name) && !/^~\$|\.hasil\.xlsx$/i.test(name))
    .sort();
  if (names.length === 0) return [{ kind: "gagal", file: path, sentence: kalimat.folderKosong }];
  const outcomes: FileOutcome[] = [];
  for (const name of names) outcomes.push(await runFile(join(path, name), { ...options, out: undefined }));
  return outcomes;
}

function print(outcome: FileOutcome, json: boolean): void {
  if (outcome.kind === "gagal") {
    process.stderr.write(`${outcome.file}: ${outcome.sentence}\n`);
    return;
  }
  const { file, evaluation, written } = outcome;
  const text = json ? JSON.stringify(jsonReport(file, evaluation)) : textReport(file, evaluation);
  process.stdout.write(`${text}\n${json || written === undefined ? "" : `\nHasil ditulis ke ${written}\n`}`);
}

program.parse();
main(program.args, program.opts<Flags>()).then((code) => {
  process.exitCode = code;
});
