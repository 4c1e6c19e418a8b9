/**
 * What a cell says, read without guessing. `decimals` is the number of decimals that are printed (below 0 where the last
 * printed digit stands for tens or more: "2,5 miliar" has −8); numbers and percents that agree at that precision are the
 * same.
 */
export type Reading =
  | {
      readonly kind: "angka";
      readonly value: number;
      readonly decimals: number;
      readonly rupiah: boolean;
      readonly ambiguous?: number;
    }
  | { readonly kind: "persen"; readonly value: number; readonly decimals: number }
  | { readonly kind: "predikat"; readonly grade: Grade; readonly score?: number; readonly text: string }
  | {
      readonly kind: "jumlah";
      readonly value: number;
      readonly decimals: number;
      readonly satuan: string;
      readonly ambiguous?: number;
    }
  | { readonly kind: "centang" }
  | { readonly kind: "kosong"; readonly dash: boolean }
  /** `menunggu`: there is a value, but its formula waits to be worked out, so that nobody knows it yet. */
  | { readonly kind: "tidak-tersedia"; readonly menunggu?: true }
  | { readonly kind: "tidak-terbaca"; readonly reason: UnreadableReason; readonly text: string };

/** Why a cell cannot be read: two values in it, an Excel error, a date (Excel makes one of "3-4"), or no value at all. */
export type UnreadableReason = "dua-nilai" | "galat-excel" | "tanggal" | "teks";

/** A grade: its family and its rank in it (1 is the lowest). "Sangat Baik" and the like are words of a predikat scale. */
export type Grade =
  | {
      readonly family: "akip";
      readonly code: "AA" | "A" | "BB" | "B" | "CC" | "C" | "D";
      readonly rank: number;
    }
  | { readonly family: "opini"; readonly code: "WTP" | "WDP" | "TW" | "TMP"; readonly rank: number }
  | { readonly family: "kata"; readonly code: string; readonly rank: number };
