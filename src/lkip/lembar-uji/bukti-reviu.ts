import type { Evaluation } from "../evaluation";
import type { KinerjaRow, KinerjaTable } from "../facts/kinerja-rows";
import type { Laporan } from "../facts/laporan";
import type { Tautan } from "../facts/tautan";
import type { Link } from "../matching/link";
import { daftar, isTerisi, type Kelengkapan } from "./kelengkapan";
import type { NomorPernyataan } from "./pernyataan";

/** What the tables say of a statement: `ya` and `tidak` only where they prove it. */
export interface Bukti {
  readonly putusan: "ya" | "tidak" | "terbuka";
  readonly kalimat: string;
}

export type BuktiReviu = Readonly<Partial<Record<NomorPernyataan, Bukti>>>;

/** What is asked for the evidence. */
export interface Bahan {
  readonly laporan: Laporan;
  readonly tautan: Tautan;
  readonly evaluation: Evaluation;
  readonly kelengkapan: readonly Kelengkapan[];
}

/** The evidence of the tables for the statements that they say anything about. */
export function buktiReviu(bahan: Bahan): BuktiReviu {
  return {
    "I.2": target(bahan.laporan),
    "I.3": capaian(bahan),
    "I.4": lampiran(bahan.laporan),
    "I.6": keuangan(bahan.laporan),
    "II.2": data(bahan.evaluation),
    "II.5": keandalan(bahan.evaluation),
    "III.1": perjanjian(bahan),
    "III.2": renstra(bahan),
    "III.4": indikator(bahan),
    "III.5": utama(bahan),
    "III.7": perbandingan(bahan.kelengkapan),
  };
}

const terbuka = (kalimat: string): Bukti => ({ putusan: "terbuka", kalimat });
const ya = (kalimat: string): Bukti => ({ putusan: "ya", kalimat });
const tidak = (kalimat: string): Bukti => ({ putusan: "tidak", kalimat });

const TANPA_3_1 = terbuka("Tabel 3.1 tidak ada di buku kerja ini.");

function target({ pengukuran: { rows } }: Laporan): Bukti {
  if (rows.length === 0) return TANPA_3_1;
  const tanpa = rows.filter((row) => !isTerisi(row.target)).map(({ name }) => name);
  const kalimat = `Tabel 3.1 memuat target ${rows.length - tanpa.length} dari ${rows.length} indikator.`;
  return tanpa.length === 0 ? ya(kalimat) : tidak(`${kalimat} Tanpa target: ${daftar(tanpa)}.`);
}

function capaian({ laporan: { pengukuran }, evaluation }: Bahan): Bukti {
  const { rows } = pengukuran;
  if (rows.length === 0) return TANPA_3_1;
  const tanpa = rows.filter((row) => !isTerisi(row.realisasi)).map(({ name }) => name);
  if (tanpa.length > 0) return tidak(`Tanpa realisasi di Tabel 3.1: ${daftar(tanpa)}.`);
  const results = evaluation.results.filter(({ table, kind }) => table === "3.1" && kind === "capaian");
  const dihitung = results.filter(({ value }) => value !== null).length;
  return terbuka(`Mendukung: capaian ${dihitung} dari ${rows.length} indikator Tabel 3.1 dapat dihitung.`);
}

function lampiran({ pkKinerja, pkAnggaran }: Laporan): Bukti {
  const ada = pkKinerja.rows.length + pkAnggaran.rows.length > 0;
  return terbuka(
    ada
      ? "Mendukung: Perjanjian Kinerja ada di buku kerja ini."
      : "Perjanjian Kinerja tidak ada di buku kerja ini.",
  );
}

function keuangan({ anggaran: { rows } }: Laporan): Bukti {
  const own = rows.filter(({ level }) => level !== "jumlah");
  if (own.length === 0) return terbuka("Tabel 3.8 tidak ada di buku kerja ini.");
  const lengkap = own.filter(({ pagu, realisasi }) => isTerisi(pagu) && isTerisi(realisasi)).length;
  const kalimat = `Tabel 3.8 memuat pagu dan realisasi ${lengkap} dari ${own.length} baris anggaran.`;
  return lengkap === own.length ? ya(kalimat) : terbuka(kalimat);
}

const DATA: ReadonlySet<string> = new Set(["nilai-kosong", "nilai-tidak-terbaca"]);

function data({ findings, tables }: Evaluation): Bukti {
  const cacat = findings.filter(({ code }) => DATA.has(code)).length;
  if (cacat > 0) return tidak(`${cacat} sel kosong atau tidak terbaca sebagai satu nilai (bagian A).`);
  return terbuka(`Mendukung: semua nilai di ${tables.length} tabel terisi dan terbaca.`);
}

function keandalan({ summary: { galat, tetap } }: Evaluation): Bukti {
  if (galat > 0) return tidak(`${galat} angka terbukti tidak sesuai (bagian A).`);
  return terbuka(`Mendukung: ${tetap} hasil dihitung ulang dan sesuai, tidak ada angka yang bertentangan.`);
}

