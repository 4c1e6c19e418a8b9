import type { Ketentuan } from "./ketentuan/ketentuan";

/** Where a rule comes from: nobody settled it and no number shows it; the printed results show it; the user settled it. */
export type SumberKetentuan = "bawaan" | "dari angka" | "ditetapkan";

/** A rule that the report was worked out by. */
export interface KetentuanTerpakai<Value> {
  readonly value: Value;
  readonly sumber: SumberKetentuan;
  /** How many of the printed results that it concerns follow it; absent where none is printed. */
  readonly bukti?: BuktiKetentuan;
}

export interface BuktiKetentuan {
  readonly cocok: number;
  readonly dari: number;
  /** "9 dari 10 capaian tercetak mengikuti: tanpa batas 100%" */
  readonly kalimat: string;
}

/** How printed percentages are rounded, where they show it. */
export type Pembulatan = "setengah ke atas" | "dipotong";

/** The rules that the report was worked out by, each with where it comes from. */
export type KetentuanLaporan = {
  readonly [Field in Exclude<keyof Ketentuan, "tahun">]: KetentuanTerpakai<Ketentuan[Field]>;
} & {
  /** Only shown: at the precision that is printed, every way to round counts as equal. Null where no result shows it. */
  readonly pembulatan: KetentuanTerpakai<Pembulatan | null>;
};
