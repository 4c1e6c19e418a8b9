import type { Evaluation, FoundTable, Result, TableCounts, TableId } from "../evaluation";
import { tableName } from "../../language/phrase";
import { baris, type Baris } from "./kolom";
import { namaArea } from "./sel";

/** What was tested in each table and how much of it was right. */
export function barisPengujian(evaluation: Evaluation): readonly Baris[] {
  return tablesOf(evaluation).map(([id, first], at) => {
    const results = evaluation.results.filter(({ table }) => table === id);
    const findings = evaluation.findings.filter(({ table }) => table === id);
    const [tetap, ganti] = [countOf(results, "tetap"), countOf(results, "ganti")];
    const diuji = tetap + ganti;
    return baris({
      no: `U${at + 1}`,
      langkah: `Menguji ${tableName(id)}`,
      sel: namaArea(first.sheet, first.area),
      kondisi: [kondisiOf(results, tetap, diuji), ...hubunganOf(evaluation, id)].join(" "),
      kriteria: "Hasil yang tertulis sama dengan hasil hitung ulang, pada ketelitian yang tertulis.",
      status:
        diuji === 0
          ? `${findings.length} temuan`
          : `${tetap} dari ${diuji} sesuai; ${findings.length} temuan`,
    });
  });
}

function kondisiOf(results: readonly Result[], tetap: number, diuji: number): string {
  if (results.length === 0)
    return "Tabel ini tidak memuat hasil hitung; isinya dicocokkan dengan tabel lain.";
  const [kosong, lewati] = [countOf(results, "isi"), countOf(results, "lewati")];
  return [
    `${diuji} hasil tertulis dihitung ulang: ${tetap} sesuai, ${diuji - tetap} tidak sesuai.`,
    ...(kosong > 0 ? [`${kosong} hasil belum ditulis.`] : []),
    ...(lewati > 0 ? [`${lewati} hasil tidak dapat diuji.`] : []),
  ].join(" ");
}

const HUBUNGAN: Readonly<Record<TableCounts["kind"], string>> = {
  sum: "jumlah induk dan total",
  same: "kesamaan dengan tabel lain",
};

/** How many sums of a table and how many of its facts that other tables state as well were looked at and are right. */
function hubunganOf({ relations }: Evaluation, id: TableId): readonly string[] {
  const { perTable } = relations();
  return perTable
    .filter(({ table }) => table === id)
    .map(
      ({ kind, held, failed }) =>
        `${held + failed} ${HUBUNGAN[kind]} diuji: ${held} sesuai, ${failed} tidak sesuai.`,
    );
}

function countOf(results: readonly Result[], action: Result["action"]): number {
  return results.filter((result) => result.action === action).length;
}

/** Each table once, with the first sheet that holds it. */
function tablesOf({ tables }: Evaluation): readonly (readonly [TableId, FoundTable])[] {
  const first = new Map<TableId, FoundTable>();
  for (const table of tables) if (!first.has(table.id)) first.set(table.id, table);
  return [...first];
}
