import { testCheck } from "./test-check";

testCheck("rata-rata-berbeda", {
  valid: [{ "3.1 · Rata-rata capaian · capaian": "95,2%" }],
  invalid: [
    [
      { "3.1 · Rata-rata capaian · capaian": "95,40%" },
      ["rata-rata-berbeda 3.1 · Rata-rata capaian · capaian"],
    ],
  ],
});
