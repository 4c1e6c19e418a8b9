import { testCheck } from "./test-check";

testCheck("target-berbeda-antar-tabel", {
  valid: [{ "PK · yang dibina · target": "90,0%" }],
  invalid: [
    [
      { "3.1 · kelompok pembudidaya · target": "91%" },
      [
        "target-berbeda-antar-tabel 3.1 · kelompok pembudidaya · target",
        "capaian-berbeda 3.1 · kelompok pembudidaya · capaian",
        "rata-rata-berbeda 3.1 · Rata-rata capaian · capaian",
        "capaian-berbeda-antar-tabel 3.5 · kelompok pembudidaya · capaian",
        "capaian-berbeda-antar-tabel 3.7 · produksi perikanan · capaian",
      ],
    ],
    [
      { "PK · kelompok pembudidaya · target": "95%" },
      ["target-berbeda-antar-tabel 3.1 · kelompok pembudidaya · target"],
    ],
    [
      { "3.2 · kelompok pembudidaya · target 2024": "91%" },
      [
        "target-berbeda-antar-tabel 3.2 · kelompok pembudidaya · target 2024",
        "capaian-berbeda 3.2 · kelompok pembudidaya · capaian 2024",
      ],
    ],
  ],
});
