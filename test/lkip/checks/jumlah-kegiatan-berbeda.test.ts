import { testCheck } from "./test-check";

testCheck("jumlah-kegiatan-berbeda", {
  valid: [{ "3.8 · Pengelolaan Pembudidayaan · target": "Rp1.450.000.000,00" }],
  invalid: [
    [
      { "3.8 · Pengelolaan Pembudidayaan · target": "1.540.000.000" },
      [
        "jumlah-program-berbeda 3.8 · Perikanan Budidaya · target",
        "jumlah-kegiatan-berbeda 3.8 · Pengelolaan Pembudidayaan · target",
      ],
    ],
    [
      { "3.8 · Pengelolaan Pembudidayaan · realisasi": "1.378.000.000" },
      [
        "jumlah-program-berbeda 3.8 · Perikanan Budidaya · realisasi",
        "jumlah-kegiatan-berbeda 3.8 · Pengelolaan Pembudidayaan · realisasi",
      ],
    ],
  ],
});
