import { testCheck } from "./test-check";

testCheck("persen-berbeda", {
  valid: [
    { "3.8 · Perikanan Tangkap · persen": "95%" },
    { "3.6 · Prasarana Pembudidayaan > Dana · persen": "96" },
  ],
  invalid: [
    [
      { "3.6 · Prasarana Pembudidayaan > Dana · persen": "86,00%" },
      ["persen-berbeda 3.6 · Prasarana Pembudidayaan > Dana · persen"],
    ],
    [{ "3.6 · Jumlah prasarana · persen": "83%" }, ["persen-berbeda 3.6 · Jumlah prasarana · persen"]],
    [{ "3.8 · Perikanan Tangkap · persen": "86,00%" }, ["persen-berbeda 3.8 · Perikanan Tangkap · persen"]],
    [
      { "3.7 · produksi perikanan · serapan": "94,66%" },
      ["persen-berbeda 3.7 · produksi perikanan · serapan"],
    ],
  ],
});
