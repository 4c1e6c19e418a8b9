import { testCheck } from "./test-check";

testCheck("baris-tidak-cocok", {
  valid: [{ "3.7 · kesejahteraan nelayan · sasaran": "Meningkatnya Kesejahteraan Nelayan." }],
  invalid: [
    [
      { "3.7 · kesejahteraan nelayan · sasaran": "Meningkatnya pengawasan laut" },
      ["baris-tidak-cocok 3.7 · kesejahteraan nelayan · sasaran"],
    ],
    [
      { "3.5 · kelompok pembudidaya · sasaran-indikator": "Persentase balai benih yang bersertifikat" },
      ["baris-tidak-cocok 3.5 · kelompok pembudidaya · sasaran-indikator"],
    ],
    [
      { "3.6 · Nelayan Kecil > Dana · uraian": "Program Pengawasan Laut" },
      [
        "baris-tidak-cocok 3.6 · Nelayan Kecil > Dana · uraian",
        "baris-tidak-cocok 3.7 · kesejahteraan nelayan · sasaran",
      ],
    ],
    [
      { "3.6 · Pengelolaan Pembudidayaan · uraian": "Sub Kegiatan : Budidaya Rumput Laut" },
      ["baris-tidak-cocok 3.6 · Pengelolaan Pembudidayaan · uraian"],
    ],
  ],
});
