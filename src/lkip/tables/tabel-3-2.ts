import { columnScale } from "../recognition/column-scale";
import type { Konteks } from "./konteks";
import { addCapaian } from "./tabel-3-1";

/** Tabel 3.2, compared with the years before: capaian of each year that has a column for it. */
export function hitungTabel32(konteks: Konteks): void {
  const { rows } = konteks.laporan.tahunLalu;
  const years = [...new Set(rows.flatMap((row) => row.years.map(({ year }) => year)))];
  for (const year of years) {
    const ofYear = rows.map((row) => ({ row, values: row.years.find((values) => values.year === year) }));
    const column = columnScale(ofYear.map(({ values }) => values?.capaian));
    for (const { row, values } of ofYear) {
      if (!values?.capaian) continue;
      const { target, realisasi, capaian: cell } = values;
      addCapaian(konteks, "3.2", row, { target, realisasi, cell }, column);
    }
  }
}
