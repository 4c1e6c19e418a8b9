import { testCheck } from "./test-check";

testCheck("jumlah-program-berbeda", {
  valid: [{ "3.8 · Perikanan Budidaya · target": "1.450.000.000,-" }],
  invalid: [
    [
      { "3.8 · Perikanan Tangkap · realisasi": "-" },
      [
        "persen-berbeda 3.7 · kesejahteraan nelayan · serapan",
        "jumlah-program-berbeda 3.8 · Perikanan Tangkap · realisasi",
      ],
    ],
    [
      { "3.8 · Perikanan Budidaya · target": "1.540.000.000" },
      [
        "persen-berbeda 3.7 · produksi perikanan · serapan",
        "efisiensi-berbeda 3.7 · produksi perikanan · efisiensi",
        "jumlah-program-berbeda 3.8 · Perikanan Budidaya · target",
        "pagu-berbeda-antar-tabel 3.8 · Perikanan Budidaya · target",
      ],
    ],
  ],
});
