import { formatRupiah } from "../../language/format";
import { rupiah, type Rupiah } from "../../language/units";
import { isMoneyRow } from "../budget/money-row";
import { nilaiRupiah } from "../reading/amount";
import { defineCheck } from "./check";

/** Spending over budget, in whatever table prints both. */
export const realisasiMelebihiPagu = defineCheck({
  code: "realisasi-melebihi-pagu",
  severity: "galat",
  about: "more was spent than the pagu allows",
  says: ({ name, excess }: { name: string; excess: Rupiah }) =>
    `Realisasi anggaran “${name}” melebihi pagunya sebesar ${formatRupiah(excess)}.`,
  find: ({ facts }) =>
    facts.anggaran.flatMap(({ table, row, name, target: pagu, realisasi }) => {
      if (table === "3.6" ? !isMoneyRow(row) : row.level === "jumlah") return [];
      const [allowed, spent] = [nilaiRupiah(pagu?.reading), nilaiRupiah(realisasi?.reading)];
      if (!pagu || !realisasi || pagu.reading.kind === "kosong") return [];
      if (allowed === undefined || spent === undefined || spent <= allowed) return [];
      return [
        {
          table,
          at: realisasi.ref,
          related: [pagu.ref],
          data: { name, excess: rupiah(spent - allowed) },
          value: spent,
          expected: allowed,
          unit: "rupiah" as const,
        },
      ];
    }),
});
