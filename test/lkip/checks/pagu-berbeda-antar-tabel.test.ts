import { testCheck } from "./test-check";

testCheck("pagu-berbeda-antar-tabel", {
  valid: [{ "PK · Perikanan Tangkap · pagu": "Rp. 820.000.000,-" }],
  invalid: [
    [
      { "PK · Perikanan Tangkap · pagu": "820.500.000" },
      ["pagu-berbeda-antar-tabel 3.8 · Perikanan Tangkap · target", "total-berbeda PK · Jumlah · pagu"],
    ],
    [
      { "3.6 · Prasarana Pembudidayaan > Dana · target": "960.000.000" },
      [
        "pagu-berbeda-antar-tabel 3.6 · Prasarana Pembudidayaan > Dana · target",
        "persen-berbeda 3.6 · Prasarana Pembudidayaan > Dana · persen",
      ],
    ],
  ],
});
