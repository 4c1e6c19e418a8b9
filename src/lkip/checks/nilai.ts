import { temuan as kalimat } from "../../strings/id";
import type { Finding, TableId } from "../evaluation";
import { isKata } from "../reading/kata";
import { printedText } from "../reading/printed-text";
import { nilaiRupiah } from "../reading/amount";
import { isMoneyRow } from "../budget/money-row";
import type { BudgetRow } from "../budget/budget-rows";
import type { Context } from "../tables/context";
import type { ValueCell } from "../recognition/value-cell";
import type { Check } from "./check";
import { makeFinding } from "../finding";
import { isPositive, kinerjaPairs, type Pair } from "./pasangan";
import { sameSatuan } from "../measure/satuan";

/** Single values: unreadable, missing on one side, a target of zero, units that differ. */
export const nilai: Check = {
  name: "nilai",
  find: (context) => [
    ...kinerjaPairs(context).flatMap((pair) => pairFindings(context, pair)),
    ...context.laporan.pkKinerja.rows.flatMap((row) => unreadable("PK", row.name, row.target, "target")),
    ...context.laporan.nasional.rows.flatMap((row) =>
      unreadable("3.4", row.name, row.realisasi, "realisasi"),
    ),
    ...context.laporan.pendukung.rows.flatMap((row) => budgetFindings("3.6", row)),
    ...context.laporan.anggaran.rows.flatMap((row) => budgetFindings("3.8", row)),
    ...context.laporan.pkAnggaran.rows.flatMap((row) => unreadable("PK", row.name, row.pagu, "pagu")),
  ],
};

type Word = "target" | "realisasi" | "pagu";

function unreadable(table: TableId, name: string, value: ValueCell | undefined, word: Word): Finding[] {
  const { reading } = value ?? {};
  if (!value || (reading?.kind !== "tidak-terbaca" && reading?.kind !== "centang")) return [];
  const reason = reading.kind === "centang" ? "teks" : reading.reason;
  if (word !== "pagu" && table !== "3.8" && reason === "teks" && isKata(printedText(value.cell))) return [];
  return [
    makeFinding({
      code: "nilai-tidak-terbaca",
      table,
      ref: value.ref,
      message: kalimat.nilaiTidakTerbaca(word, name, printedText(value.cell), reason),
      value: printedText(value.cell),
    }),
  ];
}

function pairFindings(context: Context, pair: Pair): Finding[] {
  const { table, row, target, realisasi } = pair;
  const found = [
    ...unreadable(table, row.name, target, "target"),
    ...unreadable(table, row.name, realisasi, "realisasi"),
    ...missing(table, row.name, target, realisasi, "target"),
  ];
  if (!target || !realisasi) return found;
  const zero = target.reading;
  if (
    (zero.kind === "angka" || zero.kind === "persen" || zero.kind === "jumlah") &&
    zero.value === 0 &&
    isPositive(context, row) &&
    realisasi.reading.kind !== "kosong"
  )
    found.push(
      makeFinding({
        code: "target-nol",
        table,
        ref: target.ref,
        related: [realisasi.ref],
        message: kalimat.targetNol(row.name),
        value: 0,
      }),
    );
  found.push(...units(table, row.name, target, realisasi, row.satuan));
  return found;
}

function missing(
  table: TableId,
  name: string,
  target: ValueCell | undefined,
  realisasi: ValueCell | undefined,
  word: Word,
): Finding[] {
  if (!target || !realisasi) return [];
  const gaps = [target, realisasi].filter((value) => value.reading.kind === "kosong");
  const filled = [target, realisasi].filter(
    (value) => !["kosong", "tidak-tersedia"].includes(value.reading.kind),
  );
  if (gaps.length !== 1 || filled.length !== 1) return [];
  const gap = gaps[0]!;
  const [lost, other] = gap === target ? [word, "realisasi"] : ["realisasi", word];
  return [
    makeFinding({
      code: "nilai-kosong",
      table,
      ref: gap.ref,
      related: [filled[0]!.ref],
      message: kalimat.nilaiKosong(lost!, other!, name, printedText(filled[0]!.cell)),
    }),
  ];
}

/** Percent against a plain number is only a difference where no column Satuan says that both are percent. */
function units(
  table: TableId,
  name: string,
  target: ValueCell,
  realisasi: ValueCell,
  satuan: string,
): Finding[] {
  const kinds = [target.reading.kind, realisasi.reading.kind];
  const mixed = kinds.includes("persen") && kinds.includes("angka") && !/%|persen/i.test(satuan);
  if (sameSatuan(target.reading, realisasi.reading) && !mixed) return [];
  return [
    makeFinding({
      code: "satuan-berbeda",
      table,
      ref: realisasi.ref,
      related: [target.ref],
      message: kalimat.satuanBerbeda(name, printedText(target.cell), printedText(realisasi.cell)),
      value: printedText(realisasi.cell),
      expected: printedText(target.cell),
    }),
  ];
}

function budgetFindings(table: "3.6" | "3.8", row: BudgetRow): Finding[] {
  const { pagu, realisasi } = row;
  if (row.level === "outcome") return [];
  const money = table === "3.8" || isMoneyRow(row);
  if (row.level === "lain")
    return money || !pagu || !realisasi ? [] : units(table, row.name, pagu, realisasi, "");
  const word: Word = money ? "pagu" : "target";
  const found = [
    ...unreadable(table, row.name, pagu, word),
    ...unreadable(table, row.name, realisasi, "realisasi"),
  ];
  if (!pagu || !realisasi) return found;
  const dashIsZero = money && [pagu, realisasi].every((value) => nilaiRupiah(value.reading) !== undefined);
  if (!dashIsZero) found.push(...missing(table, row.name, pagu, realisasi, word));
  if (!money) found.push(...units(table, row.name, pagu, realisasi, ""));
  return found;
}
