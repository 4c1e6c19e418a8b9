import { printedText } from "../reading/printed-text";
import { capaianOf } from "../tables/capaian";
import { defineCheck } from "./check";

/** A grade below its target, without the scores that a capaian needs: said at the result cell that stays empty. */
export const skorDiperlukan = defineCheck({
  code: "skor-diperlukan",
  severity: "peringatan",
  about: "a grade below its target, without the scores that a capaian needs",
  langkah: "Menghitung capaian predikat",
  kriteria: "Capaian di bawah target dihitung dari skor, bukan dari huruf.",
  says: ({ name, target, realisasi }: { name: string; target: string; realisasi: string }) =>
    `Target “${name}” ${target} dan realisasinya ${realisasi}: capaian baru dapat dihitung bila skor keduanya ditulis, misalnya B (63,36).`,
  find: (context) =>
    context.facts.kinerja.flatMap(({ table, row, name, target, realisasi, capaian }) => {
      if (!target || !realisasi || (table === "3.2" && !capaian)) return [];
      const { region } = row;
      const result = capaianOf({ region, name, indikator: row, target, realisasi }, context);
      if (result.kind !== "left" || result.why !== "perlu-skor") return [];
      return [
        {
          table,
          at: capaian?.ref ?? realisasi.ref,
          related: [target.ref, realisasi.ref],
          data: { name, target: printedText(target.cell), realisasi: printedText(realisasi.cell) },
        },
      ];
    }),
});
