import { testCheck } from "./test-check";

testCheck("skor-diperlukan", {
  valid: [{ "3.3 · SAKIP · target-renstra": "A 82,00" }],
  invalid: [
    [{ "3.3 · SAKIP · target-renstra": "A" }, ["skor-diperlukan 3.3 · SAKIP · capaian"]],
    [
      { "3.1 · SAKIP · realisasi": "B" },
      [
        "skor-diperlukan 3.1 · SAKIP · capaian",
        "realisasi-berbeda-antar-tabel 3.2 · SAKIP · realisasi 2024",
        "realisasi-berbeda-antar-tabel 3.3 · SAKIP · realisasi",
        "realisasi-berbeda-antar-tabel 3.4 · SAKIP · realisasi",
      ],
    ],
  ],
});
