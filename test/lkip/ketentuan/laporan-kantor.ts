import { evaluate } from "../../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../../src/lkip/ketentuan/default";
import { tetapkan } from "../../../src/lkip/ketentuan/ditetapkan";
import type { Ketentuan, Pengaturan } from "../../../src/lkip/ketentuan/ketentuan";
import { makePlan } from "../../../src/lkip/plan";
import { refName } from "../../../src/workbook/address";
import { Report } from "../../language/report";
import { ringkas } from "../laporan-contoh";
import { laporanTeks } from "../laporan-teks";

/** A line of Tabel 3.1: indicator, target, realisasi and printed capaian. */
export type Baris = readonly [indikator: string, target: string, realisasi: string, capaian: string];

/** Tabel 3.1 of an office, from its lines; rows of data start in row 3. */
export function pengukuran(...baris: readonly Baris[]): string {
  const rows = baris.map((cells, i) => `${i + 1}¦Sasaran ${i + 1}¦${cells.join("¦")}`);
  return `## T31\nTabel 3.1 Pengukuran Kinerja\nNo¦Sasaran¦Indikator¦Target¦Realisasi¦Capaian (%)\n${rows.join("\n")}`;
}

/** Tabel 3.7 of an office: sasaran, capaian, serapan and tingkat efisiensi; rows of data start in row 3. */
export function efisiensi(...baris: readonly Baris[]): string {
  const rows = baris.map((cells, i) => `${i + 1}¦${cells.join("¦")}`);
  return `## T37\nTabel 3.7 Efisiensi\nNo¦Sasaran¦% Capaian¦% Serapan¦Tingkat Efisiensi\n${rows.join("\n")}`;
}

/** What a report comes to: its findings in words, which of them are galat, what would be written, the questions, and the rules it was worked out by. */
export function periksa(text: string, pengaturan: Pengaturan = PENGATURAN_AWAL) {
  const snapshot = laporanTeks(text);
  const evaluation = evaluate(snapshot, pengaturan);
  const { findings, questions, ketentuan, summary } = evaluation;
  return {
    temuan: new Report(snapshot, pengaturan).sayAll(findings),
    galat: ringkas(findings.filter(({ severity }) => severity === "galat")),
    ditulis: makePlan(snapshot, evaluation).writes.map(({ ref }) => refName(ref)),
    pertanyaan: questions,
    ketentuan,
    summary,
  };
}

export function menetapkan(rules: Partial<Ketentuan>): Pengaturan {
  return tetapkan(PENGATURAN_AWAL, rules);
}
