import { formatNumber } from "../../language/format";

/** What the simulator's page says. */
export const words = {
  namaAddIn: "Hitung Capaian",
  tiruan: "Tiruan Excel",
  tiruanPenjelasan:
    "Halaman ini tiruan kecil Excel untuk mencoba Hitung Capaian tanpa Excel. Buku kerja hanya dibaca di komputer ini; tidak ada yang dikirim ke luar.",
  lembarDilindungi: (lembar: string) =>
    `Lembar "${lembar}" dilindungi, sehingga isinya tidak dapat diubah. Buka perlindungannya di Excel lebih dahulu.`,
  selTerkunci: "Sel ini bagian dari rumus larik atau tabel pivot, sehingga tidak dapat diubah satu per satu.",
  tidakTersimpan: (nama: readonly string[]) =>
    `Berkas hasil diunduh, tetapi bagian ini tetap seperti di berkas asal: ${nama.join(", ")}.`,
  tidakAdaYangDibatalkan: "Tidak ada isian yang dapat dibatalkan.",
  buka: "Buka .xlsx",
  unduh: "Unduh hasil",
  lepaskan: "Lepaskan berkas .xlsx di sini untuk membukanya",
  bukaLagi: (nama: string) =>
    `Perubahan di ${nama} belum diunduh dan akan hilang. Buka berkas lain? Untuk menyimpannya dulu, pilih Batal, lalu klik Unduh hasil.`,
  hanyaXlsx: "Hanya berkas .xlsx yang dapat dibuka.",
  gagalDibuka: "Berkas tidak dapat dibuka. Muat ulang halaman, lalu coba lagi.",
  memuat: "Membuka contoh LKIP…",
  tabBeranda: "Beranda",
  pita: "Pita",
  kotakNama: "Kotak nama",
  barisRumus: "Baris rumus",
  isiSel: (sel: string) => `Isi sel ${sel}`,
  kisi: (lembar: string) => `Lembar ${lembar}`,
  lembar: "Lembar",
  lembarTerkunci: "dilindungi",
  panel: "Panel tugas",
  tutupPanel: "Tutup panel",
  lebarPanel: "Lebar panel",
  tutupPesan: "Tutup pesan",
  siapDiisi: "Siap",
  sedangMengisi: "Mengisi sel: Enter menyimpan, Esc membatalkan",
  jumlah: (n: string) => `Jumlah: ${n}`,
  rataRata: (n: string) => `Rata-rata: ${n}`,
  banyak: (n: string) => `Banyak: ${n}`,
  tidakDihitung:
    "Rumus ini memakai fungsi yang tidak dihitung tiruan ini; yang tampak adalah nilai terakhir dari berkas.",
  adaTidakDihitung: (n: number) => `${formatNumber(n)} rumus tidak dihitung ulang di tiruan ini`,
  tanda: {
    galat: "Ditandai: galat",
    peringatan: "Ditandai: peringatan",
    info: "Ditandai: info",
    diganti: "Ditandai: diganti",
  },
  namaTidakDikenal: (nama: string) => `"${nama}" bukan alamat sel. Tulis misalnya C5 atau A4:G10.`,
} as const;
