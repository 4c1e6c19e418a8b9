import { namaKetentuan } from "../facts/laporan-ketentuan";
import { FIELD_TERCETAK } from "../ketentuan/pilihan";
import type { Evaluation } from "../evaluation";
import type { SumberKetentuan } from "../ketentuan-laporan";
import { capitalized } from "../../language/phrase";
import { words } from "../ketentuan/words";
import { baris, JUDUL, type Baris } from "./kolom";

/** What the program around knows of the workbook. */
export interface Keterangan {
  /** Name of the file; "" where nobody knows it. */
  readonly berkas: string;
  /** Day of the test. */
  readonly tanggal: Date;
}

/** Where the office writes what the workbook does not say. */
export const TITIK = "…………………………………………";

const SUMBER: Readonly<Record<SumberKetentuan, string>> = {
  bawaan: "bawaan, belum ditetapkan kantor",
  "dari angka": "terbaca dari angka laporan",
  ditetapkan: "ditetapkan kantor",
};

/** Title, unit, report, file, date, and the rules in force. */
export function barisKepala(evaluation: Evaluation, { berkas, tanggal }: Keterangan): readonly Baris[] {
  const { tahun } = evaluation.summary;
  return [
    baris({ no: JUDUL }),
    isian("Unit kerja", unitOf(evaluation) ?? TITIK),
    isian("Laporan", `Laporan Kinerja${tahun === null ? "" : ` Tahun ${tahun}`}, tabel BAB III`),
    isian("Berkas", berkas === "" ? TITIK : berkas),
    isian("Tanggal uji", tanggalOf(tanggal)),
    ...ketentuanOf(evaluation).map((text, at) => isian(at === 0 ? "Ketentuan" : null, text)),
    baris({}),
  ];
}

function isian(nama: string | null, isi: string): Baris {
  return baris({ no: nama, sel: isi });
}

function ketentuanOf({ ketentuan }: Evaluation): readonly string[] {
  const berlaku = {
    batas: ketentuan.batas.value,
    rumusNegatif: ketentuan.rumusNegatif.value,
    predikatHuruf: ketentuan.predikatHuruf.value,
    efisiensi: ketentuan.efisiensi.value,
    skala: ketentuan.skala.value,
    caraTulis: ketentuan.caraTulis.value,
  };
  return [
    ...FIELD_TERCETAK.map(
      (field) => `${capitalized(namaKetentuan(berlaku, field))} (${SUMBER[ketentuan[field].sumber]}).`,
    ),
    `${capitalized(words.nama.skala[ketentuan.skala.value.id])} (${SUMBER[ketentuan.skala.sumber]}).`,
  ];
}

const BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
  " ",
);

function tanggalOf(tanggal: Date): string {
  return `${tanggal.getDate()} ${BULAN[tanggal.getMonth()]} ${tanggal.getFullYear()}`;
}

const UNIT =
  /\b((?:Kecamatan|Kelurahan|Dinas|Badan|Inspektorat|Sekretariat|Kantor|Satuan|Rumah Sakit|RSUD|Puskesmas)\b[^:;,.\d]*?)\s*(?:[:;,.]|\bTahun\b|\d|$)/iu;

/** The office, where the captions of the tables agree on its name. */
function unitOf({ tables }: Evaluation): string | undefined {
  const names = tables.flatMap(({ caption }) => UNIT.exec(caption ?? "")?.[1]?.trim() ?? []);
  const distinct = new Map(names.map((name) => [name.toLowerCase(), name]));
  return distinct.size === 1 ? [...distinct.values()][0] : undefined;
}
