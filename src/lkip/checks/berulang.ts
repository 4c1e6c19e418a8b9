import { temuan as kalimat } from "../../strings/id";
import { formatNumber } from "../../strings/format";
import type { Finding } from "../evaluation";
import { nilaiRupiah } from "../reading/amount";
import type { BudgetRow } from "../budget/budget-rows";
import type { Check } from "./check";
import { makeFinding } from "../finding";
import { amountKey } from "../budget/pohon";

/** The same kegiatan twice under one program, and different sub kegiatan with the very same amounts. */
export const berulang: Check = {
  name: "berulang",
  find: ({ laporan }) => [...repeated(laporan.anggaran.rows), ...twins(laporan.anggaran.rows)],
};

function repeated(rows: readonly BudgetRow[]): Finding[] {
  const seen = new Map<BudgetRow | undefined, Map<string, BudgetRow>>();
  return rows.flatMap((row) => {
    if (row.level !== "kegiatan") return [];
    const names = seen.get(row.parent) ?? new Map<string, BudgetRow>();
    seen.set(row.parent, names);
    const name = row.key;
    const first = names.get(name);
    if (!first) {
      names.set(name, row);
      return [];
    }
    return [
      makeFinding({
        code: "baris-berulang",
        table: "3.8",
        ref: row.nameRef,
        related: [first.nameRef],
        message: kalimat.barisBerulang(row.name, first.row + 1, amountKey(first) === amountKey(row)),
      }),
    ];
  });
}

function twins(rows: readonly BudgetRow[]): Finding[] {
  const seen = new Map<string, BudgetRow>();
  return rows.flatMap((row) => {
    const [pagu, realisasi] = [nilaiRupiah(row.pagu?.reading), nilaiRupiah(row.realisasi?.reading)];
    if (row.level !== "sub" || !pagu || !realisasi) return [];
    const key = amountKey(row);
    const first = seen.get(key);
    if (!first) seen.set(key, row);
    if (!first || first.key === row.key) return [];
    return [
      makeFinding({
        code: "nilai-kembar",
        table: "3.8",
        ref: row.nameRef,
        related: [first.nameRef, row.pagu!.ref, row.realisasi!.ref],
        message: kalimat.nilaiKembar(row.name, first.name, formatNumber(pagu), formatNumber(realisasi)),
      }),
    ];
  });
}
