import { testCheck } from "./test-check";

testCheck("program-tidak-ada", {
  valid: [
    { "PK · Pemerintahan Daerah · uraian": "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota" },
  ],
  invalid: [
    [
      { "PK · Pemerintahan Daerah · uraian": "Program Kelautan Provinsi" },
      [
        "program-tidak-ada 3.8 · Pemerintahan Daerah · uraian",
        "program-tidak-ada PK · Pemerintahan Daerah · uraian",
      ],
    ],
  ],
});
