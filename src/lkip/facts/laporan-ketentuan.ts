import type { BuktiKetentuan, KetentuanLaporan, KetentuanTerpakai } from "../ketentuan-laporan";
import { isDitetapkan } from "../ketentuan/ditetapkan";
import type { Ketentuan, Pengaturan } from "../ketentuan/ketentuan";
import type { FieldTercetak, KataPilihan } from "../ketentuan/pilihan";
import { words as ketentuanWords } from "../ketentuan/words";
import type { ArahIndikator } from "./arah";
import type { BuktiCapaian } from "./bukti-ketentuan";
import { memberiTercetak } from "./cara-tercetak";
import { memberiEfisiensi } from "./efisiensi-tercetak";
import type { Bukti, KetentuanBerlaku } from "./ketentuan-tercetak";
import { pembulatanTercetak } from "./pembulatan-tercetak";
import type { SkalaTercetak } from "./skala-tercetak";
import { words } from "./words";

/** The rules that a report is worked out by, each with where it comes from and how many printed results follow it. */
export function ketentuanLaporan(
  pengaturan: Pengaturan,
  berlaku: KetentuanBerlaku,
  bukti: Bukti,
  skala: SkalaTercetak | undefined,
  arah: ArahIndikator,
): KetentuanLaporan {
  const { ketentuan, terbukti } = berlaku;
  const follows = (each: BuktiCapaian) => memberiTercetak(each, { arah: arah.of(each.row).arah, ketentuan });
  const capaian = (field: FieldTercetak, concerned: readonly BuktiCapaian[]) =>
    buktiOf("capaian", namaKetentuan(ketentuan, field), concerned.map(follows));
  const sumber = (field: keyof Ketentuan, proven: "dari angka" | "bawaan") =>
    isDitetapkan(pengaturan, field) ? "ditetapkan" : proven;
  const of = <Field extends FieldTercetak>(
    field: Field,
    proof: BuktiKetentuan | undefined,
  ): KetentuanTerpakai<Ketentuan[Field]> => ({
    value: ketentuan[field],
    sumber: sumber(field, terbukti.has(field) ? "dari angka" : "bawaan"),
    ...(proof ? { bukti: proof } : {}),
  });
  const negative = bukti.capaian.filter(({ row }) => arah.of(row).arah === "negatif");
  const ranked = bukti.capaian.filter((each) => isRanked(each) && ketentuan.predikatHuruf === "peringkat");
  const efisiensi = bukti.efisiensi.map((each) => memberiEfisiensi(each, ketentuan.efisiensi));
  return {
    batas: of("batas", capaian("batas", bukti.capaian)),
    rumusNegatif: of("rumusNegatif", capaian("rumusNegatif", negative)),
    predikatHuruf: of("predikatHuruf", capaian("predikatHuruf", ranked)),
    efisiensi: of("efisiensi", buktiOf("efisiensi", namaKetentuan(ketentuan, "efisiensi"), efisiensi)),
    skala: {
      value: ketentuan.skala,
      sumber: sumber("skala", skala ? "dari angka" : "bawaan"),
      ...(skala?.bukti ? { bukti: skala.bukti } : {}),
    },
    caraTulis: { value: ketentuan.caraTulis, sumber: sumber("caraTulis", "bawaan") },
    pembulatan: pembulatanTercetak(bukti.capaian, ketentuan, arah),
  };
}

/** Whether only the ratio of ranks gives a capaian: a grade below its target, and a score is missing. */
function isRanked({ target, realisasi }: BuktiCapaian): boolean {
  if (target.kind !== "predikat" || realisasi.kind !== "predikat") return false;
  const scored = target.score !== undefined && realisasi.score !== undefined;
  return !scored && realisasi.grade.rank < target.grade.rank;
}

/** What a rule is called in a sentence. */
export function namaKetentuan<Field extends FieldTercetak>(ketentuan: Ketentuan, field: Field): string {
  const names: KataPilihan = ketentuanWords.nama;
  return names[field][ketentuan[field]];
}

function buktiOf(
  hasil: "capaian" | "efisiensi",
  nama: string,
  follows: readonly boolean[],
): BuktiKetentuan | undefined {
  if (follows.length === 0) return undefined;
  const cocok = follows.filter(Boolean).length;
  return { cocok, dari: follows.length, kalimat: words.bukti(cocok, follows.length, hasil, nama) };
}
