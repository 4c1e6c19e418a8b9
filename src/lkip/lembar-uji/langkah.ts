import type { FindingCode } from "../checks";

/** What a check does, and by what it judges, in a reviewer's words. */
export interface Langkah {
  readonly langkah: string;
  readonly kriteria: string;
}

/** Each kind of finding as a step of a review. */
export const LANGKAH: Readonly<Record<FindingCode, Langkah>> = {
  "nilai-tidak-terbaca": {
    langkah: "Membaca isi sel",
    kriteria: "Satu sel memuat satu nilai yang dapat dibaca.",
  },
  "nilai-kosong": {
    langkah: "Memeriksa kelengkapan target dan realisasi",
    kriteria: "Target dan realisasi sama-sama terisi.",
  },
  "target-nol": {
    langkah: "Memeriksa target",
    kriteria: "Target bukan nol, supaya capaian dapat dihitung.",
  },
  "satuan-berbeda": {
    langkah: "Mencocokkan satuan target dan realisasi",
    kriteria: "Target dan realisasi memakai satuan yang sama.",
  },
  "skor-di-luar-predikat": {
    langkah: "Mencocokkan skor dengan predikatnya",
    kriteria: "Skor berada di dalam rentang predikat yang ditulis.",
  },
  "skor-diperlukan": {
    langkah: "Menghitung capaian predikat",
    kriteria: "Capaian di bawah target dihitung dari skor, bukan dari huruf.",
  },
  "arah-perlu-dipastikan": {
    langkah: "Memeriksa arah indikator",
    kriteria: "Diketahui apakah lebih besar atau lebih kecil yang lebih baik.",
  },
  "capaian-berbeda": {
    langkah: "Menghitung ulang capaian",
    kriteria: "Capaian sesuai dengan target, realisasi, dan ketentuan kantor.",
  },
  "persen-berbeda": {
    langkah: "Menghitung ulang persentase",
    kriteria: "Persentase = realisasi dibagi target (atau pagu).",
  },
  "rata-rata-berbeda": {
    langkah: "Menghitung ulang rata-rata",
    kriteria: "Rata-rata dari semua capaian di atasnya.",
  },
  "selisih-berbeda": {
    langkah: "Menghitung ulang selisih dengan nasional",
    kriteria: "Selisih = realisasi dikurangi nilai nasional.",
  },
  "predikat-berbeda": {
    langkah: "Menentukan ulang predikat",
    kriteria: "Predikat sesuai dengan capaian dan skala yang berlaku.",
  },
  "efisiensi-berbeda": {
    langkah: "Menentukan ulang tingkat efisiensi",
    kriteria: "Tingkat efisiensi sesuai dengan capaian, serapan, dan ketentuan kantor.",
  },
  "jumlah-program-berbeda": {
    langkah: "Menjumlahkan kegiatan per program",
    kriteria: "Program = jumlah kegiatannya.",
  },
  "jumlah-kegiatan-berbeda": {
    langkah: "Menjumlahkan sub kegiatan per kegiatan",
    kriteria: "Kegiatan = jumlah sub kegiatannya.",
  },
  "total-berbeda": {
    langkah: "Menjumlahkan baris tabel",
    kriteria: "JUMLAH = jumlah baris-barisnya.",
  },
  "baris-berulang": {
    langkah: "Mencari baris yang berulang",
    kriteria: "Setiap baris tercantum satu kali.",
  },
  "nilai-kembar": {
    langkah: "Mencari angka yang kembar",
    kriteria: "Dua baris berbeda tidak memuat angka salinan.",
  },
  "realisasi-melebihi-pagu": {
    langkah: "Membandingkan realisasi dengan pagu",
    kriteria: "Realisasi tidak melebihi pagu.",
  },
  "target-berbeda-antar-tabel": {
    langkah: "Mencocokkan target antar tabel",
    kriteria: "Target yang sama di setiap tabel.",
  },
  "realisasi-berbeda-antar-tabel": {
    langkah: "Mencocokkan realisasi antar tabel",
    kriteria: "Realisasi yang sama di setiap tabel.",
  },
  "capaian-berbeda-antar-tabel": {
    langkah: "Mencocokkan capaian antar tabel",
    kriteria: "Capaian yang sama di setiap tabel.",
  },
  "pagu-berbeda-antar-tabel": {
    langkah: "Mencocokkan pagu antar tabel",
    kriteria: "Pagu yang sama di setiap tabel.",
  },
  "program-tidak-ada": {
    langkah: "Mencocokkan program dengan Perjanjian Kinerja",
    kriteria: "Program yang sama di Tabel 3.8 dan Perjanjian Kinerja.",
  },
  "baris-tidak-cocok": {
    langkah: "Menghubungkan baris antar tabel",
    kriteria: "Setiap baris dapat dihubungkan dengan tabel asalnya.",
  },
  "tahun-berbeda": {
    langkah: "Memeriksa tahun",
    kriteria: "Tahun pada judul dan kepala kolom sama dengan tahun laporan.",
  },
};

/** The step of a finding's code. */
export function langkahOf(code: string): Langkah {
  return LANGKAH[code as FindingCode];
}
