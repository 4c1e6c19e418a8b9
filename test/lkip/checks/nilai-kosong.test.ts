import { testCheck } from "./test-check";

testCheck("nilai-kosong", {
  valid: [{ "3.1 · yang dibina · capaian": "" }, { "3.4 · perikanan budidaya · nasional": "" }],
  invalid: [
    [
      { "3.1 · kelompok pembudidaya · realisasi": "" },
      ["nilai-kosong 3.1 · kelompok pembudidaya · realisasi"],
    ],
    [{ "3.1 · kelompok pembudidaya · target": "" }, ["nilai-kosong 3.1 · kelompok pembudidaya · target"]],
    [{ "3.1 · SAKIP · target": "-" }, ["nilai-kosong 3.1 · SAKIP · target"]],
    [
      { "3.2 · kelompok pembudidaya · target 2023": "" },
      ["nilai-kosong 3.2 · kelompok pembudidaya · target 2023"],
    ],
    [{ "3.3 · tukar nelayan · target-renstra": "" }, ["nilai-kosong 3.3 · tukar nelayan · target-renstra"]],
    [{ "3.8 · Perikanan Tangkap · realisasi": "" }, ["nilai-kosong 3.8 · Perikanan Tangkap · realisasi"]],
    [{ "3.8 · Laporan Keuangan · target": "" }, ["nilai-kosong 3.8 · Laporan Keuangan · target"]],
  ],
});
