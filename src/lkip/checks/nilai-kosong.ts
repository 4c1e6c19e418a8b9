import { capitalized } from "../../language/phrase";
import { isMoneyRow } from "../budget/money-row";
import type { FactPair } from "../facts/facts";
import { nilaiRupiah } from "../reading/amount";
import { printedText } from "../reading/printed-text";
import { defineCheck, type Found } from "./check";

type Word = "target" | "pagu";
interface Gap {
  readonly name: string;
  /** Which of the two is empty, and which is not. */
  readonly lost: string;
  readonly other: string;
  readonly printed: string;
}

/** One of target and realisasi is there and the other is not. */
export const nilaiKosong = defineCheck({
  code: "nilai-kosong",
  severity: "peringatan",
  about: "one of target and realisasi is empty",
  langkah: "Memeriksa kelengkapan target dan realisasi",
  kriteria: "Target dan realisasi sama-sama terisi.",
  says: ({ lost, name, other, printed }: Gap) =>
    `${capitalized(lost)} “${name}” kosong, sedangkan ${other}nya ${printed}. Isi yang kosong, atau kosongkan keduanya.`,
  find: ({ facts }) => [
    ...facts.kinerja.flatMap((pair) => gapOf(pair, "target")),
    ...facts.anggaran.flatMap((pair) => {
      const { table, row, target, realisasi } = pair;
      if (row.level === "lain" || row.level === "outcome") return [];
      const money = table === "3.8" || isMoneyRow(row);
      const dashIsZero =
        money && [target, realisasi].every((value) => nilaiRupiah(value?.reading) !== undefined);
      return dashIsZero ? [] : gapOf(pair, money ? "pagu" : "target");
    }),
  ],
});

function gapOf({ table, name, target, realisasi }: FactPair, word: Word): Found<Gap>[] {
  if (!target || !realisasi) return [];
  const both = [target, realisasi];
  const gaps = both.filter(({ reading }) => reading.kind === "kosong");
  const filled = both.filter(({ reading }) => reading.kind !== "kosong" && reading.kind !== "tidak-tersedia");
  const [gap, known] = [gaps[0], filled[0]];
  if (gaps.length !== 1 || filled.length !== 1 || !gap || !known) return [];
  const [lost, other] = gap === target ? [word, "realisasi"] : ["realisasi", word];
  return [
    {
      table,
      at: gap.ref,
      related: [known.ref],
      data: { name, lost, other, printed: printedText(known.cell) },
    },
  ];
}
