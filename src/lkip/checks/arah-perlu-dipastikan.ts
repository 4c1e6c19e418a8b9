import { suggestsNegative } from "../matching/arah";
import { defineCheck } from "./check";

/** Indicators whose name or printed capaian suggests that less is better, where nobody has said so: asked, not assumed. */
export const arahPerluDipastikan = defineCheck({
  code: "arah-perlu-dipastikan",
  severity: "info",
  about: "less is probably better; the user is asked",
  langkah: "Memeriksa arah indikator",
  kriteria: "Diketahui apakah lebih besar atau lebih kecil yang lebih baik.",
  says: ({ name, isPrinted }: { name: string; isPrinted: boolean }) =>
    isPrinted
      ? `“${name}” tampaknya makin kecil makin baik, dan capaian yang tertulis dihitung begitu. Pastikan arahnya.`
      : `“${name}” tampaknya makin kecil makin baik. Pastikan arahnya; sekarang dihitung makin besar makin baik.`,
  find: ({ laporan, arah }) =>
    laporan.pengukuran.rows.flatMap((row) => {
      const { dari } = arah.of(row);
      if (dari === "jawaban" || dari === "kolom") return [];
      if (dari !== "tercetak" && !suggestsNegative(row.name)) return [];
      return [
        {
          table: "3.1" as const,
          at: row.nameRef,
          data: { name: row.name, isPrinted: dari === "tercetak" },
        },
      ];
    }),
});
