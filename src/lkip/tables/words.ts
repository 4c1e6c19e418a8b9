import { formatPercent } from "../../language/format";
import type { Percent } from "../../language/units";

/** What is said of a printed result that differs from its rule. */
export const words = {
  predikatKata: (name: string, printed: string, expected: string) =>
    `Predikat “${name}” tertulis “${printed}”, padahal capaiannya masuk “${expected}”.`,
  capaianBerbeda: (name: string, printed: string, expected: string) =>
    `Capaian “${name}” tertulis ${printed}, padahal menurut target dan realisasinya ${expected}.`,
  persenBerbeda: (name: string, printed: string, expected: string) =>
    `Persentase “${name}” tertulis ${printed}, padahal realisasi dibagi targetnya ${expected}.`,
  rataRataBerbeda: (printed: string, expected: string, count: number) =>
    `Rata-rata capaian tertulis ${printed}, padahal rata-rata dari ${count} capaian di atasnya ${expected}.`,
  selisihBerbeda: (name: string, printed: string, expected: string) =>
    `Selisih “${name}” dengan nasional tertulis ${printed}, padahal seharusnya ${expected}.`,
  capaianAntarTabel: (name: string, table: string, printed: string, expected: string) =>
    `Capaian “${name}” di Tabel ${table} tertulis ${printed}, sedangkan menurut Tabel 3.1 ${expected}.`,
  serapanBerbeda: (name: string, printed: string, expected: string, programs: string | null) =>
    programs === null
      ? `Serapan anggaran “${name}” tertulis ${printed}, padahal menurut pagu dan realisasi pada barisnya ${expected}.`
      : `Serapan anggaran “${name}” tertulis ${printed}, sedangkan menurut Tabel 3.8 (${programs}) ${expected}.`,
  efisiensiBerbeda: (
    name: string,
    printed: string,
    expected: string,
    capaian: Percent | null,
    serapan: Percent | null,
  ) =>
    `Tingkat efisiensi “${name}” tertulis “${printed}”, padahal dengan capaian ${persen(capaian)} dan serapan ${persen(serapan)} seharusnya “${expected}”.`,
  petunjukBatas: (percent: string) =>
    `Tanpa batas atas, capaiannya memang ${percent}. Bila kantor Anda mencatatnya begitu, ubah ketentuan batas capaian.`,
  petunjukArah: (percent: string) =>
    `Namanya terdengar makin kecil makin baik; bila memang begitu, capaiannya ${percent}. Pastikan arahnya dahulu: sampai itu capaian yang tertulis dibiarkan.`,
} as const;

function persen(value: Percent | null): string {
  return value === null ? "yang tidak tersedia" : formatPercent(value);
}
