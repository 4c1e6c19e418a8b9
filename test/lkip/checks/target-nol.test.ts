import { testCheck } from "./test-check";

testCheck("target-nol", {
  valid: [{ "3.1 · tukar nelayan · target": "108,50" }],
  invalid: [
    [
      { "3.1 · tukar nelayan · target": "0" },
      ["target-nol 3.1 · tukar nelayan · target", "target-berbeda-antar-tabel 3.1 · tukar nelayan · target"],
    ],
    [{ "3.2 · tukar nelayan · target 2023": "0" }, ["target-nol 3.2 · tukar nelayan · target 2023"]],
  ],
});
