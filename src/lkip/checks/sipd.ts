import { formatRupiah } from "../../language/format";
import { amountOf } from "../budget/budget-sum";
import { sipdPairs } from "../facts/sipd-pairs";
import { sameRupiah } from "../reading/amount";
import type { CheckContext, Found } from "./check";
import type { Conflict } from "./conflicts";

/** A pagu of Tabel 3.8 that is not the one of the export of SIPD in the same workbook. */
export function otherThanSipd({ laporan }: CheckContext): Found<Conflict>[] {
  const { anggaran, sipd } = laporan;
  if (!sipd) return [];
  return [...sipdPairs(anggaran.rows, sipd)].flatMap(([row, source]) => {
    const value = amountOf(row, "pagu");
    if (!row.pagu || value === undefined || sameRupiah(value, source.pagu)) return [];
    return [
      {
        table: "3.8" as const,
        at: row.pagu.ref,
        related: [source.nameRef],
        data: {
          measure: "pagu",
          name: row.name,
          table: "3.8" as const,
          value: formatRupiah(value),
          reference: { place: `SIPD (${source.nameRef.sheet} baris ${source.nameRef.row + 1})` },
          expected: formatRupiah(source.pagu),
        },
        value,
        expected: source.pagu,
        unit: "rupiah" as const,
      },
    ];
  });
}
