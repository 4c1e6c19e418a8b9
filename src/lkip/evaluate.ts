import type { Snapshot } from "../workbook/snapshot";
import { CHECKS } from "./checks";
import { akarMasalah } from "./checks/akar";
import { tanpaRujukanRagu } from "./checks/rujukan-ragu";
import { tahunLaporan } from "./facts/tahun-laporan";
import type { Evaluation, Finding, Result, Severity, Summary } from "./evaluation";
import type { Pengaturan } from "./ketentuan/ketentuan";
import { predikatOf } from "./ketentuan/predikat-of";
import { rataRata } from "./measure/rata-rata";
import { serapan } from "./measure/serapan";
import { ResultBook } from "./results/result-book";
import { tellReadings } from "./facts/tell-readings";
import { ArahIndikator, ArahPasti } from "./facts/arah";
import { buktiCapaian, buktiEfisiensi } from "./facts/bukti-ketentuan";
import { ketentuanBerlaku } from "./facts/ketentuan-tercetak";
import { ketentuanLaporan } from "./facts/laporan-ketentuan";
import { pertanyaanKetentuan } from "./facts/pertanyaan-ketentuan";
import { skalaTercetak } from "./facts/skala-tercetak";
import { denganJawaban } from "./ketentuan/ditetapkan";
import type { Konteks } from "./tables/konteks";
import { readLaporan, TABLE_IDS } from "./facts/laporan";
import { hitungTabel31 } from "./tables/tabel-3-1";
import { hitungTabel32 } from "./tables/tabel-3-2";
import { hitungTabel33 } from "./tables/tabel-3-3";
import { hitungTabel34 } from "./tables/tabel-3-4";
import { hitungTabel35 } from "./tables/tabel-3-5";
import { hitungTabel36 } from "./tables/tabel-3-6";
import { hitungTabel37 } from "./tables/tabel-3-7";
import { hitungTabel38 } from "./tables/tabel-3-8";
import { tautkan } from "./facts/tautan";

/** The tables in the order in which one rests on another. */
const TABLES = [
  hitungTabel31,
  hitungTabel32,
  hitungTabel33,
  hitungTabel34,
  hitungTabel35,
  hitungTabel36,
  hitungTabel38,
  hitungTabel37,
];

/**
 * Reads the tables of a workbook, computes every result cell, and finds what does not add up.
 *
 * @param snapshot   the workbook as plain data
 * @param pengaturan the office's rules, and what the user has tied and mapped
 * @returns tables found, results, findings, and the summary; plain data, nothing is written
 */
export function evaluate(snapshot: Snapshot, pengaturan: Pengaturan): Evaluation {
  return evaluateSettled(snapshot, denganJawaban(pengaturan));
}

function evaluateSettled(snapshot: Snapshot, pengaturan: Pengaturan): Evaluation {
  const laporan = readLaporan(snapshot, pengaturan);
  const tautan = tautkan(laporan, pengaturan);
  const bukti = { capaian: buktiCapaian(laporan, tautan), efisiensi: buktiEfisiensi(laporan) };
  const skala = skalaTercetak(laporan.ikhtisar);
  const pasti = new ArahPasti(tautan, pengaturan);
  const berlaku = ketentuanBerlaku(pengaturan, bukti, skala, pasti);
  const arah = new ArahIndikator(pasti, bukti.capaian, berlaku);
  const konteks: Konteks = {
    laporan,
    tautan,
    pengaturan,
    ketentuan: berlaku.ketentuan,
    berlaku,
    book: new ResultBook(pengaturan.ketentuan.caraTulis),
    arah,
    ukur: new Map(),
    totals: {},
  };
  for (const table of TABLES) table(konteks);
  const findings = [...konteks.book.findings, ...CHECKS.flatMap((check) => check.find(konteks))];
  const results = [...konteks.book.results].sort(byPlace);
  const sorted = tellReadings(
    tanpaRujukanRagu(akarMasalah(unique(findings).sort(byPlace), konteks)),
    laporan,
  );
  return {
    tables: laporan.tables,
    results,
    findings: sorted,
    questions: [...laporan.questions, ...pertanyaanKetentuan(berlaku, bukti, arah)],
    unread: laporan.unread,
    ketentuan: ketentuanLaporan(pengaturan, berlaku, bukti, skala, arah),
    summary: summarize(konteks, results, sorted),
  };
}

function byPlace(a: Finding | Result, b: Finding | Result): number {
  return (
    TABLE_IDS.indexOf(a.table) - TABLE_IDS.indexOf(b.table) ||
    (a.ref.sheet === b.ref.sheet ? a.ref.row - b.ref.row || a.ref.col - b.ref.col : 0)
  );
}

/** One finding of a code per cell: the first says it. */
function unique(findings: readonly Finding[]): Finding[] {
  const byId = new Map<string, Finding>();
  for (const finding of findings) if (!byId.has(finding.id)) byId.set(finding.id, finding);
  return [...byId.values()];
}

function summarize(konteks: Konteks, results: readonly Result[], findings: readonly Finding[]): Summary {
  const computed = [...konteks.ukur.values()].flatMap(({ capaian }) =>
    capaian.kind === "dihitung" ? [capaian.value] : [],
  );
  const mean = rataRata(computed);
  const { pagu, realisasi } = konteks.totals;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const actions = (action: Result["action"]) => results.filter((result) => result.action === action).length;
  return {
    tahun: tahunLaporan(konteks) ?? null,
    rataRataCapaian: mean,
    predikat: mean === null ? null : predikatText(mean, konteks),
    totalPagu: pagu ?? null,
    totalRealisasi: realisasi ?? null,
    serapan: pagu === undefined || realisasi === undefined ? null : serapan(pagu, realisasi),
    galat: count("galat"),
    peringatan: count("peringatan"),
    info: count("info"),
    isi: actions("isi"),
    ganti: actions("ganti"),
    tetap: actions("tetap"),
    lewati: actions("lewati"),
  };
}

function predikatText(mean: number, { ketentuan }: Konteks): string | null {
  const kelas = predikatOf(mean, ketentuan.skala);
  if (!kelas) return null;
  return kelas.code === kelas.name ? kelas.name : `${kelas.code} (${kelas.name})`;
}
