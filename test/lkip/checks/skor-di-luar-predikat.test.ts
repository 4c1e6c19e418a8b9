import { testCheck } from "./test-check";

testCheck("skor-di-luar-predikat", {
  valid: [{ "3.3 · SAKIP · target-renstra": "A (82)" }],
  invalid: [
    [
      { "3.3 · SAKIP · target-renstra": "BB (97)" },
      ["skor-di-luar-predikat 3.3 · SAKIP · target-renstra", "capaian-berbeda 3.3 · SAKIP · capaian"],
    ],
  ],
});
