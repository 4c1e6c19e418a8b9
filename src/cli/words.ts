/** What the command line says of its flags, its files and its failures. */
export const words = {
  keterangan: "Menghitung dan memeriksa Tabel 3.1–3.8 LKIP dalam buku kerja Excel.",
  bantuan: {
    masukan: "berkas .xlsx atau .xlsm, atau folder yang memuatnya; tanpa ini dipakai laporan contoh",
    out: "folder hasil, atau nama berkas hasil bila masukannya satu (tanpa akhiran .xlsx, akhiran itu ditambahkan); folder yang belum ada: akhiri dengan garis miring",
    json: "cetak satu objek JSON per berkas",
    periksa: "hanya memeriksa, tidak menulis berkas",
    nilai: "tulis nilai, bukan rumus",
    timpa: "ganti berkas yang sudah ada di tempat hasil, walaupun bukan hasil kami atau sudah diubah",
    grafik: "tambahkan lembar Grafik dengan grafik Excel untuk BAB III",
    lembarUji: "tambahkan lembar uji (kertas kerja); dengan --periksa hanya lembar itu yang ditulis",
    ketentuan: "berkas JSON dengan ketentuan kantor",
    bantuan: "tampilkan bantuan ini",
    judul: { "Usage:": "Pemakaian:", "Arguments:": "Masukan:", "Options:": "Pilihan:" },
    kode: "Kode keluar: 0 tanpa galat, 1 ada galat, 2 ada masukan yang tidak dapat dipakai.",
  },
  pilihanTakDikenal: (pilihan: string) =>
    `Pilihan ${pilihan} tidak dikenal. Lihat daftarnya dengan: npm run hitung -- --help`,
  pilihanTanpaIsi: (pilihan: string) =>
    `Pilihan ${pilihan} belum lengkap. Lihat cara pakainya dengan: npm run hitung -- --help`,
  tidakAda: "Berkas atau folder ini tidak ditemukan. Periksa nama dan letaknya.",
  tidakBolehDibaca: "Berkas atau folder ini tidak boleh dibaca dengan akun ini. Mintalah izin membacanya.",
  tidakTerbaca: (kode: string) =>
    `Berkas ini tidak dapat dibuka (${kode}). Tutup program lain yang memakainya, lalu coba lagi.`,
  bukanBerkas: "Ini bukan berkas biasa. Pilih berkas .xlsx atau folder yang memuatnya.",
  terlaluBesar: "Berkas ini terlalu besar untuk dibaca. Hapus lembar yang tidak perlu, lalu coba lagi.",
  kehabisanMemori:
    "Memori komputer tidak cukup untuk berkas ini. Hapus lembar yang tidak perlu, lalu coba lagi.",
  terlaluLama:
    "Berkas ini terlalu lama dikerjakan, sehingga dihentikan. Hapus lembar yang tidak perlu, lalu coba lagi.",
  gagalSendiri: (pesan: string) =>
    `Berkas ini membuat program gagal, dan itu kesalahan program. Laporkan dengan keterangan ini: ${pesan}`,
  programGagal: (pesan: string) =>
    `Program berhenti karena kesalahannya sendiri. Laporkan dengan keterangan ini: ${pesan}`,
  tanpaTabel: "Tidak ada tabel LKIP (Tabel 3.1–3.8) di buku kerja ini. Periksa judul kolom tabelnya.",
  folderKosong: "Folder ini tidak berisi buku kerja .xlsx atau .xlsm.",
  menimpa: (letak: string) =>
    `Hasilnya akan menimpa masukan ${letak}. Pilih tempat lain dengan --out; tidak ada yang ditulis.`,
  hasilKembar: (letak: string, lain: string) =>
    `Hasilnya akan menimpa hasil ${lain} di ${letak}. Ganti nama salah satu berkas, atau jalankan terpisah.`,
  outBukanFolder: (letak: string) =>
    `${letak}: Hasil beberapa berkas memerlukan folder, sedangkan ini nama berkas. Sebutkan folder pada --out.`,
  akhiranLain: (letak: string, akhiran: string) =>
    `Hasilnya tidak dapat dibuka Excel dengan nama ${letak}. Sebutkan nama berakhiran ${akhiran} pada --out; tidak ada yang ditulis.`,
  tidakTertulis: (letak: string, alasan: string) => `Hasil tidak dapat ditulis ke ${letak}: ${alasan}.`,
  alasanTulis: {
    tidakBoleh: "tempat itu tidak boleh ditulisi; pilih tempat lain dengan --out",
    dipakai: "berkas itu sedang dibuka program lain; tutup dulu",
    penuh: "ruang penyimpanan habis",
    nama: "nama itu tidak dapat dipakai sebagai berkas hasil; pilih nama lain dengan --out",
    lain: (kode: string) => `sistem menolak (${kode})`,
  },
  ketentuan: (berkas: string, kalimat: string) => `Berkas ketentuan ${berkas}: ${kalimat}`,
  gagal: (berkas: string, kalimat: string) => `${berkas}: ${kalimat}`,
  tidakDiganti: (letak: string) =>
    `${letak} sudah ada dan bukan hasil kami, atau sudah diubah sesudahnya, jadi tidak diganti; hasil ini diberi nama lain. Untuk menggantinya, jalankan dengan --timpa.`,
  lembarTidakTerbaca: (lembar: string) =>
    `Isi lembar “${lembar}” tidak ada dalam berkas ini, jadi lembar itu tidak diperiksa. Minta salinan berkas yang utuh.`,
  kemajuan: "Menghitung",
  rekap: (jumlah: number, tanpaGalat: number, galat: number, gagal: number) =>
    `${jumlah} berkas: ${tanpaGalat} tanpa galat, ${galat} dengan galat, ${gagal} tidak dapat dipakai`,
} as const;
