import { defineCheck } from "./check";
import { exceedsItsRows, sumsThatFail } from "./sums";

/** A kegiatan, or a sub kegiatan with its rincian, is not the sum of its rows. */
export const jumlahKegiatanBerbeda = defineCheck({
  code: "jumlah-kegiatan-berbeda",
  severity: "galat",
  about: "a kegiatan is not the sum of its sub kegiatan",
  langkah: "Menjumlahkan sub kegiatan per kegiatan",
  kriteria: "Kegiatan = jumlah sub kegiatannya.",
  says: exceedsItsRows,
  find: (context) =>
    sumsThatFail(
      context,
      ({ row }, table) => table === "3.8" && !["program", "jumlah", "urusan"].includes(row.level),
    ),
});
