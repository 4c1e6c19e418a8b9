import { testCheck } from "./test-check";

testCheck("selisih-berbeda", {
  valid: [{ "3.4 · tukar nelayan · selisih": "-1,00" }, { "3.4 · yang dibina · selisih": "+5" }],
  invalid: [
    [
      { "3.4 · kelompok pembudidaya · selisih": "6" },
      ["selisih-berbeda 3.4 · kelompok pembudidaya · selisih"],
    ],
    [{ "3.4 · tukar nelayan · selisih": "1" }, ["selisih-berbeda 3.4 · tukar nelayan · selisih"]],
    [{ "3.4 · perikanan budidaya · selisih": "0" }, ["selisih-berbeda 3.4 · perikanan budidaya · selisih"]],
    [
      { "3.4 · kelompok pembudidaya · nasional": "n/a" },
      ["selisih-berbeda 3.4 · kelompok pembudidaya · selisih"],
    ],
  ],
});
