import type { Evaluation } from "../../lkip/evaluation";
import { formatPercent, formatRupiah } from "../../language/format";
import type { Percent, Rupiah } from "../../language/units";
import type { Colours } from "./colours";
import { columnWidth } from "./text-layout";
import { words } from "./words";

/** The report in a few numbers. */
export function summaryLines({ summary, relations }: Evaluation, paint: Colours): string[] {
  const { checked, held } = relations();
  const { rataRataCapaian, predikat, totalPagu, totalRealisasi, serapan } = summary;
  const percent = (value: Percent | null) => (value === null ? "-" : formatPercent(value));
  const rupiah = (value: Rupiah | null) => (value === null ? "-" : words.rupiah(formatRupiah(value)));
  const [paguText, realisasiText] = [rupiah(totalPagu), rupiah(totalRealisasi)];
  const width = columnWidth([paguText, realisasiText], Infinity);
  const { judul, capaian, pagu, realisasi, serapan: kata, hubungan, temuan, hasil } = words.ringkasan;
  const { indikatorDihitung: counted, indikatorSemua: all } = summary;
  const mean =
    rataRataCapaian === null || counted === all
      ? percent(rataRataCapaian)
      : words.dariIndikator(percent(rataRataCapaian), counted, all);
  const rows: readonly (readonly [string, string])[] = [
    [capaian, [mean, predikat].filter((part) => part !== null).join(", ")],
    [pagu, paguText.padStart(width)],
    [realisasi, realisasiText.padStart(width)],
    [kata, percent(serapan)],
    [hubungan, words.hubungan(checked, held)],
    [temuan, words.hitunganTemuan(summary)],
    [hasil, words.hitunganHasil(summary)],
  ];
  const label = columnWidth(
    rows.map(([name]) => name),
    Infinity,
  );
  return [paint.bold(judul), ...rows.map(([name, text]) => `  ${name.padEnd(label)}  ${text}`)];
}
