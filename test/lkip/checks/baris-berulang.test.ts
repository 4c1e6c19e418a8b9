import { testCheck } from "./test-check";

testCheck("baris-berulang", {
  valid: [{ "3.8 · Laporan Keuangan · uraian": "Sub Kegiatan : Penyusunan Laporan Keuangan Akhir Tahun" }],
  invalid: [
    [
      {
        "3.8 · Kelompok Pembudidaya · uraian": "Sub Kegiatan : Penyediaan Prasarana Pembudidayaan Ikan",
        "3.8 · Kelompok Pembudidaya · target": "950.000.000",
        "3.8 · Kelompok Pembudidaya · realisasi": "912.000.000",
        "3.8 · Kelompok Pembudidaya · persen": "96,00%",
      },
      [
        "baris-tidak-cocok 3.6 · Kelompok Pembudidaya · uraian",
        "jumlah-kegiatan-berbeda 3.8 · Pengelolaan Pembudidayaan · target",
        "jumlah-kegiatan-berbeda 3.8 · Pengelolaan Pembudidayaan · realisasi",
        "baris-berulang 3.8 · Kelompok Pembudidaya · uraian",
      ],
    ],
  ],
});
