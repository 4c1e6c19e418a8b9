import { formatNumber } from "../../language/format";
import { scoreInGrade } from "../reading/grade";
import { printedText } from "../reading/printed-text";
import { defineCheck } from "./check";

/** A score that is not in its grade's range: BB (97). */
export const skorDiLuarPredikat = defineCheck({
  code: "skor-di-luar-predikat",
  severity: "peringatan",
  about: "a score outside the range of its grade, as in BB (97)",
  langkah: "Mencocokkan skor dengan predikatnya",
  kriteria: "Skor berada di dalam rentang predikat yang ditulis.",
  says: ({ name, grade, score }: { name: string; grade: string; score: number }) =>
    `Skor ${formatNumber(score, 2)} pada “${name}” di luar rentang predikat ${grade}. Periksa skor atau predikatnya.`,
  find: ({ facts }) =>
    facts.all.flatMap(({ table, name, measure, value }) => {
      const { reading } = value;
      if (measure === "capaian" || reading.kind !== "predikat" || reading.score === undefined) return [];
      const { grade, score } = reading;
      if (scoreInGrade(grade, score) || isKepuasan(name, grade.code, score)) return [];
      return [
        { table, at: value.ref, data: { name, grade: grade.code, score }, value: printedText(value.cell) },
      ];
    }),
});

/** Other grades of the AKIP evaluation than those that the survey of satisfaction has too. */
const AKIP = /sakip|akip|akuntabilitas|reformasi birokrasi|evaluasi/i;
/** Lowest and highest score of each grade of the survey. @see PermenPANRB 14/2017, lampiran, tabel nilai persepsi */
const KEPUASAN: Readonly<Record<string, readonly [number, number]>> = {
  A: [88.31, 100],
  B: [76.61, 88.3],
  C: [65, 76.6],
  D: [25, 64.99],
};

/** Whether the score is in the grade of the survey of satisfaction (IKM), for an indicator that is no AKIP score. */
function isKepuasan(name: string, code: string, score: number): boolean {
  const range = KEPUASAN[code];
  return range !== undefined && !AKIP.test(name) && score >= range[0] && score <= range[1];
}
