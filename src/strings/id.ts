/**
 * Every sentence that a user reads, in plain Indonesian. One section per room; a sentence with values is a function of
 * them. Nothing is imported here, so that every room may use it.
 */

/** A count with dots at its thousands: 5.808. */
function ribuan(n: number): string {
  return n.toLocaleString("id-ID");
}

/** Several names in a sentence: "A, B, dan C". */
function deretan(nama: readonly string[]): string {
  if (nama.length < 3) return nama.join(" dan ");
  return `${nama.slice(0, -1).join(", ")}, dan ${nama.at(-1)}`;
}

/** Errors of reading and writing .xlsx files. Owner: src/xlsx. */
export const xlsx = {
  masalah: {
    kosong: "Berkas ini kosong (0 bita). Pilih buku kerja Excel (.xlsx) yang berisi tabel LKIP.",
    xlsLama: "Berkas ini berformat Excel lama (.xls). Buka di Excel, lalu simpan sebagai .xlsx.",
    kataSandi: "Berkas ini dilindungi kata sandi. Buka di Excel, hapus kata sandinya, lalu simpan kembali.",
    bukanZip: "Berkas ini bukan buku kerja Excel (.xlsx). Simpan ulang dari Excel sebagai .xlsx.",
    rusak: "Berkas .xlsx ini terpotong atau rusak. Salin atau unduh ulang, lalu coba lagi.",
    bukanBukuKerja: "Berkas zip ini tidak memuat buku kerja Excel. Pilih berkas .xlsx.",
    terenkripsi:
      "Berkas zip ini terenkripsi. Buka dengan kata sandinya, lalu simpan buku kerjanya sebagai .xlsx tanpa enkripsi.",
    terlaluBesar:
      "Isi berkas ini terlalu besar setelah dibuka, sehingga tidak dibaca. Hapus lembar yang tidak perlu, lalu coba lagi.",
    dtd: "Berkas ini memuat DTD, yang tidak pernah ada dalam buku kerja Excel dan tidak aman dibaca. Simpan ulang dari Excel.",
    strict:
      "Berkas ini berformat Strict Open XML. Simpan ulang dari Excel sebagai Buku Kerja Excel (.xlsx) biasa.",
    xlsb: "Berkas ini berformat biner Excel (.xlsb). Buka di Excel, lalu simpan sebagai .xlsx.",
    ods: "Berkas ini berformat OpenDocument (.ods). Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx.",
    strukturDilindungi:
      "Struktur buku kerja ini dilindungi, sehingga lembar baru tidak dapat ditambahkan. Buka proteksinya di Excel (Tinjau, Proteksi Buku Kerja), lalu coba lagi.",
    hasilBerbeda:
      "Hasilnya dibuka lagi sebelum diserahkan dan ternyata tidak sama dengan yang dimaksud, jadi tidak ditulis. Berkas asal tetap utuh; kirimkan berkas itu ke pengelola aplikasi.",
  },
  lembarTerlaluBesar: (lembar: string) =>
    `Isi berkas ini terlalu besar setelah dibuka, sehingga tidak dibaca; yang tidak tertampung lagi adalah lembar “${lembar}”. Hapus baris, kolom atau lembar yang tidak perlu, lalu coba lagi.`,
  teksTerlaluBanyak:
    "Isi berkas ini terlalu besar setelah dibuka, sehingga tidak dibaca; yang tidak tertampung lagi adalah daftar teks selnya (sharedStrings). Salin lembar yang perlu ke buku kerja baru, lalu coba lagi.",
  hasilBerbeda: (tempat: string) =>
    `Hasilnya dibuka lagi sebelum diserahkan dan ternyata tidak sama dengan yang dimaksud (${tempat}), jadi tidak ditulis. Berkas asal tetap utuh; kirimkan berkas itu ke pengelola aplikasi.`,
  tempat: {
    bagian: (bagian: string) => `bagian ${bagian}`,
    lembar: (lembar: string) => `lembar ${lembar}`,
    sel: (lembar: string, sel: string) => `lembar ${lembar} sel ${sel}`,
    pengaturan: "pengaturan yang disimpan",
    takTerbuka: "tidak dapat dibuka kembali",
  },
  peringatan: {
    tandaTangan:
      "Buku kerja ini bertanda tangan digital. Tanda tangan itu tidak berlaku lagi pada berkas hasil; tanda tangani ulang setelah diperiksa.",
  },
} as const;

