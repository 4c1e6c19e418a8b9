import { formatNumber } from "../../language/format";

/** What the frame of the pane says, before any workbook has been read. */
export const words = {
  judul: "Hitung Capaian",
  tahunLkip: (tahun: number) => `LKIP ${tahun}`,
  tabelDitemukan: (n: number) => `${formatNumber(n)} tabel ditemukan`,
  tombol: {
    hitung: "Hitung Capaian",
    periksa: "Periksa saja",
    batalkan: "Batalkan",
    salinRincian: "Salin rincian",
    tersalin: "Rincian tersalin",
    cobaLagi: "Coba lagi",
    muatUlang: "Muat ulang",
    hitungUlang: "Hitung ulang",
    hentikan: "Hentikan",
    ketentuan: "Ketentuan kantor",
    menu: "Menu lain",
  },
  keterangan: {
    periksa: "Hanya menandai sel yang bermasalah; tidak ada angka yang diisi",
    batalkan: "Mengembalikan sel seperti sebelum langkah terakhir (Ctrl+Z)",
    tidakAdaLangkah: "Belum ada langkah yang bisa dibatalkan",
  },
  membuka: "Membaca tabel di buku kerja ini…",
  perluDihitungUlang: (n: number) => `${formatNumber(n)} hasil perlu dihitung ulang.`,
  adaPerubahan: "Ada perubahan di buku kerja sesudah dibaca.",
  kerja: {
    kemajuan: "Kemajuan",
    tahap: {
      membaca: "Membaca tabel…",
      memeriksa: "Menghitung dan memeriksa…",
      menulis: "Menulis hasil ke sel…",
    },
    menungguExcel: "Excel belum menjawab. Kalau ada sel yang sedang diketik, klik sel lain atau tekan Enter.",
    menulisSebagian: (persen: number) => `Menulis hasil ke sel… ${persen} %`,
    mengembalikan: "Menghentikan dan mengembalikan yang sudah ditulis…",
    dihentikan: "Dihentikan. Buku kerja tidak diubah.",
  },
  hitungManual:
    "Hitung manual sedang aktif di Excel: rumus sudah kami hitung ulang sekali. Sesudah mengubah angka, tekan F9 supaya hasilnya ikut.",
  daftarPilihan: "Excel di web tidak memberi tahu panel bila sel diisi lewat daftar pilihan (dropdown).",
  lihatDilewati: (ke: number, dari: number) =>
    dari === 1 ? "Lihat sel itu" : `Lihat sel ke-${formatNumber(ke)} dari ${formatNumber(dari)}`,
  berubah: {
    kePertama: (tempat: string) => `Ke sel pertama yang berubah (${tempat})`,
    semua: (n: number) => `Lihat ${formatNumber(n)} sel yang berubah`,
    dariKe: (lama: string, baru: string) => `${lama === "" ? "(kosong)" : lama} → ${baru}`,
  },
  gagal: {
    judul: "Belum berhasil",
    bukuUtuh: "Buku kerja Anda tidak berubah.",
    sudahTertulis:
      "Hasilnya sudah tertulis di sel, tetapi buku kerja belum bisa dibaca ulang. Batalkan tetap bisa dipakai.",
    muat: "Sebagian program tidak bisa dimuat. Periksa sambungan internet, lalu coba lagi.",
    langkah: "Coba lagi. Kalau tetap gagal, salin rincian dan kirimkan ke pengelola aplikasi.",
  },
  luarExcel: {
    "bukan-excel": {
      judul: "Buka dari Excel",
      isi: "Halaman ini bagian dari Excel. Buka buku kerja LKIP di Excel, lalu klik Panel di tab Beranda, grup LKIP.",
    },
    "tanpa-office": {
      judul: "Belum bisa dimuat",
      isi: "Bagian dari Microsoft yang menghubungkan panel ini dengan Excel belum termuat. Periksa sambungan internet, lalu tutup dan buka lagi panel ini.",
    },
  },
  officeLama: {
    judul: "Excel ini terlalu lama",
    isi: "Hitung Capaian memerlukan Excel 2021, Microsoft 365, atau Excel di web.",
    langkah:
      "Buka buku kerja ini di Excel di web (gratis), atau minta versi yang lebih baru ke pengelola komputer kantor.",
  },
} as const;
