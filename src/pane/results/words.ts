import type { WhyLeft } from "../../lkip/expression/outcome";

/** What the tab "Hasil" says about indicators and about what was not worked out. */
export const words = {
  target: "Target",
  realisasi: "Realisasi",
  capaian: "Capaian",
  predikat: "Predikat",
  none: "–",
  origin: "Asal angka",
  originOf: (cell: string) => `Asal angka ${cell}`,
  notComputed: (why: WhyLeft | undefined) => (why ? `Tidak dihitung: ${whys[why]}.` : "Tidak dihitung."),
} as const;

const whys: Readonly<Record<WhyLeft, string>> = {
  kosong: "angka yang diperlukan masih kosong; isi dulu target dan realisasinya",
  "tidak-tersedia": "angkanya ditulis belum tersedia",
  "tidak-terbaca": "isi targetnya atau realisasinya tidak terbaca sebagai angka",
  "target-nol": "targetnya 0, jadi tidak ada yang bisa dibagi",
  "perlu-skor": "predikatnya di bawah target dan skornya tidak ada; tuliskan skornya",
  "jenis-berbeda": "target dan realisasinya tidak sejenis, misalnya angka dan predikat",
  "tanpa-pasangan": "barisnya tidak ditemukan di tabel yang menjadi dasarnya; tautkan dulu namanya",
  "ketentuan-lain": "angkanya mengikuti ketentuan lain; tetapkan dulu ketentuannya",
  menunggu: "rumusnya menunggu dihitung ulang oleh Excel",
  "ketentuan-terbuka": "ketentuan kantor belum pasti; pilih dulu di Ketentuan kantor",
  "belum-pasti": "susunan tabelnya belum pasti; jawab dulu pertanyaannya",
};
