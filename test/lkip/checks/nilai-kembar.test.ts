import { testCheck } from "./test-check";

testCheck("nilai-kembar", {
  valid: [{ "3.8 · Laporan Keuangan · realisasi": "30.500.000" }],
  invalid: [
    [
      {
        "3.8 · Kelompok Pembudidaya · target": "950.000.000",
        "3.8 · Kelompok Pembudidaya · realisasi": "912.000.000",
      },
      [
        "pagu-berbeda-antar-tabel 3.6 · Kelompok Pembudidaya > Dana · target",
        "realisasi-berbeda-antar-tabel 3.6 · Kelompok Pembudidaya > Dana · realisasi",
        "jumlah-kegiatan-berbeda 3.8 · Pengelolaan Pembudidayaan · target",
        "jumlah-kegiatan-berbeda 3.8 · Pengelolaan Pembudidayaan · realisasi",
        "nilai-kembar 3.8 · Kelompok Pembudidaya · uraian",
        "persen-berbeda 3.8 · Kelompok Pembudidaya · persen",
      ],
    ],
  ],
});
