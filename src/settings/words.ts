/** What is said of settings that cannot be read, in a file or in the workbook. */
export const words = {
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
    riwayat: "daftar tindakan, masing-masing dengan nomor, kapan, apa, dan lembar",
    sel: "alamat sel seperti E10",
    isiSel: "isi sel sebelum dan sesudah tindakan",
    waktu: "waktu seperti 2026-02-14T08:30:00.000Z",
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
    riwayat: "Riwayat perubahan",
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
