import { formatNumber } from "../../language/format";

/** What is said once a command has done its work. */
export const words = {
  ditulis: (n: number, detik: string) => `${formatNumber(n)} sel ditulis dalam ${detik} detik`,
  tidakTertulis: "Tidak ada sel yang ditulis. Sebabnya ada di bawah ini.",
  tidakBerubah: "Semua hasil sudah sesuai. Tidak ada sel yang diubah.",
  ditandai: (n: number) => `${formatNumber(n)} sel ditandai; tidak ada angka yang diubah.`,
  tanpaTanda: "Tidak ada sel yang perlu ditandai; tidak ada angka yang diubah.",
  dibatalkan: (n: number) => `Dibatalkan: ${formatNumber(n)} sel kembali seperti semula.`,
  dikembalikan: (n: number) => `${formatNumber(n)} sel dikembalikan seperti sebelum tindakan itu.`,
  tidakDikembalikan: "Tidak ada sel yang dikembalikan.",
  lembarDibatalkan: "Dibatalkan: lembar yang kami tambahkan dihapus lagi, kecuali yang sudah Anda pakai.",
  tandaDibatalkan: "Dibatalkan: tanda di lembar kembali seperti semula.",
  ketentuanDibatalkan: "Dibatalkan: ketentuan di buku kerja ini kembali seperti semula.",
  jawabanDibatalkan: "Dibatalkan: jawaban Anda kembali seperti semula.",
  petaDibatalkan: "Dibatalkan: pasangan tabel kembali seperti semula.",
  pemeriksaanDibatalkan: "Dibatalkan: tanda sudah diperiksa kembali seperti semula.",
  diperbaiki: (sel: string) => `Diperbaiki: ${sel}.`,
  selLain: (n: number) => `${formatNumber(n)} sel lain`,
  diisiDariSipd: (cells: number) => `${cells} sel kosong di Tabel 3.8 diisi dari SIPD.`,
  sipdTidakMengisi:
    "Tidak ada yang diisi: buku kerja ini tidak memuat ekspor “REKAPITULASI BELANJA MENURUT URUSAN” dari SIPD, atau Tabel 3.8 sudah terisi.",
  tandaDihapus: "Semua tanda dihapus. Warna dan format Anda sendiri tidak disentuh.",
  tandaTidakAda: "Tidak ada tanda yang perlu dihapus.",
  lembarUjiDitulis: (lembar: string) =>
    `Lembar uji ditulis di lembar ${lembar}. Tanggapan yang sudah ada tetap di sana.`,
  lembarUjiDibatalkan: "Dibatalkan: lembar uji kembali seperti sebelumnya, kecuali yang sudah Anda isi.",
  grafikDitulis: (lembar: string) =>
    `Grafik untuk BAB III ada di lembar ${lembar}, di atas angkanya. Grafik itu bisa Anda salin ke Word.`,
  grafikKosong:
    "Belum ada yang bisa digambar: tabel capaian, efisiensi, anggaran, dan tahun lalu di buku kerja ini belum berisi angka.",
  grafikDibatalkan: "Dibatalkan: lembar grafik kembali seperti sebelumnya, kecuali yang sudah Anda tambahi.",
  ketentuanDisimpan: "Ketentuan disimpan di buku kerja ini.",
  jawabanDisimpan: "Jawaban disimpan di buku kerja ini.",
  pemeriksaanDisimpan: "Hasil pemeriksaan disimpan di buku kerja ini.",
  dipakai: "Jawaban ini dipakai mulai sekarang.",
  petaDisimpan: "Pasangan tabel disimpan di buku kerja ini.",
  templatDisisipkan: (n: number) =>
    `${n} lembar templat disisipkan. Isi target dan realisasinya, hasilnya kami hitung.`,
  templatSudahAda: "Lembar templat sudah ada di buku kerja ini.",
} as const;
