import { angka } from "../reading/amount";
import { defineCheck } from "./check";

/** A positive indicator with target 0: no capaian follows from it. */
export const targetNol = defineCheck({
  code: "target-nol",
  severity: "peringatan",
  about: "a target of 0: no capaian follows from it",
  langkah: "Memeriksa target",
  kriteria: "Target bukan nol, supaya capaian dapat dihitung.",
  says: ({ name }: { name: string }) =>
    `Target “${name}” adalah 0, sehingga capaiannya tidak dapat dihitung. Periksa targetnya.`,
  find: ({ facts, arah }) =>
    facts.kinerja.flatMap(({ table, row, name, target, realisasi }) => {
      if (!target || !realisasi || angka(target.reading) !== 0) return [];
      if (arah.of(row).arah !== "positif" || realisasi.reading.kind === "kosong") return [];
      return [{ table, at: target.ref, related: [realisasi.ref], data: { name }, value: 0 }];
    }),
});
