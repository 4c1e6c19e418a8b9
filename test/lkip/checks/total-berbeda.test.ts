import { testCheck } from "./test-check";

testCheck("total-berbeda", {
  valid: [{ "3.8 · JUMLAH · target": "Rp 4.400.500.000" }],
  invalid: [
    [{ "3.8 · JUMLAH · target": "4.500.500.000" }, ["total-berbeda 3.8 · JUMLAH · target"]],
    [{ "3.8 · JUMLAH · realisasi": "4.200.000.000" }, ["total-berbeda 3.8 · JUMLAH · realisasi"]],
    [{ "PK · Jumlah · pagu": "4.500.500.000" }, ["total-berbeda PK · Jumlah · pagu"]],
  ],
});
