import { testCheck } from "./test-check";

testCheck("satuan-berbeda", {
  valid: [{ "3.1 · perikanan budidaya · realisasi": "11,875 ton" }],
  invalid: [
    [
      { "3.2 · kelompok pembudidaya · realisasi 2023": "78" },
      ["satuan-berbeda 3.2 · kelompok pembudidaya · realisasi 2023"],
    ],
    [
      { "3.1 · perikanan budidaya · realisasi": "11.875 kg" },
      ["satuan-berbeda 3.1 · perikanan budidaya · realisasi"],
    ],
    [
      { "3.6 · Jumlah prasarana · realisasi": "19 Paket" },
      ["satuan-berbeda 3.6 · Jumlah prasarana · realisasi"],
    ],
  ],
});
