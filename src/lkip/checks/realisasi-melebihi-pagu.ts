import { formatRupiah } from "../../language/format";
import type { Rupiah } from "../../language/units";
import { isBelanja, melebihiPagu } from "../facts/belanja";
import { nilaiRupiah } from "../reading/amount";
import { defineCheck } from "./check";

/** Spending over budget, in whatever table prints both. */
export const realisasiMelebihiPagu = defineCheck({
  code: "realisasi-melebihi-pagu",
  severity: "galat",
  about: "more was spent than the pagu allows",
  langkah: "Membandingkan realisasi dengan pagu",
  kriteria: "Realisasi tidak melebihi pagu.",
  says: ({ name, excess }: { name: string; excess: Rupiah }) =>
    `Realisasi anggaran “${name}” melebihi pagunya sebesar ${formatRupiah(excess)}.`,
  find: ({ facts }) =>
    facts.anggaran.filter(isBelanja).flatMap(({ table, name, target: pagu, realisasi }) => {
      if (!pagu || !realisasi) return [];
      const excess = melebihiPagu(pagu.reading, realisasi.reading);
      if (excess === undefined || excess <= 0) return [];
      return [
        {
          table,
          at: realisasi.ref,
          related: [pagu.ref],
          data: { name, excess },
          value: nilaiRupiah(realisasi.reading),
          expected: nilaiRupiah(pagu.reading),
          unit: "rupiah" as const,
        },
      ];
    }),
});
