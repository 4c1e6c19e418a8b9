/** What is said of .xlsx files: why one cannot be used, what its result has lost. */
export const words = {
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
