import { temuan as kalimat } from "../../strings/id";
import { formatNumber } from "../../strings/format";
import type { Finding, TableId } from "../evaluation";
import { printedText } from "../reading/printed-text";
import { scoreInGrade } from "../reading/grade";
import { capaianOf } from "../tables/capaian";
import type { Context } from "../tables/context";
import type { ValueCell } from "../recognition/value-cell";
import type { Check } from "./check";
import { makeFinding } from "../finding";
import { kinerjaPairs } from "./pasangan";

/** Grades: a score outside its grade's range, and grades that differ without a score. */
export const predikatHuruf: Check = {
  name: "predikat-huruf",
  find: (context) => [...outside(context), ...scoreNeeded(context)],
};

function outside(context: Context): Finding[] {
  const { laporan } = context;
  const values: { table: TableId; name: string; value?: ValueCell }[] = [
    ...kinerjaPairs(context).flatMap(({ table, row, target, realisasi }) =>
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
    if (scoreInGrade(reading.grade, reading.score) || isKepuasan(name, reading.grade.code, reading.score))
      return [];
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

function scoreNeeded(context: Context): Finding[] {
  return kinerjaPairs(context).flatMap(({ table, row, target, realisasi, capaian }) => {
    const { region, name } = row;
    const result = capaianOf({ region, name, indikator: row, target, realisasi }, context);
    if (result.kind !== "left" || result.why !== "perlu-skor" || (table === "3.2" && !capaian)) return [];
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
