import type { Laporan } from "../facts/laporan";
import { capaianRows, CAPAIAN, type CapaianRow } from "./capaian";
import { compute } from "./compute";
import { isMeasured } from "./header-signs";
import { meanRows, RATA_RATA, type MeanRow } from "./rata-rata";
import { defineTable, KINERJA_WIDTHS, NUMBERED } from "./table";

const QUARTER = /\b(triwulan|tri wulan|tw)\b/i;
/** Up to the end of the year, the quarters are the year: such a table is Tabel 3.1. */
const WHOLE_YEAR = /(s\.?\s?d\.?|sampai( dengan)?|hingga)\s+(triwulan|tri wulan|tw)\s*\.?\s*(iv|4)\b/i;

/**
 * A quarter's report: capaian of the quarter against its target in the rencana aksi. Which of its columns are the quarter's,
 * the printed results show, as in every table.
 *
 * @see PermenPANRB 53/2014, lampiran I (pengukuran kinerja triwulanan)
 */
export const tabelTriwulan = defineTable({
  id: "triwulan",
  title: "Capaian triwulan",
  recognise: {
    rank: 70,
    when: (signs) => isMeasured(signs) && QUARTER.test(signs.caption) && !WHOLE_YEAR.test(signs.caption),
  },
  columns: ["sasaran", "indikator", "satuan", "arah", "target", "realisasi", "capaian"],
  computes: [compute({ ...CAPAIAN, rows: indicators }), compute({ ...RATA_RATA, rows: means })],
  template: () => ({
    header: [["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target TW", "Realisasi TW", "Capaian (%)"]],
    body: NUMBERED,
    widths: KINERJA_WIDTHS,
  }),
});

function indicators({ kinerja }: Laporan): CapaianRow[] {
  return capaianRows(kinerja.get("triwulan")?.rows ?? []);
}

function means({ kinerja }: Laporan): MeanRow[] {
  const table = kinerja.get("triwulan");
  return table ? meanRows(table) : [];
}
