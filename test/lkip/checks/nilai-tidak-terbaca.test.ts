import { testCheck } from "./test-check";

testCheck("nilai-tidak-terbaca", {
  valid: [{ "3.1 · yang dibina · target": "90 %" }, { "3.8 · Perikanan Tangkap · target": "Rp 820.000.000" }],
  invalid: [
    [
      { "3.1 · kelompok pembudidaya · target": "90% 85%" },
      ["nilai-tidak-terbaca 3.1 · kelompok pembudidaya · target"],
    ],
    [
      { "3.1 · tukar nelayan · realisasi": "seratus" },
      ["nilai-tidak-terbaca 3.1 · tukar nelayan · realisasi"],
    ],
    [
      { "3.1 · tukar nelayan · capaian": "baik sekali" },
      ["nilai-tidak-terbaca 3.1 · tukar nelayan · capaian"],
    ],
    [{ "3.1 · tukar nelayan · capaian": "#DIV/0!" }, ["nilai-tidak-terbaca 3.1 · tukar nelayan · capaian"]],
    [
      { "3.8 · Perikanan Tangkap · target": "9xx.000" },
      ["nilai-tidak-terbaca 3.8 · Perikanan Tangkap · target"],
    ],
    [
      { "3.7 · kesejahteraan nelayan · serapan": "95% 96%" },
      ["nilai-tidak-terbaca 3.7 · kesejahteraan nelayan · serapan"],
    ],
  ],
});
