import { temuan as kalimat } from "../../strings/id";
import { formatNumber } from "../../strings/format";
import { amountOf } from "../budget/budget-sum";
import { makeFinding } from "../finding";
import type { Check } from "./check";

/** A program of the rekap that stands with another pagu or realisasi in its detail. */
export const salinan: Check = {
  name: "salinan",
  find: ({ laporan }) =>
    laporan.anggaran.conflicts.map(({ measure, row, other }) => {
      const [value, expected] = [amountOf(row, measure)!, amountOf(other, measure)!];
      return makeFinding({
        code: measure === "pagu" ? "pagu-berbeda-antar-tabel" : "realisasi-berbeda-antar-tabel",
        table: "3.8",
        ref: row[measure]!.ref,
        related: [other[measure]!.ref],
        message: kalimat.salinanBerbeda(
          measure,
          row.name,
          formatNumber(value, 2),
          `${other.region.view.sheet.name} baris ${other.row + 1}`,
          formatNumber(expected, 2),
        ),
        value,
        expected,
        unit: "rupiah",
      });
    }),
};
