import { defineCheck } from "./check";
import { exceedsItsRows, sumsThatFail } from "./sums";

/** A program is not the sum of its kegiatan. */
export const jumlahProgramBerbeda = defineCheck({
  code: "jumlah-program-berbeda",
  severity: "galat",
  about: "a program is not the sum of its kegiatan",
  langkah: "Menjumlahkan kegiatan per program",
  kriteria: "Program = jumlah kegiatannya.",
  says: exceedsItsRows,
  find: (context) => sumsThatFail(context, ({ row }, table) => table === "3.8" && row.level === "program"),
});
