import { testCheck } from "./test-check";

testCheck("capaian-berbeda", {
  valid: [
    { "3.1 · kelompok pembudidaya · capaian": "90,0%" },
    { "3.1 · kelompok pembudidaya · capaian": "90" },
  ],
  invalid: [
    [
      { "3.1 · kelompok pembudidaya · capaian": "92,00%" },
      ["capaian-berbeda 3.1 · kelompok pembudidaya · capaian"],
    ],
    [{ "3.3 · tukar nelayan · capaian": "94,00%" }, ["capaian-berbeda 3.3 · tukar nelayan · capaian"]],
    [
      { "3.2 · tukar nelayan · capaian 2023": "96,00%" },
      ["capaian-berbeda 3.2 · tukar nelayan · capaian 2023"],
    ],
    [
      { "3.1 · tukar nelayan · realisasi": "85,00" },
      [
        "capaian-berbeda 3.1 · tukar nelayan · capaian",
        "rata-rata-berbeda 3.1 · Rata-rata capaian · capaian",
        "realisasi-berbeda-antar-tabel 3.2 · tukar nelayan · realisasi 2024",
        "realisasi-berbeda-antar-tabel 3.3 · tukar nelayan · realisasi",
        "realisasi-berbeda-antar-tabel 3.4 · tukar nelayan · realisasi",
        "capaian-berbeda-antar-tabel 3.5 · tukar nelayan · capaian",
        "predikat-berbeda 3.5 · tukar nelayan · AA",
        "capaian-berbeda-antar-tabel 3.7 · kesejahteraan nelayan · capaian",
        "efisiensi-berbeda 3.7 · kesejahteraan nelayan · efisiensi",
      ],
    ],
  ],
});
