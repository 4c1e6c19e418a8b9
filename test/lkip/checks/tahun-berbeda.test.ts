import { testCheck } from "./test-check";

testCheck("tahun-berbeda", {
  valid: [{ "3.1 · judul ke-2": "Pengukuran Kinerja" }],
  invalid: [
    [{ "3.1 · judul ke-2": "Pengukuran Kinerja Tahun 2022" }, ["tahun-berbeda 3.1 · judul ke-2"]],
    [{ "3.3 · judul kolom · realisasi": "Realisasi 2022" }, ["tahun-berbeda 3.3 · judul kolom · realisasi"]],
    [{ "3.8 · judul ke-2": "Realisasi Anggaran Tahun 2023" }, ["tahun-berbeda 3.8 · judul ke-2"]],
  ],
});
