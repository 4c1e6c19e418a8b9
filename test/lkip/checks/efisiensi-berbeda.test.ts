import { testCheck } from "./test-check";

testCheck("efisiensi-berbeda", {
  valid: [{ "3.7 · kesejahteraan nelayan · efisiensi": "EFISIEN" }],
  invalid: [
    [
      { "3.7 · produksi perikanan · efisiensi": "Efisien" },
      ["efisiensi-berbeda 3.7 · produksi perikanan · efisiensi"],
    ],
    [
      { "3.7 · kesejahteraan nelayan · efisiensi": "Tidak Efisien" },
      ["efisiensi-berbeda 3.7 · kesejahteraan nelayan · efisiensi"],
    ],
  ],
});
