import { testCheck } from "./test-check";

testCheck("realisasi-melebihi-pagu", {
  valid: [{ "3.8 · Laporan Keuangan · realisasi": "30.500.000,00" }],
  invalid: [
    [
      { "3.8 · Laporan Keuangan · realisasi": "31.500.000" },
      [
        "realisasi-berbeda-antar-tabel 3.6 · Laporan Keuangan > Dana · realisasi",
        "jumlah-kegiatan-berbeda 3.8 · Perangkat Daerah · realisasi",
        "realisasi-melebihi-pagu 3.8 · Laporan Keuangan · realisasi",
      ],
    ],
    [
      { "3.6 · Prasarana Pembudidayaan > Dana · realisasi": "990.000.000" },
      [
        "realisasi-melebihi-pagu 3.6 · Prasarana Pembudidayaan > Dana · realisasi",
        "realisasi-berbeda-antar-tabel 3.6 · Prasarana Pembudidayaan > Dana · realisasi",
        "persen-berbeda 3.6 · Prasarana Pembudidayaan > Dana · persen",
      ],
    ],
  ],
});
