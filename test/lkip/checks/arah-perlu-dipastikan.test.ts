import { testCheck } from "./test-check";

testCheck("arah-perlu-dipastikan", {
  valid: [{ "3.1 · tukar nelayan · indikator": "Nilai Tukar Nelayan (NTN)" }],
  invalid: [
    [
      { "3.1 · tukar nelayan · indikator": "Angka kemiskinan nelayan" },
      [
        "arah-perlu-dipastikan 3.1 · tukar nelayan · indikator",
        "baris-tidak-cocok 3.1 · tukar nelayan · indikator",
        "baris-tidak-cocok 3.2 · tukar nelayan · indikator",
        "baris-tidak-cocok 3.3 · tukar nelayan · indikator",
        "baris-tidak-cocok 3.4 · tukar nelayan · indikator",
        "baris-tidak-cocok 3.5 · tukar nelayan · sasaran-indikator",
      ],
    ],
  ],
});