function perjanjian({ laporan: { pengukuran, pkKinerja }, tautan }: Bahan): Bukti {
  return sama("Perjanjian Kinerja", pengukuran, pkKinerja, {
    from: tautan.pk.unmatchedFrom,
    to: tautan.pk.unmatchedTo,
  });
}

function renstra({ laporan: { pengukuran, renstra: table }, tautan }: Bahan): Bukti {
  const bukti = sama("Tabel 3.3 (target renstra)", pengukuran, table, otherWay(tautan.renstra));
  return bukti.putusan === "ya" ? terbuka(`Mendukung: ${bukti.kalimat}`) : bukti;
}

/** What a table has left over against Tabel 3.1, seen from there. */
function otherWay({ unmatchedFrom, unmatchedTo }: Link<KinerjaRow, KinerjaRow>): Sisa {
  return { from: unmatchedTo, to: unmatchedFrom };
}

interface Sisa {
  readonly from: readonly KinerjaRow[];
  readonly to: readonly KinerjaRow[];
}

/**
 * Whether two tables name the same indicators. One that finds no partner may only have another name: that is proof only
 * where one table has more of them than the other.
 */
function sama(lain: string, ukur: KinerjaTable, table: KinerjaTable, { from, to }: Sisa): Bukti {
  if (ukur.rows.length === 0) return TANPA_3_1;
  if (table.rows.length === 0) return terbuka(`${lain} tidak ada di buku kerja ini.`);
  const jumlah = ukur.rows.length;
  const kalimat = `${jumlah - from.length} dari ${jumlah} indikator Tabel 3.1 ada di ${lain}.`;
  if (from.length === 0 && to.length === 0) return ya(kalimat);
  const rincian = [
    ...(from.length > 0 ? [`Hanya di Tabel 3.1: ${daftar(from.map(({ name }) => name))}.`] : []),
    ...(to.length > 0 ? [`Hanya di ${lain}: ${daftar(to.map(({ name }) => name))}.`] : []),
  ].join(" ");
  return from.length === to.length ? terbuka(`${kalimat} ${rincian}`) : tidak(`${kalimat} ${rincian}`);
}

/** Every sasaran is measured by an indicator that has a target and a realisasi. */
function indikator({ laporan: { pengukuran } }: Bahan): Bukti {
  const { rows } = pengukuran;
  if (rows.length === 0) return TANPA_3_1;
  const sasaran = new Set(rows.map((row) => row.sasaran).filter((name) => name !== ""));
  if (sasaran.size === 0) return terbuka(`Tabel 3.1 memuat ${rows.length} indikator tanpa nama sasaran.`);
  const diukur = new Set(
    rows.filter((row) => isTerisi(row.target) && isTerisi(row.realisasi)).map((row) => row.sasaran),
  );
  const tanpa = [...sasaran].filter((name) => !diukur.has(name));
  const kalimat = `${sasaran.size - tanpa.length} dari ${sasaran.size} sasaran Tabel 3.1 diukur dengan indikator yang lengkap target dan realisasinya.`;
  return tanpa.length === 0 ? ya(kalimat) : tidak(`${kalimat} Belum: ${daftar(tanpa)}.`);
}

/** The list of main indicators is not in the workbook: what differs between the tables speaks against it. */
function utama({ evaluation: { findings } }: Bahan): Bukti {
  const beda = findings.filter(({ code, table }) => code === "target-berbeda-antar-tabel" && table !== "3.8");
  if (beda.length > 0) return tidak(`${beda.length} target indikator berbeda antar tabel (bagian A).`);
  return terbuka(
    "Mendukung: target setiap indikator sama di semua tabel. Daftar IKU tidak ada di buku kerja ini.",
  );
}

function perbandingan(all: readonly Kelengkapan[]): Bukti {
  const of = (table: Kelengkapan["table"]) => all.find((own) => own.table === table);
  const [lalu, nasional] = [of("3.2"), of("3.4")];
  if (!lalu && !nasional) return terbuka("Tabel 3.2 dan 3.4 tidak ada di buku kerja ini.");
  const kalimat = [
    ...(lalu ? [`Tahun lalu: ${lalu.lengkap} dari ${lalu.dari} indikator.`] : ["Tabel 3.2 tidak ada."]),
    ...(nasional
      ? [`Nasional: ${nasional.lengkap} dari ${nasional.dari} indikator.`]
      : ["Tabel 3.4 tidak ada."]),
  ].join(" ");
  const ada = (own: Kelengkapan | undefined) => own !== undefined && own.lengkap > 0;
  if (ada(lalu) && ada(nasional)) return ya(kalimat);
  return ada(lalu) || ada(nasional) ? terbuka(kalimat) : tidak(kalimat);
}
