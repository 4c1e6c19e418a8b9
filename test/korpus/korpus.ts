import { readdirSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative, resolve } from "node:path";
import { validatorProgram } from "../validator/ooxml-validator";
import { checkAll } from "./checkers";
import { SHORTFALLS, type FileReport, type Shortfall } from "./findings";

const WORKBOOK = /\.xls[xm]$/i;

/** Writes a plan into every workbook under a folder and prints what came of it; fails where anything fell short. */
async function main(folder: string | undefined): Promise<void> {
  const validator = validatorProgram();
  if (folder === undefined) throw new Error("Name a folder of workbooks: npm run test:korpus -- FOLDER");
  if (validator === undefined) throw new Error("The validator has no program for this platform.");
  const files = workbooksUnder(resolve(folder));
  const reports: FileReport[] = [];
  await checkAll(files, validator, Math.min(availableParallelism(), files.length), (own) => {
    reports.push(own);
    if (process.stderr.isTTY) process.stderr.write(`\r${reports.length}/${files.length}`);
  });
  print(tableOf(reports, resolve(folder)));
  process.exitCode = reports.some(({ shortfalls }) => shortfalls.length > 0) || files.length === 0 ? 1 : 0;
}

function workbooksUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((file) => WORKBOOK.test(file) && !/(^|[/\\])~\$/.test(file) && statSync(file).isFile())
    .sort();
}

function tableOf(reports: readonly FileReport[], folder: string): string[] {
  const name = ({ file }: FileReport) => relative(folder, file);
  const sum = (figure: (own: FileReport) => number) => reports.reduce((all, own) => all + figure(own), 0);
  const refused = reports.filter(({ refusal }) => refusal !== undefined);
  return [
    line("workbooks", reports.length),
    line("refused with a sentence", refused.length),
    ...refused.map((own) => `        ${name(own)}: ${own.refusal}`),
    line(
      "sheets",
      sum(({ sheets }) => sheets),
    ),
    line(
      "cells written",
      sum(({ written }) => written),
    ),
    line(
      "cells and sheets that may not be written",
      sum((own) => own.refused),
    ),
    line(
      "marks",
      sum(({ marks }) => marks),
    ),
    line(
      "results compared with another library",
      sum(({ compared }) => Number(compared)),
    ),
    ...(Object.keys(SHORTFALLS) as Shortfall[]).flatMap((kind) => shortfallLines(kind, reports, name)),
  ];
}

function shortfallLines(
  kind: Shortfall,
  reports: readonly FileReport[],
  name: (own: FileReport) => string,
): string[] {
  const found = reports.flatMap((own) =>
    own.shortfalls.filter((short) => short.kind === kind).map(({ what }) => `        ${name(own)}: ${what}`),
  );
  return [`${line(SHORTFALLS[kind], found.length)}${found.length > 0 ? "  <- must be 0" : ""}`, ...found];
}

function line(what: string, count: number): string {
  return `${String(count).padStart(7)} ${what}`;
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
