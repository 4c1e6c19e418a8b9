import { temuan as kalimat } from "../../strings/id";
import { formatNumber } from "../../strings/format";
import type { Finding, TableId } from "../evaluation";
import { printedText } from "../reading/printed-text";
import { scoreInGrade } from "../reading/grade";
import { capaianOf } from "../tables/tabel-3-1";
import type { Konteks } from "../tables/konteks";
import type { ValueCell } from "../tables/value-cell";
import type { Check } from "./check";
import { makeFinding } from "./finding";
import { kinerjaPairs } from "./pasangan";

/** Grades: a score outside its grade's range, and grades that differ without a score. */
export const predikatHuruf: Check = {
  name: "predikat-huruf",
  find: (konteks) => [...outside(konteks), ...scoreNeeded(konteks)],
};

function outside(konteks: Konteks): Finding[] {
  const { laporan } = konteks;
  const values: { table: TableId; name: string; value?: ValueCell }[] = [
    ...kinerjaPairs(konteks).flatMap(({ table, row, target, realisasi }) =>
      [target, realisasi].map((value) => ({ table, name: row.name, value })),
    ),
    ...laporan.nasional.rows.flatMap((row) =>
      [row.realisasi, row.nasional].map((value) => ({ table: "3.4" as const, name: row.name, value })),
    ),
    ...laporan.pkKinerja.rows.map((row) => ({ table: "PK" as const, name: row.name, value: row.target })),
  ];
  return values.flatMap(({ table, name, value }) => {
    const reading = value?.reading;
    if (!value || reading?.kind !== "predikat" || reading.score === undefined) return [];
    if (scoreInGrade(reading.grade, reading.score)) return [];
    return [
      makeFinding({
        code: "skor-di-luar-predikat",
        table,
        ref: value.ref,
        message: kalimat.skorDiLuarPredikat(name, reading.grade.code, formatNumber(reading.score, 2)),
        value: printedText(value.cell),
      }),
    ];
  });
}

function scoreNeeded(konteks: Konteks): Finding[] {
  return kinerjaPairs(konteks).flatMap(({ table, row, target, realisasi, capaian }) => {
    const result = capaianOf(konteks, row, target, realisasi);
    if (result.kind !== "tidak-dihitung" || result.sebab !== "perlu-skor" || (table === "3.2" && !capaian))
      return [];
    const related = [target, realisasi].flatMap((value) => (value ? [value.ref] : []));
    return [
      makeFinding({
        code: "skor-diperlukan",
        table,
        ref: capaian?.ref ?? realisasi!.ref,
        related,
        message: kalimat.skorDiperlukan(row.name, printedText(target?.cell), printedText(realisasi?.cell)),
      }),
    ];
  });
}
