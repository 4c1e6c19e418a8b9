import type { Evaluation } from "../../lkip/evaluation";
import { cli as kalimat } from "../../strings/id";
import { formatNumber, formatPercent } from "../../language/format";
import type { Colours } from "./colours";
import { columnWidth } from "./text-layout";

const CENTS = 2;

/** The report in a few numbers. */
export function summaryLines({ summary, relations }: Evaluation, paint: Colours): string[] {
  const { rataRataCapaian, predikat, totalPagu, totalRealisasi, serapan } = summary;
  const percent = (value: number | null) => (value === null ? "-" : formatPercent(value));
  const rupiah = (value: number | null) =>
    value === null ? "-" : kalimat.rupiah(formatNumber(value, CENTS));
  const [paguText, realisasiText] = [rupiah(totalPagu), rupiah(totalRealisasi)];
  const width = columnWidth([paguText, realisasiText], Infinity);
  const { judul, capaian, pagu, realisasi, serapan: kata, hubungan, temuan, hasil } = kalimat.ringkasan;
  const { indikatorDihitung: counted, indikatorSemua: all } = summary;
  const mean =
    rataRataCapaian === null || counted === all
      ? percent(rataRataCapaian)
      : kalimat.dariIndikator(percent(rataRataCapaian), counted, all);
  const rows: readonly (readonly [string, string])[] = [
    [capaian, [mean, predikat].filter((part) => part !== null).join(", ")],
    [pagu, paguText.padStart(width)],
    [realisasi, realisasiText.padStart(width)],
    [kata, percent(serapan)],
    [hubungan, kalimat.hubungan(relations.checked, relations.held)],
    [temuan, kalimat.hitunganTemuan(summary)],
    [hasil, kalimat.hitunganHasil(summary)],
  ];
  const label = columnWidth(
    rows.map(([name]) => name),
    Infinity,
  );
  return [paint.bold(judul), ...rows.map(([name, text]) => `  ${name.padEnd(label)}  ${text}`)];
}
