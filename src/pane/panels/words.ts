import { formatNumber } from "../../language/format";

/** What the panels say: the office's rules, a table mapped by hand, help. */
export const words = {
  tombol: {
    kembali: "Kembali",
    simpan: "Simpan",
  },
  ketentuan: {
    judul: "Ketentuan kantor",
    pengantar:
      "Samakan dengan BAB III A laporan Anda. Jawaban disimpan di buku kerja ini dan berlaku untuk semua tabelnya.",
    contoh: "contoh",
    berubah: (n: number) =>
      n === 0 ? "Tidak ada hasil yang berubah." : `${formatNumber(n)} hasil akan berubah.`,
    menghitung: "Menghitung akibatnya…",
    skalaSendiri: {
      nama: (nomor: number) => `Nama kelas ${nomor}`,
      mulai: (nomor: number) => `Kelas ${nomor} mulai dari (%)`,
      hapus: (nomor: number) => `Hapus kelas ${nomor}`,
      tambah: "Tambah kelas",
    },
    tetapkan: "Tetapkan",
    diingat: "Jawaban yang diingat",
    arahDiingat: (nama: string, arah: "positif" | "negatif") =>
      `${nama}: lebih ${arah === "positif" ? "besar" : "kecil"} lebih baik`,
    ikatanDiingat: (nama: string, tabel: string, lain: string) => `${nama} = ${lain} (${tabel})`,
    lupakan: "Lupakan",
    tahun: "Tahun laporan",
    tahunOtomatis: "Kosongkan supaya dibaca dari judul tabel.",
  },
  peta: {
    judul: "Pasangkan tabel sendiri",
    pengantar:
      "Tunjukkan lembar dan barisnya, lalu kolom mana berisi apa. Pilihan ini diingat di buku kerja.",
    tabel: "Tabel apa ini?",
    lembar: "Lembar",
    barisAwal: "Baris data pertama",
    barisAkhir: "Baris data terakhir",
    tidakDipakai: "(tidak ada)",
    peran: {
      no: "Nomor",
      sasaran: "Sasaran",
      indikator: "Indikator",
      "sasaran-indikator": "Sasaran dan indikator",
      uraian: "Uraian",
      satuan: "Satuan",
      arah: "Arah indikator",
      target: "Target",
      "target-renstra": "Target akhir renstra",
      realisasi: "Realisasi",
      predikat: "Predikat",
      "realisasi-kinerja": "Realisasi kinerja",
      nasional: "Realisasi nasional",
      capaian: "Capaian",
      persen: "Persen (%)",
      pagu: "Pagu",
      serapan: "Serapan",
      efisiensi: "Tingkat efisiensi",
      selisih: "Selisih (+/-)",
      kelas: "Kelas predikat",
      keterangan: "Keterangan",
      lain: "Lain",
    },
  },
  bantuan: {
    judul: "Bantuan",
    butir: [
      "Klik Hitung Capaian: sel hasil yang kosong diisi, yang keliru diganti, yang sudah benar dibiarkan. Target, realisasi, dan pagu tidak pernah diubah.",
      "Klik Periksa saja kalau hanya ingin melihat yang keliru: sel ditandai, tidak ada angka yang ditulis.",
      "Klik sebuah temuan untuk pergi ke selnya. Di daftar, panah atas dan bawah berpindah, Enter pergi ke sel, Esc kembali.",
      "Klik sel yang bertanda di lembar, temuannya terbuka di sini.",
      "Batalkan (Ctrl+Z di panel ini) mengembalikan setiap sel persis seperti sebelumnya, langkah demi langkah.",
      "Semua berjalan di komputer ini. Tidak ada data yang dikirim ke mana pun.",
    ],
    tanda: "Warna tanda di lembar",
    tandaGalat: "merah: galat, angkanya terbukti keliru",
    tandaPeringatan: "kuning: peringatan, perlu dilihat",
    tandaInfo: "biru: info",
    tandaDiganti:
      "hijau: hasil yang tadinya keliru dan sudah diganti; tidak dipakai selama angka yang menjadi dasarnya masih merah",
  },
} as const;
