import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { judge } from "./judge";
import { KINDS } from "./kinds";
import { makeReport } from "./make-report";
import { figuresOf, type Figures } from "./result-table";
import { runProduct } from "./under-test";

/** What may still be wrong in the fixed reports of a kind. */
export interface Accepted {
  readonly tulisanSalah: number;
  readonly galatPalsu: number;
  readonly kesalahanLuput: number;
  readonly nilaiLuput: number;
  readonly tabelLuput: number;
  readonly tingkatLuput: number;
}

const FILE = join(__dirname, "accepted.json");
const FIRST_SEED = 900_001;
const REPORTS_PER_KIND = 3;

/** Runs the product over the fixed reports: the same few of each kind. */
export function measureFixed(): Record<string, Accepted> {
  return Object.fromEntries(
    KINDS.map((kind) => {
      const verdicts = Array.from({ length: REPORTS_PER_KIND }, (_, i) => {
        const report = makeReport(kind, FIRST_SEED + i);
        return judge(report, runProduct(report.snapshot));
      });
      return [kind.name, shortOf(figuresOf(verdicts))];
    }),
  );
}

function shortOf({ wrongWrites, falseErrors, errors, values, tables, rows }: Figures): Accepted {
  return {
    tulisanSalah: wrongWrites,
    galatPalsu: falseErrors,
    kesalahanLuput: errors.of - errors.right,
    nilaiLuput: values.of - values.right,
    tabelLuput: tables.of - tables.right,
    tingkatLuput: rows.of - rows.right,
  };
}

export function readAccepted(): Record<string, Accepted> {
  return JSON.parse(readFileSync(FILE, "utf8")) as Record<string, Accepted>;
}

/** Writes what holds now, a figure a line, so that a later change shows which fell or rose. */
export function writeAccepted(accepted: Record<string, Accepted>): void {
  writeFileSync(FILE, `${JSON.stringify(accepted, undefined, 2)}\n`);
}
