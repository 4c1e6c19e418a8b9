/** The office's rules in words: what each option is called in a sentence, and as an answer to choose. */
export const words = {
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
      selisih: "efisiensi capaian − serapan",
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
      selisih: "Angka: capaian − serapan",
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
