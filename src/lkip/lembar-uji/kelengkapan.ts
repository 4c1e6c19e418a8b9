import type { EfisiensiRow } from "../facts/efisiensi-rows";
import type { KinerjaRow } from "../facts/kinerja-rows";
import type { Laporan } from "../facts/laporan";
import type { Tautan } from "../facts/tautan";
import type { Link } from "../matching/link";
import type { ValueCell } from "../recognition/value-cell";
import type { TableId } from "../evaluation";
import { baris, type Baris } from "./kolom";

/** How many things of a table have a comparison of which both sides are there. */
export interface Kelengkapan {
  readonly table: TableId;
  readonly hal: "indikator" | "sasaran";
  readonly lengkap: number;
  readonly dari: number;
  /** Names of those that have none. */
  readonly tanpa: readonly string[];
}

/** Comparisons of the report, in the order of its tables; only of tables that are there. */
export function kelengkapanOf(laporan: Laporan, tautan: Tautan): readonly Kelengkapan[] {
  const { pengukuran, tahunLalu, renstra, nasional, efisiensi } = laporan;
  return [
    ...(pengukuran.rows.length > 0 ? [kinerja("3.1", pengukuran.rows, hasTarget)] : []),
    ...(tahunLalu.rows.length > 0
      ? [linked("3.2", laporan, tahunLalu.rows, tautan.tahunLalu, hasYears)]
      : []),
    ...(renstra.rows.length > 0 ? [linked("3.3", laporan, renstra.rows, tautan.renstra, hasTarget)] : []),
    ...(nasional.rows.length > 0
      ? [linked("3.4", laporan, nasional.rows, tautan.nasional, hasNational)]
      : []),
    ...(efisiensi.length > 0 ? [efisiensiOf(efisiensi)] : []),
  ];
}

const DENGAN: Readonly<Partial<Record<TableId, string>>> = {
  "3.1": "target tahun ini",
  "3.2": "tahun sebelumnya",
  "3.3": "target renstra",
  "3.4": "tingkat nasional",
  "3.7": "serapan anggaran (efisiensi)",
};

/** The counts as rows. */
export function barisKelengkapan(all: readonly Kelengkapan[]): readonly Baris[] {
  return all.map(({ table, hal, lengkap, dari, tanpa }, at) =>
    baris({
      no: `C${at + 1}`,
      langkah: `Perbandingan dengan ${DENGAN[table]} (Tabel ${table})`,
      kondisi:
        `${lengkap} dari ${dari} ${hal} mempunyai perbandingan yang lengkap.` +
        (tanpa.length > 0 ? ` Belum lengkap: ${daftar(tanpa)}.` : ""),
      kriteria: "Kedua nilai yang dibandingkan terisi dan terbaca.",
      status: `${lengkap} dari ${dari}`,
    }),
  );
}

const MOST_NAMES = 5;

/** Names in quotes; beyond the first few they are counted. */
export function daftar(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => `“${name}”`);
  const rest = names.length - MOST_NAMES;
  return rest > 0 ? `${shown.join(", ")}, dan ${rest} lainnya` : shown.join(", ");
}

/** Whether a cell holds a value that can be read. */
export function isTerisi(value: ValueCell | undefined): boolean {
  const kind = value?.reading.kind;
  return kind !== undefined && kind !== "kosong" && kind !== "tidak-tersedia" && kind !== "tidak-terbaca";
}

function hasTarget({ target, realisasi }: Pick<KinerjaRow, "target" | "realisasi">): boolean {
  return isTerisi(target) && isTerisi(realisasi);
}

/** Two years of which the realisasi is there. */
function hasYears({ years }: KinerjaRow): boolean {
  return years.filter(({ realisasi }) => isTerisi(realisasi)).length >= 2;
}

function hasNational({ realisasi, nasional }: KinerjaRow): boolean {
  return isTerisi(realisasi) && isTerisi(nasional);
}

function kinerja(
  table: TableId,
  rows: readonly KinerjaRow[],
  isLengkap: (row: KinerjaRow) => boolean,
): Kelengkapan {
  const tanpa = rows.filter((row) => !isLengkap(row)).map(({ name }) => name);
  return { table, hal: "indikator", lengkap: rows.length - tanpa.length, dari: rows.length, tanpa };
}

/** Of the indicators of Tabel 3.1, those that the other table compares; of its own rows where there is no Tabel 3.1. */
function linked(
  table: TableId,
  { pengukuran }: Laporan,
  rows: readonly KinerjaRow[],
  link: Link<KinerjaRow, KinerjaRow>,
  isLengkap: (row: KinerjaRow) => boolean,
): Kelengkapan {
  if (pengukuran.rows.length === 0) return kinerja(table, rows, isLengkap);
  const done = new Set([...link.to].filter(([row]) => isLengkap(row)).map(([, ukur]) => ukur));
  return kinerja(table, pengukuran.rows, (row) => done.has(row));
}

function efisiensiOf(rows: readonly EfisiensiRow[]): Kelengkapan {
  const tanpa = rows.filter(({ capaian, serapan }) => !isTerisi(capaian) || !isTerisi(serapan));
  const hal = rows[0]?.about === "indikator" ? "indikator" : "sasaran";
  return {
    table: "3.7",
    hal,
    lengkap: rows.length - tanpa.length,
    dari: rows.length,
    tanpa: tanpa.map(({ name }) => name),
  };
}