/** The command line. Owner: src/cli. */
export const cli = {
  keterangan: "Menghitung dan memeriksa Tabel 3.1–3.8 LKIP dalam buku kerja Excel.",
  bantuan: {
    masukan: "berkas .xlsx atau .xlsm, atau folder yang memuatnya; tanpa ini dipakai laporan contoh",
    out: "berkas hasil (satu masukan) atau folder hasil (beberapa masukan)",
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
    `${letak}: Hasil beberapa berkas memerlukan folder, sedangkan ini berkas. Sebutkan folder pada --out.`,
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
  tabel: (id: string) => (id === "PK" ? "Perjanjian Kinerja" : `Tabel ${id}`),
  bagian: (jumlah: number) => `(${jumlah} bagian)`,
  ditemukan: (tahun: number | null) =>
    `Tabel yang ditemukan${tahun === null ? "" : ` (laporan tahun ${tahun})`}`,
  kosong: "(kosong)",
  diisi: "diisi",
  sebelumnya: (teks: string) => `sebelumnya ${teks}`,
  dibiarkan: (teks: string, sebab: "dilindungi" | "rumus" | "terkunci") =>
    `dibiarkan ${teks} (${{ dilindungi: "dilindungi", rumus: "rumus sendiri", terkunci: "terkunci" }[sebab]})`,
  tingkat: { galat: "galat", peringatan: "peringatan", info: "info" },
  takTerbaca: "Tidak dibaca",
  rupiah: (angka: string) => `Rp ${angka}`,
  poin: (angka: string) => `${angka} poin`,
  angka: (tertulis: string, seharusnya: string, selisih: string) =>
    `tertulis ${tertulis}, seharusnya ${seharusnya}, selisih ${selisih}`,
  sebab: (sebab: number, temuan: number) => `${sebab} sebab menjelaskan ${temuan} temuan`,
  keyakinan: { pasti: "pasti", "sangat mungkin": "sangat mungkin", mungkin: "mungkin" },
  jumlahTemuan: (n: number) => `${n} temuan`,
  jembatan: (dari: string, nilai: string, langkah: string, ke: string, hasil: string) =>
    `Jembatan: ${dari} ${nilai} ${langkah} = ${ke} ${hasil}, tepat sampai rupiah terakhir.`,
  usul: (sel: string, lagi: number, hilang: number, baru: number) =>
    `Usul: ${sel}${lagi === 0 ? "" : `; dan ${lagi} sel lagi`}. Menyelesaikan ${hilang} temuan, ${baru === 0 ? "tidak menimbulkan yang baru" : `menimbulkan ${baru} yang baru`}.`,
  hubungan: (diperiksa: number, cocok: number) => `${diperiksa} diperiksa, ${cocok} cocok`,
  dariIndikator: (persen: string, dihitung: number, semua: number) =>
    `${persen} dari ${dihitung} dari ${semua} indikator`,
  ringkasan: {
    judul: "Ringkasan",
    capaian: "Rata-rata capaian",
    pagu: "Total pagu",
    realisasi: "Total realisasi",
    serapan: "Serapan",
    hubungan: "Hubungan",
    temuan: "Temuan",
    hasil: "Sel hasil",
  },
  hitunganTemuan: (jumlah: { readonly galat: number; readonly peringatan: number; readonly info: number }) =>
    `${jumlah.galat} galat, ${jumlah.peringatan} peringatan, ${jumlah.info} info`,
  hitunganHasil: (jumlah: {
    readonly isi: number;
    readonly ganti: number;
    readonly tetap: number;
    readonly lewati: number;
  }) => `${jumlah.isi} diisi, ${jumlah.ganti} diganti, ${jumlah.tetap} tetap, ${jumlah.lewati} dilewati`,
  tidakDiganti: (letak: string) =>
    `${letak} sudah ada dan bukan hasil kami, atau sudah diubah sesudahnya, jadi tidak diganti; hasil ini diberi nama lain. Untuk menggantinya, jalankan dengan --timpa.`,
  lembarTidakTerbaca: (lembar: string) =>
    `Isi lembar “${lembar}” tidak ada dalam berkas ini, jadi lembar itu tidak diperiksa. Minta salinan berkas yang utuh.`,
  lembarDilindungi: (lembar: string) =>
    `Lembar “${lembar}” dilindungi, jadi tidak ada yang ditulis di sana. Buka proteksinya lewat Tinjau › Buka Proteksi Lembar, lalu jalankan lagi.`,
  lembar: (lembar: string) => `Lembar “${lembar}”`,
  sel: (lembar: string, sel: string) => `Sel ${sel} di lembar “${lembar}”`,
  ditolak: (tempat: string, alasan: string) => `${tempat} tidak ditulis: ${alasan}.`,
  alasanDitolak: {
    "lembar-dilindungi": "lembarnya dilindungi",
    "lembar-tidak-ada": "lembarnya tidak ada",
    "sel-terkunci": "berisi rumus larik, judul tabel, atau bagian tabel pivot",
    "sel-gabungan": "tertutup sel gabungan",
    "sel-tabel": "berumus di dalam tabel Excel",
    "sel-berubah": "isinya sudah lain dari yang dibaca",
  },
  ditulis: (letak: string) => `Hasil ditulis ke ${letak}`,
  kemajuan: "Menghitung",
  pertanyaan: "Pertanyaan",
  sudahDiperiksa: "Sudah diperiksa dan tidak dihitung",
  denganAlasan: (kalimat: string, alasan: string) => `${kalimat} Alasan: ${alasan}`,
  rekap: (jumlah: number, tanpaGalat: number, galat: number, gagal: number) =>
    `${jumlah} berkas: ${tanpaGalat} tanpa galat, ${galat} dengan galat, ${gagal} tidak dapat dipakai`,
} as const;

/** Settings files and settings in the workbook. Owner: src/settings. */
export const settings = {
  boleh: {
    salahSatu: (pilihan: readonly string[]) =>
      `${pilihan
        .slice(0, -1)
        .map((satu) => `"${satu}"`)
        .join(", ")} atau "${pilihan.at(-1)}"`,
    teks: "teks dalam tanda kutip",
    daftarTeks: 'daftar teks, misalnya ["Cukup", "Memadai"]',
    persen: "angka persen, misalnya 90 atau 66.01",
    yaTidak: "true atau false",
    tahun: "tahun antara 2000 dan 2100, misalnya 2023",
    nomor: "bilangan bulat mulai dari 0",
    kelas: "kelas berisi nama, dari, dan bila perlu kode, sebutan, sampai, dariTermasuk, sampaiTermasuk",
    skala: '"akip", "permendagri-86-2017", atau daftar kelas seperti [{"nama": "Baik", "dari": 75}, …]',
    arah: 'nama indikator dengan "positif" atau "negatif"',
    ikatan: "daftar pasangan nama",
    peta: "daftar tabel yang dipasangkan sendiri",
    jawaban: "jawaban atas pertanyaan",
    diperiksa: "daftar temuan yang sudah diperiksa, masing-masing dengan temuan, alasan, dan angka",
    ketentuan: "rumusNegatif, batas, predikatHuruf, skala, efisiensi, caraTulis, tahun, dan arah",
  },
  bagian: {
    ketentuan: "Ketentuan",
    ditetapkan: "Daftar ketentuan yang sudah ditetapkan",
    arah: "Arah indikator",
    ikatan: "Pasangan nama",
    peta: "Pasangan tabel",
    jawaban: "Jawaban Anda",
    diperiksa: "Temuan yang sudah diperiksa",
  },
  salahIsi: (bidang: string, isi: string, boleh: string) =>
    `${bidang === "" ? "Isinya" : `“${bidang}” berisi`} ${isi}; yang boleh: ${boleh}.`,
  kurang: (bidang: string, boleh: string) => `“${bidang}” belum diisi; isilah dengan ${boleh}.`,
  takDikenal: (bidang: string, boleh: string) => `“${bidang}” tidak dikenal; yang boleh: ${boleh}.`,
  bidang: (bidang: string, kalimat: string) => `“${bidang}”: ${kalimat}`,
  bukanJson: "Isinya bukan JSON yang benar; periksa koma, tanda kutip, dan kurungnya.",
  bukuKerjaRusak: (bagian: string, kalimat: string) =>
    `${bagian} yang tersimpan di buku kerja ini tidak terbaca dan diabaikan: ${kalimat}`,
} as const;

/** Errors and progress of the Office.js adapter. Owner: src/excel. */
export const excel = {
  masalah: {
    terlaluBesar: (lembar: string) =>
      `Lembar ${lembar} memakai lebih dari 5 juta sel, lebih dari yang bisa dibaca Excel untuk add-in. Hapus baris dan kolom kosong di bawah dan di kanan tabelnya, lalu coba lagi.`,
    lembarTidakAda: (lembar: string) =>
      `Lembar ${lembar} sudah tidak ada di buku kerja ini. Klik Coba lagi untuk membaca ulang.`,
    lembarTersembunyi: (lembar: string) =>
      `Lembar ${lembar} disembunyikan, jadi selnya tidak bisa ditunjukkan. Klik kanan nama lembar mana saja, pilih Tampilkan, lalu coba lagi.`,
    dikembalikan: (sebab: string) =>
      `${sebab} Penulisan terhenti di tengah jalan, dan semua sel sudah kami kembalikan seperti semula.`,
    panelDitolak: () =>
      "Perintah dari pita sudah dijalankan, tetapi Excel menolak membuka panel dengan sendirinya, misalnya karena dokumen ini hanya bisa dibaca. Hasilnya ada di sini.",
    tabelBerubah: (lembar: string) =>
      `Excel terus mengubah sel lain di tabel Excel pada lembar ${lembar}. Ubah tabelnya menjadi rentang biasa lewat Desain Tabel › Konversi ke Rentang, lalu coba lagi.`,
    setengahTertulis: (lembar: string) =>
      `Penulisan terhenti di tengah jalan dan Excel juga menolak pengembaliannya, jadi sebagian sel di lembar ${lembar} mungkin sudah terisi. Tekan Ctrl+Z di lembar itu, atau tutup buku kerja tanpa menyimpan.`,
  },
  /** By Excel's own error codes. */
  galat: {
    InvalidOperationInCellEditMode:
      "Excel sedang menunggu sebuah sel selesai diketik. Klik sel lain atau tekan Enter, lalu coba lagi.",
    AccessDenied:
      "Excel menolak karena lembar atau buku kerja ini dilindungi atau hanya bisa dibaca. Buka proteksinya lewat Tinjau, atau simpan salinan, lalu coba lagi.",
    ItemNotFound:
      "Lembar atau sel yang dituju sudah tidak ada: mungkin baru saja dihapus atau diganti namanya. Coba lagi supaya buku kerja dibaca ulang.",
    InvalidSelection:
      "Pilihan di lembar tidak cocok untuk langkah ini. Klik satu sel di lembar, lalu coba lagi.",
    InvalidOperation:
      "Excel tidak mengizinkan langkah ini pada sel itu: mungkin bagian dari rumus larik, tabel pivot, atau sel gabungan. Periksa selnya, lalu coba lagi.",
    InvalidArgument:
      "Excel tidak menerima isian yang dikirim. Salin rincian dan kirimkan ke pengelola aplikasi.",
    RequestPayloadSizeLimitExceeded:
      "Data yang ditulis terlalu besar untuk sekali kirim ke Excel. Pisahkan buku kerja per bab, lalu coba lagi.",
    ResponsePayloadSizeLimitExceeded:
      "Isi buku kerja ini terlalu besar untuk sekali baca. Hapus lembar yang tidak perlu atau pisahkan per bab, lalu coba lagi.",
    RequestAborted: "Excel membatalkan permintaan ini. Tunggu sampai Excel tidak sibuk, lalu coba lagi.",
    ServerBusy: "Server Excel sedang sibuk. Tunggu sebentar, lalu coba lagi.",
    UndoNotSupported:
      "Excel tidak bisa mencatat penulisan ini untuk Ctrl+Z, jadi menolaknya. Simpan lalu buka ulang buku kerja ini, dan coba lagi; kalau tetap ditolak, perbarui Excel.",
    GeneralException:
      "Excel gagal memprosesnya. Coba lagi; kalau tetap gagal, simpan lalu buka ulang buku kerja ini.",
    Timeout: "Excel terlalu lama tidak menjawab. Periksa sambungan internet, lalu coba lagi.",
    Conflict: "Buku kerja ini sedang diubah orang lain. Tunggu sampai tersimpan, lalu coba lagi.",
    ApiNotFound:
      "Excel ini belum mengenal perintah yang diperlukan. Perbarui Excel, atau buka buku kerja ini di Excel di web.",
    lain: "Ada yang tidak beres saat berbicara dengan Excel. Coba lagi; kalau tetap gagal, salin rincian dan kirimkan ke pengelola aplikasi.",
  },
} as const;

/** The simulator's page. Owner: src/simulator. */
export const simulator = {
  menyiapkan: "Menyiapkan Hitung Capaian… · Building…",
  siap: (url: string) =>
    `Siap: buka ${url} (contoh LKIP di tiruan Excel, tanpa internet). · Ready: open ${url}; Ctrl+C berhenti/stops.`,
  siapUntukExcel: (url: string, ca: string, manifest: string) =>
    [
      `Add-in tersaji di ${url}. · The add-in is served at ${url}.`,
      `1. Percayai sertifikat ini sekali saja · Trust this certificate once: ${ca}`,
      "   Windows: certutil -user -addstore Root <berkas> · macOS: Keychain Access, Always Trust · Linux: impor di peramban.",
      `2. Muat manifes ini · Sideload this manifest: ${manifest}`,
      "   Excel di web: Sisipkan > Add-in > Unggah Add-in Saya · Windows: folder bersama di Pusat Kepercayaan · Mac: folder wef.",
      "Ctrl+C berhenti · Ctrl+C stops.",
    ].join("\n"),
  portaDipakai: (porta: number) =>
    `Porta ${porta} sedang dipakai program lain. Hentikan program itu, atau pilih porta lain: PORT=3001 npm start. · Port ${porta} is taken; stop that program or choose another port.`,
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
  adaTidakDihitung: (n: number) => `${ribuan(n)} rumus tidak dihitung ulang di tiruan ini`,
  tanda: {
    galat: "Ditandai: galat",
    peringatan: "Ditandai: peringatan",
    info: "Ditandai: info",
    diganti: "Ditandai: diganti",
  },
  namaTidakDikenal: (nama: string) => `"${nama}" bukan alamat sel. Tulis misalnya C5 atau A4:G10.`,
  portaBukanAngka: (teks: string) =>
    `PORT="${teks}" bukan nomor porta (1 sampai 65535). · PORT="${teks}" is no port number.`,
} as const;

/** The task pane. Owner: src/pane. */
export const pane = {
  judul: "Hitung Capaian",
  tahunLkip: (tahun: number) => `LKIP ${tahun}`,
  tabelDitemukan: (n: number) => `${ribuan(n)} tabel ditemukan`,
  tombol: {
    hitung: "Hitung Capaian",
    periksa: "Periksa saja",
    batalkan: "Batalkan",
    keSel: "Ke sel",
    rincian: "Rincian",
    perbaiki: "Perbaiki",
    salinRincian: "Salin rincian",
    tersalin: "Rincian tersalin",
    cobaLagi: "Coba lagi",
    muatUlang: "Muat ulang",
    hitungUlang: "Hitung ulang",
    hentikan: "Hentikan",
    simpan: "Simpan",
    kembali: "Kembali",
    ketentuan: "Ketentuan kantor",
    menu: "Menu lain",
    tautkan: "Tautkan",
    pasangkan: "Pasangkan tabel sendiri",
    sisipkanTemplat: "Sisipkan lembar templat",
    semua: "Semua",
  },
  keterangan: {
    periksa: "Hanya menandai sel yang bermasalah; tidak ada angka yang diisi",
    batalkan: "Mengembalikan sel seperti sebelum langkah terakhir (Ctrl+Z)",
    tidakAdaLangkah: "Belum ada langkah yang bisa dibatalkan",
  },
  membuka: "Membaca tabel di buku kerja ini…",
  perluDihitungUlang: (n: number) => `${ribuan(n)} hasil perlu dihitung ulang.`,
  adaPerubahan: "Ada perubahan di buku kerja sesudah dibaca.",
  pilihanSementara:
    "Excel belum menyimpan pilihan Anda di buku kerja ini. Pilihan itu tetap dipakai selama panel ini terbuka, dan disimpan lagi saat tombol berikutnya diklik.",
  tidakTerbaca: (lembar: string) =>
    `Lembar ${lembar} tidak bisa dibaca (misalnya lembar grafik atau makro), jadi dilewati. Lembar lain tetap diperiksa.`,
  rencana: {
    kalimat: (isi: number, ganti: number) => {
      const bagian = [
        ...(isi > 0 ? [`${ribuan(isi)} sel hasil akan diisi`] : []),
        ...(ganti > 0 ? [`${ribuan(ganti)} ${isi > 0 ? "" : "sel hasil akan "}diganti`] : []),
      ];
      return `${bagian.join(", ")}; target dan realisasi tidak diubah.`;
    },
    terkunci: (n: number) =>
      `${ribuan(n)} sel hasil belum bisa ditulis karena lembarnya dilindungi. Buka dulu perlindungannya.`,
    sudahCocok: (tetap: number) =>
      `Semua ${ribuan(tetap)} sel hasil sudah sesuai dengan hitungan. Tidak ada yang perlu ditulis.`,
    tidakAdaHasil: "Tidak ada sel hasil yang bisa dihitung. Lihat temuan di bawah untuk melengkapi datanya.",
    lewati: (n: number) => `${ribuan(n)} sel tidak bisa dihitung dan dibiarkan apa adanya.`,
  },
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
  selesai: {
    ditulis: (n: number, detik: string) => `${ribuan(n)} sel ditulis dalam ${detik} detik`,
    tidakTertulis: "Tidak ada sel yang ditulis. Sebabnya ada di bawah ini.",
    tidakBerubah: "Semua hasil sudah sesuai. Tidak ada sel yang diubah.",
    ditandai: (n: number) => `${ribuan(n)} sel ditandai; tidak ada angka yang diubah.`,
    tanpaTanda: "Tidak ada sel yang perlu ditandai; tidak ada angka yang diubah.",
    dibatalkan: (n: number) => `Dibatalkan: ${ribuan(n)} sel kembali seperti semula.`,
    lembarDibatalkan: "Dibatalkan: lembar yang kami tambahkan dihapus lagi, kecuali yang sudah Anda pakai.",
    tandaDibatalkan: "Dibatalkan: tanda di lembar kembali seperti semula.",
    pengaturanDibatalkan: "Dibatalkan: pilihan di buku kerja ini kembali seperti semula.",
    diperbaiki: (sel: string) => `Sel ${sel} diperbaiki.`,
    diisiDariSipd: (cells: number) => `${cells} sel kosong di Tabel 3.8 diisi dari SIPD.`,
    sipdTidakMengisi:
      "Tidak ada yang diisi: buku kerja ini tidak memuat ekspor “REKAPITULASI BELANJA MENURUT URUSAN” dari SIPD, atau Tabel 3.8 sudah terisi.",
    tandaDihapus: "Semua tanda dihapus. Warna dan format Anda sendiri tidak disentuh.",
    tandaTidakAda: "Tidak ada tanda yang perlu dihapus.",
    lembarUjiDitulis: (lembar: string) =>
      `Lembar uji ditulis di lembar ${lembar}. Tanggapan yang sudah ada tetap di sana.`,
    lembarUjiDibatalkan: "Dibatalkan: lembar uji kembali seperti sebelumnya, kecuali yang sudah Anda isi.",
    ketentuanDisimpan: "Ketentuan disimpan di buku kerja ini.",
    jawabanDisimpan: "Jawaban disimpan di buku kerja ini.",
    pemeriksaanDisimpan: "Hasil pemeriksaan disimpan di buku kerja ini.",
    dipakai: "Pilihan ini dipakai mulai sekarang.",
    petaDisimpan: "Pasangan tabel disimpan di buku kerja ini.",
    templatDisisipkan: (n: number) =>
      `${n} lembar templat disisipkan. Isi target dan realisasinya, hasilnya kami hitung.`,
    templatSudahAda: "Lembar templat sudah ada di buku kerja ini.",
  },
  hitungManual:
    "Hitung manual sedang aktif di Excel: rumus sudah kami hitung ulang sekali. Sesudah mengubah angka, tekan F9 supaya hasilnya ikut.",
  daftarPilihan: "Excel di web tidak memberi tahu panel bila sel diisi lewat daftar pilihan (dropdown).",
  nilaiDiTabel: (lembar: string) =>
    `Hasil di tabel Excel pada lembar ${lembar} ditulis sebagai nilai, bukan rumus: Excel akan menyebarkan rumus ke seluruh kolom tabelnya.`,
  ditolak: {
    "lembar-dilindungi": (...lembar: readonly string[]) =>
      `Lembar ${deretan(lembar)} dilindungi, jadi tidak ada yang ditulis di sana. Buka perlindungannya lewat Tinjau › Buka Proteksi Lembar, lalu klik Hitung Capaian lagi.`,
    "lembar-tidak-ada": (lembar: string) =>
      `Lembar ${lembar} sudah tidak ada. Klik Periksa saja untuk membaca ulang buku kerja.`,
    "sel-terkunci": (lembar: string, sel: string) =>
      `Sel ${sel} di lembar ${lembar} berisi rumus larik atau bagian tabel pivot, jadi dibiarkan.`,
    "sel-gabungan": (lembar: string, sel: string) =>
      `Sel ${sel} di lembar ${lembar} tertutup sel gabungan, jadi dibiarkan.`,
    "sel-tabel": (lembar: string, sel: string) =>
      `Sel ${sel} di lembar ${lembar} ada di dalam tabel Excel dan berisi rumus, jadi dibiarkan: Excel akan menyebarkan rumus ke seluruh kolomnya.`,
    "sel-berubah": (lembar: string, sel: string) =>
      `Sel ${sel} di lembar ${lembar} baru saja Anda ubah, jadi dibiarkan. Klik lagi kalau isinya memang boleh diganti.`,
    belumKembali: (lembar: string) =>
      `Lembar ${lembar} dilindungi, jadi isinya belum dikembalikan. Buka perlindungannya lewat Tinjau › Buka Proteksi Lembar, lalu klik Batalkan lagi.`,
    lembarTinggal: (lembar: string) =>
      `Lembar ${lembar} sudah Anda ubah atau dipakai rumus di lembar lain, jadi tidak dihapus. Hapus sendiri kalau tidak perlu.`,
    tidakKembali: (lembar: string, sel: string) =>
      `Sel ${sel} di lembar ${lembar} sudah Anda ubah sesudahnya, jadi tidak dikembalikan. Periksa isinya sendiri.`,
  },
  berubah: {
    kePertama: (tempat: string) => `Ke sel pertama yang berubah (${tempat})`,
    semua: (n: number) => `Lihat ${ribuan(n)} sel yang berubah`,
    dariKe: (lama: string, baru: string) => `${lama === "" ? "(kosong)" : lama} → ${baru}`,
  },
  ringkasan: {
    judul: "Ringkasan",
    capaian: "Rata-rata capaian",
    serapan: "Serapan anggaran",
    pagu: (teks: string) => `pagu ${teks}`,
    galat: "Galat",
    peringatan: "Peringatan",
    belumAda: "belum ada",
    lihatHasil: "lihat hasil",
    lihatTemuan: "lihat temuannya",
  },
  tab: { temuan: "Temuan", hasil: "Hasil", tabel: "Tabel" },
  tingkat: { galat: "Galat", peringatan: "Peringatan", info: "Info" },
  satuanBesar: { triliun: "triliun", miliar: "miliar", juta: "juta", ribu: "ribu" },
  temuan: {
    daftar: "Daftar temuan",
    saringTingkat: "Saring menurut tingkat",
    saringTabel: "Tabel",
    semuaTabel: "Semua tabel",
    tabel: (id: string) => (id === "PK" ? "Perjanjian Kinerja" : `Tabel ${id}`),
    tempat: (tabel: string, sel: string) => `${tabel} · ${sel}`,
    tertulis: "tertulis",
    seharusnya: "seharusnya",
    selisih: "selisih",
    kosong: "(kosong)",
    petunjuk: "Kemungkinan penyebab",
    akanDiganti: "Diganti dengan angka yang benar saat Anda klik Hitung Capaian.",
    selTerkait: "Sel terkait",
    kode: "Kode temuan",
    ikutan: (n: number) => `${ribuan(n)} temuan lain berasal dari sel ini`,
    belumDiisi:
      "Tabelnya sudah ada, isinya belum. Isi target dan realisasi; hasil dan temuannya muncul di sini.",
    tidakAda: "Tidak ada yang perlu diperbaiki. Angka di semua tabel saling cocok.",
    tidakAdaDiSaringan: "Tidak ada temuan untuk saringan ini.",
    tampilkanSemua: "Tampilkan semua temuan",
    tampilkanSisa: (n: number) => `Tampilkan semua ${ribuan(n)} temuan`,
    arahPertanyaan: "Untuk indikator ini, hasil yang baik itu yang lebih besar atau lebih kecil?",
    arahPositif: "Lebih besar lebih baik",
    arahNegatif: "Lebih kecil lebih baik",
    pasangan: "Baris ini sama maksudnya dengan:",
    pasanganDi: {
      indikator: (tabel: string) => `Indikator di ${tabel}`,
      sasaran: (tabel: string) => `Sasaran di ${tabel}`,
      program: (tabel: string) => `Program di ${tabel}`,
      sub: (tabel: string) => `Sub kegiatan di ${tabel}`,
    },
    pilihPasangan: "Pilih nama yang sama maksudnya",
    perbaikiTulis: (nilai: string) => `Perbaiki menjadi ${nilai}`,
  },
  hasil: {
    capaian: "Capaian",
    serapan: "Serapan",
    capaianDanSerapan: "Capaian dan serapan per sasaran",
    perIndikator: "Capaian per indikator",
    semuaSel: "Semua sel hasil",
    aksi: { isi: "akan diisi", ganti: "akan diganti", tetap: "sudah sesuai", lewati: "dibiarkan" },
    belumAda: "Belum ada hasil. Isi target dan realisasi dulu, hasilnya muncul di sini.",
    tidakDihitung: "tidak dihitung",
    sebelum: (teks: string) => `tertulis ${teks}`,
  },
  tabel: {
    penjelasan: "Tabel dikenali dari judul dan kepala kolomnya. Kalau ada yang keliru, pasangkan sendiri.",
    tempat: (lembar: string, area: string) => `${lembar} · ${area}`,
    bagian: (n: number) => `${n} bagian`,
    tidakDitemukan: "tidak ditemukan",
    lepas: "Lepas pasangan",
    dipasangkan: "dipasangkan sendiri",
    pernah: (lembar: string) => `Pernah dipasangkan di lembar ${lembar}, yang sekarang tidak ada.`,
  },
  tanpaTabel: {
    judul: "Belum ada tabel LKIP yang dikenali",
    judulKosong: "Buku kerja ini masih kosong",
    mulaiTemplat:
      "Mulai dari templat: lembar Tabel 3.1 sampai 3.8 dengan kepala kolom yang langsung dikenali.",
    dicari:
      "Kami mencari tabel BAB III: kepala kolom seperti Sasaran, Indikator, Target, Realisasi, Capaian, atau Pagu dan Realisasi anggaran.",
    diLembar: (n: number) => `Yang sudah diperiksa: ${n} lembar`,
    jalan: "Tiga jalan untuk lanjut:",
    jalanPasangkan: "Tunjukkan sendiri di mana tabelnya, lalu kolom mana target dan realisasinya.",
    jalanTemplat: "Sisipkan lembar templat kosong, lalu ketik atau tempel data Anda di sana.",
    jalanPeriksa: "Buka buku kerja yang berisi tabelnya, atau perbaiki kepala kolomnya, lalu periksa lagi.",
    periksaLagi: "Periksa lagi",
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
  menu: {
    hapusTanda: "Bersihkan untuk cetak",
    lembarUji: "Tulis lembar uji",
    isiDariSipd: "Isi Tabel 3.8 dari SIPD",
    pasangkan: "Pasangkan tabel sendiri",
    periksaUlang: "Baca ulang buku kerja",
    bantuan: "Bantuan",
  },
  ketentuan: {
    judul: "Ketentuan kantor",
    pengantar:
      "Samakan dengan BAB III A laporan Anda. Jawaban disimpan di buku kerja ini dan berlaku untuk semua tabelnya.",
    contoh: "contoh",
    berubah: (n: number) => (n === 0 ? "Tidak ada hasil yang berubah." : `${ribuan(n)} hasil akan berubah.`),
    menghitung: "Menghitung akibatnya…",
    skalaSendiri: {
      nama: (nomor: number) => `Nama kelas ${nomor}`,
      mulai: (nomor: number) => `Kelas ${nomor} mulai dari (%)`,
      hapus: (nomor: number) => `Hapus kelas ${nomor}`,
      tambah: "Tambah kelas",
    },
    tetapkan: "Tetapkan",
    sumber: {
      ditetapkan: "Sudah ditetapkan.",
      dariJudul: "Menurut judul kolom Tabel 3.5.",
      bawaan: "Belum ditetapkan, ini bawaannya.",
    },
    diingat: "Jawaban yang diingat",
    arahDiingat: (nama: string, arah: "positif" | "negatif") =>
      `${nama}: lebih ${arah === "positif" ? "besar" : "kecil"} lebih baik`,
    ikatanDiingat: (nama: string, tabel: string, lain: string) => `${nama} = ${lain} (${tabel})`,
    lupakan: "Lupakan",
    tahun: "Tahun laporan",
    tahunOtomatis: "Kosongkan supaya dibaca dari judul tabel.",
    pertanyaan: {
      batas: "Bagaimana capaian di atas 100% atau di bawah 0% dicatat?",
      rumusNegatif: "Kalau makin kecil makin baik, bagaimana capaiannya dihitung?",
      predikatHuruf: "Kalau realisasi berupa predikat di bawah target dan skornya tidak ada?",
      skala: "Predikat mana yang dipakai?",
      efisiensi: "Kapan sebuah sasaran disebut efisien?",
      caraTulis: "Hasil ditulis sebagai apa?",
    },
    pilihan: {
      batas: {
        "0-100": "Paling tinggi 100%, paling rendah 0%",
        "dari-0": "Boleh lebih dari 100%, paling rendah 0%",
        "0-120": "Paling tinggi 120%, paling rendah 0%",
        "tanpa-batas": "Dicatat apa adanya",
      },
      rumusNegatif: {
        selisih: "(target − (realisasi − target)) ÷ target",
        terbalik: "target ÷ realisasi",
      },
      predikatHuruf: {
        "perlu-skor": "Tidak dihitung; minta skornya",
        peringkat: "Perbandingan peringkat predikatnya",
      },
      skala: {
        akip: "AKIP (AA sampai D)",
        "permendagri-86-2017": "Permendagri 86/2017 (Sangat Tinggi sampai Sangat Rendah)",
        sendiri: "Skala kantor sendiri",
      },
      efisiensi: {
        label: "Capaian sama dengan atau di atas serapan",
        rentang: "Capaian lebih dari 5 poin di atas serapan",
        sisa: "Angka: 100 − serapan",
        rasio: "Angka: capaian ÷ serapan × 100",
        "pmk-22-2021": "Angka: efisiensi (E) menurut PMK 22/2021, (1 − serapan ÷ capaian) × 100",
        "pmk-22-2021-ne": "Angka: nilai efisiensi (NE) menurut PMK 22/2021, 50% + E ÷ 20 × 50",
      },
      caraTulis: {
        rumus: "Rumus Excel, ikut berubah kalau angkanya diubah",
        nilai: "Nilai saja",
      },
    },
    contohKalimat: {
      positif: (realisasi: string, target: string) => `realisasi ${realisasi} dari target ${target} →`,
      huruf: "realisasi B dari target A →",
      skala: (capaian: string) => `capaian ${capaian} →`,
      efisiensi: (capaian: string, serapan: string) => `capaian ${capaian}, serapan ${serapan} →`,
      caraTulis: "capaian 95 dari 100 →",
      tidakDihitung: "tidak dihitung",
    },
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
    contohIsi: (kolom: string, isi: string) => (isi === "" ? kolom : `${kolom} · ${isi}`),
    perluKolom: "Pilih kolom nama dan kolom realisasi dulu.",
    perluBaris: "Baris terakhir harus sesudah baris pertama.",
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
    tandaDiganti: "hijau: hasil yang tadinya keliru dan sudah diganti",
  },
  templat: {
    judul: (nomor: string, nama: string) => `Tabel ${nomor} ${nama}`,
  },
} as const;

/** Questions about the levels of a budget table and about its totals. Owner: src/lkip/budget. */
export const susunan = {
  sendiri: "berdiri sendiri, tidak di bawah baris lain",
  diBawah: (row: number, name: string) => `bagian dari baris ${row} “${name}”`,
  /** Where a row stands under the likeliest reading and under another, and what a sum is under each of them. */
  letak: ({ row, name, choices, measure, sumRow, printed, expected }: Letak) =>
    [
      `Baris ${row} “${name}”: ${choices[0]}, atau ${choices[1]}?`,
      `Dengan yang pertama ${jadi(measure, sumRow, expected[0])}, dengan yang kedua ${jadi(measure, sumRow, expected[1])}${
        printed === undefined ? "" : `; yang tertulis ${printed}`
      }.`,
    ].join(" "),
  tidakTerbaca: (row: number) =>
    `Mulai baris ${row} susunan baris tidak terbaca: tidak ada kata Program, Kegiatan, atau Sub Kegiatan, kode, nomor, atau indentasi yang cocok dengan jumlahnya. Apakah semua baris setingkat?`,
  sipdTidakPas: (sheet: string, measure: string, printed: string, sum: string) =>
    `Lembar “${sheet}” (SIPD): Jumlah ${measure} ${printed}, padahal program-programnya berjumlah ${sum}. Lembar ini tidak dipakai sebagai acuan; unduh ulang dari SIPD.`,
  setingkat: "Ya, semua baris setingkat",
  bertingkat: "Tidak, ada baris yang merangkum baris di bawahnya",
};

interface Letak {
  readonly row: number;
  readonly name: string;
  readonly choices: readonly [string, string];
  readonly measure: string;
  readonly sumRow: number;
  readonly printed: string | undefined;
  readonly expected: readonly (string | undefined)[];
}

function jadi(measure: string, row: number, sum: string | undefined): string {
  return sum === undefined
    ? `${measure} baris ${row} bukan penjumlahan`
    : `jumlah ${measure} baris ${row} ${sum}`;
}

/** Rules of calculation: questions, options, refusals. Owner: src/lkip/ketentuan. */
export const ketentuan = {
  nama: {
    batas: {
      "0-100": "capaian paling tinggi 100%",
      "dari-0": "tanpa batas 100%, paling rendah 0%",
      "0-120": "capaian paling tinggi 120%",
      "tanpa-batas": "tanpa batas 100%",
    },
    rumusNegatif: {
      selisih: "indikator negatif dengan (target − (realisasi − target)) ÷ target",
      terbalik: "indikator negatif dengan target ÷ realisasi",
    },
    predikatHuruf: {
      "perlu-skor": "predikat di bawah target perlu skor",
      peringkat: "predikat di bawah target dengan perbandingan peringkat",
    },
    efisiensi: {
      label: "efisien bila capaian sama dengan atau di atas serapan",
      rentang: "efisien bila capaian lebih dari 5 poin di atas serapan",
      sisa: "efisiensi 100 − serapan",
      rasio: "efisiensi capaian ÷ serapan × 100",
      "pmk-22-2021": "efisiensi (E) menurut PMK 22/2021",
      "pmk-22-2021-ne": "nilai efisiensi (NE) menurut PMK 22/2021",
    },
    skala: {
      akip: "skala AKIP",
      "permendagri-86-2017": "skala Permendagri 86/2017",
      sendiri: "skala kantor sendiri",
    },
    pembulatan: { "setengah ke atas": "dibulatkan setengah ke atas", dipotong: "desimal sisanya dipotong" },
  },
  bukti: (cocok: number, dari: number, hasil: "capaian" | "efisiensi" | "predikat", nama: string) =>
    `${cocok} dari ${dari} ${hasil} tercetak mengikuti: ${nama}`,
  dariAngka: (bukti: readonly string[]) => `Ketentuan dari angka: ${bukti.join("; ")}.`,
  tanya: (
    hasil: "Capaian" | "Efisiensi",
    name: string,
    printed: string,
    lain: string,
    sekarang: string,
    seharusnya: string,
    jumlahLain: number,
  ) =>
    `${hasil} “${name}” tertulis ${printed}${jumlahLain > 0 ? ` (dan ${jumlahLain} lainnya)` : ""}: cocok dengan ketentuan “${lain}”, sedangkan dengan “${sekarang}” ${seharusnya}. Ketentuan mana yang dipakai kantor Anda?`,
  tidakDihitung: "tidak dihitung",
  jadinya: (hasil: string) => `jadinya ${hasil}`,
  skalaKosong: "Skala predikat belum punya kelas. Isi paling sedikit satu kelas.",
  skalaBatas: (name: string) =>
    `Batas kelas "${name}" tidak benar: batas bawah harus berupa angka yang lebih kecil daripada batas atas.`,
  skalaTanpaNama: (from: string) => `Kelas yang mulai dari ${from} belum punya nama. Beri nama kelas itu.`,
  skalaNamaKembar: (name: string) => `Ada dua kelas bernama "${name}". Beri nama yang berbeda.`,
  skalaKodeKembar: (code: string) => `Ada dua kelas berkode "${code}". Beri kode yang berbeda.`,
  skalaLubang: (value: string) =>
    `Nilai ${value} tidak masuk kelas mana pun. Perbaiki batas kelas supaya setiap nilai dari 0 sampai 100 punya satu kelas.`,
  skalaTumpangTindih: (value: string, lower: string, upper: string) =>
    `Nilai ${value} masuk dua kelas: "${lower}" dan "${upper}". Perbaiki batasnya supaya setiap nilai punya satu kelas saja.`,
} as const;

/** Findings: their sentences. Owner: src/lkip/checks. */
export const temuan = {
  menungguHitungUlang: "menunggu dihitung ulang",
  predikatKata: (name: string, printed: string, expected: string) =>
    `Predikat “${name}” tertulis “${printed}”, padahal capaiannya masuk “${expected}”.`,
  capaianBerbeda: (name: string, printed: string, expected: string) =>
    `Capaian “${name}” tertulis ${printed}, padahal menurut target dan realisasinya ${expected}.`,
  persenBerbeda: (name: string, printed: string, expected: string) =>
    `Persentase “${name}” tertulis ${printed}, padahal realisasi dibagi targetnya ${expected}.`,
  rataRataBerbeda: (printed: string, expected: string, count: number) =>
    `Rata-rata capaian tertulis ${printed}, padahal rata-rata dari ${count} capaian di atasnya ${expected}.`,
  selisihBerbeda: (name: string, printed: string, expected: string) =>
    `Selisih “${name}” dengan nasional tertulis ${printed}, padahal seharusnya ${expected}.`,
  capaianAntarTabel: (name: string, table: string, printed: string, expected: string) =>
    `Capaian “${name}” di Tabel ${table} tertulis ${printed}, sedangkan menurut Tabel 3.1 ${expected}.`,
  serapanBerbeda: (name: string, printed: string, expected: string, programs: string | null) =>
    programs === null
      ? `Serapan anggaran “${name}” tertulis ${printed}, padahal menurut pagu dan realisasi pada barisnya ${expected}.`
      : `Serapan anggaran “${name}” tertulis ${printed}, sedangkan menurut Tabel 3.8 (${programs}) ${expected}.`,
  efisiensiBerbeda: (
    name: string,
    printed: string,
    expected: string,
    capaian: number | null,
    serapan: number | null,
  ) =>
    `Tingkat efisiensi “${name}” tertulis “${printed}”, padahal dengan capaian ${persen(capaian)} dan serapan ${persen(serapan)} seharusnya “${expected}”.`,
  hasilTidakTerbaca: (name: string, printed: string, expected: string | null) =>
    expected === null
      ? `Isi “${printed}” pada “${name}” tidak dapat dibaca sebagai satu nilai. Tulis satu angka saja.`
      : `Isi “${printed}” pada “${name}” tidak dapat dibaca sebagai satu nilai; hasil hitungnya ${expected}.`,
  totalBerbeda: (measure: string, printed: string, expected: string) =>
    `Jumlah ${measure} tertulis ${printed}, padahal jumlah baris-barisnya ${expected}.`,
  petunjukDibaca: (printed: string, value: string) =>
    `“${printed}” dapat berarti dua angka; di sini dibaca ${value}, mengikuti sel-sel di sekitarnya.`,
  petunjukBatas: (percent: string) =>
    `Tanpa batas atas, capaiannya memang ${percent}. Bila kantor Anda mencatatnya begitu, ubah ketentuan batas capaian.`,
  petunjukRujukanRagu: (cell: string) =>
    `Angka di ${cell} sendiri masih diragukan: pastikan dulu mana dari keduanya yang benar.`,
} as const;

/** What reading the tables could not decide, and what could not be read. Owner: src/lkip/recognition. */
export const bacaan = {
  gabungan: (area: string, names: readonly string[]) =>
    `Sel ${area} digabung untuk ${names.length} baris (${names.map((name) => `“${singkat(name)}”`).join(", ")}): hasil baris yang mana? Sampai dijawab, sel itu dibiarkan.`,
  gabunganBiarkan: "Bukan hasil salah satu baris: biarkan",
  gabunganPertama: (name: string) => `Hasil baris pertama, “${singkat(name)}”`,
  kolom: (result: string, readings: readonly string[]) =>
    `Kolom “${singkat(result)}” dihitung dari kolom mana? ${readings.map((reading) => huruf(reading)).join("; atau ")}. Sampai dijawab, kolom itu dibiarkan.`,
  kolomSumber: (target: string, realisasi: string, rows: number | undefined) =>
    `target ${target} dan realisasi ${realisasi}${rows === undefined ? "" : ` (cocok dengan ${rows} hasil yang tercetak)`}`,
  kolomTunggal: (text: string, column: string) => `“${singkat(text)}” (kolom ${column})`,
  kolomJumlah: (columns: string) => `jumlah kolom ${columns}`,
  kolomTerakhir: (columns: string) => `isian terakhir di kolom ${columns}`,
  geser: (count: number, way: "kiri" | "kanan") =>
    `Isi tabel ini tampaknya bergeser satu kolom ke ${way} terhadap judulnya: ${count} hasil cocok bila dibaca begitu, tidak satu pun menurut judulnya. Mana yang benar? Sampai dijawab, tabel ini dibiarkan.`,
  geserIsi: "Isinya bergeser: baca menurut isinya",
  takTerbaca: (sheet: string, row: number, sentence: string) =>
    `Lembar “${sheet}”, baris ${row}: ${sentence}`,
  bukanTabel: (reason: string) => `${reason}, bukan salah satu tabel BAB III; tabel ini dibiarkan.`,
  alasanBukan: {
    pasangan: "pasangan kolom K dan Rp seperti pada formulir evaluasi (E.81)",
    evaluasi: "formulir evaluasi hasil Renja, RKPD, atau Renstra (E.81)",
    spm: "capaian standar pelayanan minimal (SPM)",
    pegawai: "daftar pegawai",
    deviasi: "target, realisasi, dan deviasi",
  },
  tanpaHasil: "ada target dan realisasi, kolom hasilnya tidak ditemukan.",
  tanpaNama: "ada target dan realisasi, kolom indikator, sasaran, atau uraiannya tidak ditemukan.",
  geserJudul: "Judulnya benar: baca menurut judul",
} as const;

function singkat(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 57).trimEnd()}…`;
}

function huruf(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function persen(value: number | null): string {
  return value === null ? "yang tidak tersedia" : `${value.toFixed(2).replace(".", ",")}%`;
}
