import { capitalized } from "../../language/phrase";
import type { Finding } from "../evaluation";
import type { BudgetRow } from "../budget/budget-rows";
import { isMoneyRow } from "../budget/money-row";
import type { Fact, FactPair, Measure } from "../facts/facts";
import { makeFinding } from "../finding";
import { isKata, isRentang } from "../reading/kata";
import { printedText } from "../reading/printed-text";
import type { UnreadableReason } from "../reading/reading";
import type { ValueCell } from "../recognition/value-cell";
import { defineResultCheck, type CheckContext } from "./check";

/** A value that is no single number, percentage or grade; results are found by the table that they stand in. */
export const nilaiTidakTerbaca = defineResultCheck(
  {
    code: "nilai-tidak-terbaca",
    about: "a value that is no single number, percentage or grade (two values, an Excel error, a date)",
    langkah: "Membaca isi sel",
    kriteria: "Satu sel memuat satu nilai yang dapat dibaca.",
  },
  inputs,
);

const WHY: Readonly<Record<UnreadableReason, string>> = {
  "dua-nilai": "memuat dua nilai; tulis satu nilai saja",
  "galat-excel": "adalah pesan galat Excel; perbaiki rumusnya",
  tanggal:
    "berupa tanggal; tulis nilainya sebagai angka, dan bila Excel mengubahnya lagi, ubah dulu format selnya menjadi Teks",
  teks: "bukan angka, persen, atau predikat; tulis nilainya",
};

function inputs({ facts }: CheckContext): Finding[] {
  return [
    ...facts.all.filter(isInput).flatMap((fact) => unreadable(fact, fact.value, wordOf(fact.measure))),
    ...facts.anggaran.flatMap((pair) => budgetInputs(pair)),
  ];
}

const WORDS: Readonly<Partial<Record<Measure, string>>> = {
  target: "target",
  "target-renstra": "target",
  realisasi: "realisasi",
  pagu: "pagu",
};

/** Statements that are typed, and not read again with their row of the budget. */
function isInput({ table, measure }: Fact): boolean {
  if (table === "PK" && measure === "pagu") return true;
  return measure === "target" || measure === "target-renstra" || measure === "realisasi";
}

function wordOf(measure: Measure): string {
  return WORDS[measure] ?? measure;
}

function budgetInputs({ table, row, name, target, realisasi }: FactPair<BudgetRow>) {
  if (row.level === "lain" || row.level === "outcome") return [];
  const word = table === "3.8" || isMoneyRow(row) ? "pagu" : "target";
  return [
    ...unreadable({ table, name }, target, word),
    ...unreadable({ table, name }, realisasi, "realisasi"),
  ];
}

function unreadable(
  { table, name }: Pick<FactPair, "table" | "name">,
  value: ValueCell | undefined,
  word: string,
): Finding[] {
  const reading = value?.reading;
  if (!value || (reading?.kind !== "tidak-terbaca" && reading?.kind !== "centang")) return [];
  const reason = reading.kind === "centang" ? "teks" : reading.reason;
  const printed = printedText(value.cell);
  if (word !== "pagu" && table !== "3.8" && reason === "teks" && isKata(printed)) return [];
  if (word === "target" && isRentang(printed)) return [];
  return [
    makeFinding({
      code: "nilai-tidak-terbaca",
      severity: "galat",
      table,
      ref: value.ref,
      message: `${capitalized(word)} “${name}” berisi “${printed}”, yang ${WHY[reason]}.`,
      value: printed,
    }),
  ];
}
