import { testCheck } from "./test-check";

testCheck("capaian-berbeda-antar-tabel", {
  valid: [{ "3.5 · perikanan budidaya · capaian": "95%" }],
  invalid: [
    [
      { "3.5 · perikanan budidaya · capaian": "96,00%" },
      ["capaian-berbeda-antar-tabel 3.5 · perikanan budidaya · capaian"],
    ],
    [
      { "3.7 · produksi perikanan · capaian": "93,00%" },
      ["capaian-berbeda-antar-tabel 3.7 · produksi perikanan · capaian"],
    ],
  ],
});
