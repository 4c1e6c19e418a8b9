import { testCheck } from "./test-check";

testCheck("realisasi-berbeda-antar-tabel", {
  valid: [{ "3.2 · tukar nelayan · realisasi 2024": "104,160" }],
  invalid: [
    [
      { "3.8 · Prasarana Pembudidayaan · realisasi": "902.000.000" },
      [
        "realisasi-berbeda-antar-tabel 3.6 · Prasarana Pembudidayaan > Dana · realisasi",
        "jumlah-kegiatan-berbeda 3.8 · Pengelolaan Pembudidayaan · realisasi",
      ],
    ],
    [
      { "3.6 · Prasarana Pembudidayaan > Dana · realisasi": "922.000.000" },
      [
        "realisasi-berbeda-antar-tabel 3.6 · Prasarana Pembudidayaan > Dana · realisasi",
        "persen-berbeda 3.6 · Prasarana Pembudidayaan > Dana · persen",
      ],
    ],
    [
      { "3.2 · tukar nelayan · realisasi 2024": "104,61" },
      [
        "realisasi-berbeda-antar-tabel 3.2 · tukar nelayan · realisasi 2024",
        "capaian-berbeda 3.2 · tukar nelayan · capaian 2024",
      ],
    ],
    [
      { "3.3 · kelompok pembudidaya · realisasi": "82%" },
      [
        "realisasi-berbeda-antar-tabel 3.3 · kelompok pembudidaya · realisasi",
        "capaian-berbeda 3.3 · kelompok pembudidaya · capaian",
      ],
    ],
    [
      { "3.4 · kelompok pembudidaya · realisasi": "82%" },
      [
        "realisasi-berbeda-antar-tabel 3.4 · kelompok pembudidaya · realisasi",
        "selisih-berbeda 3.4 · kelompok pembudidaya · selisih",
      ],
    ],
  ],
});
