import { a1 } from "../../workbook/address";
import { temuan as kalimat } from "../../strings/id";
import { angka } from "../reading/amount";
import type { Reading } from "../reading/reading";
import { columnScale } from "../recognition/column-scale";
import type { Outcome } from "../results/draft";
import type { Konteks } from "./konteks";
import { bothNumeric } from "./rumus-capaian";

/** Tabel 3.4, compared with the nation: realisasi less the national value, in points; "-" where there is none. */
export function hitungTabel34(konteks: Konteks): void {
  const { rows } = konteks.laporan.nasional;
  const column = columnScale(rows.map((row) => row.selisih));
  for (const row of rows) {
    const { realisasi, nasional, selisih: cell } = row;
    if (!realisasi || !nasional || !cell || isRemark(cell.reading)) continue;
    konteks.book.add(row.region, {
      table: "3.4",
      kind: "selisih",
      name: row.name,
      cell,
      column: { ...column, fractions: false },
      outcome: selisih(realisasi.reading, nasional.reading, cell.reading),
      rumus: (scale) => {
        if (!bothNumeric(realisasi, nasional)) return undefined;
        const difference = `${a1(realisasi.ref)}-${a1(nasional.ref)}`;
        const percent = realisasi.cell!.style.format.includes("%");
        if (percent === (scale === "pecahan")) return { text: difference };
        return { text: percent ? `(${difference})*100` : `(${difference})/100` };
      },
      temuan: {
        code: "selisih-berbeda",
        related: [realisasi.ref, nasional.ref],
        unit: "poin",
        message: (printed, expected) => kalimat.selisihBerbeda(row.name, printed, expected),
      },
    });
  }
}

/** A column headed "Keterangan" may hold remarks in words: they are the office's own and no result. */
function isRemark(reading: Reading): boolean {
  return reading.kind === "tidak-terbaca" && reading.reason === "teks";
}

/** The difference; "-" also where two grades have no scores to compare and nothing else is printed. */
function selisih(realisasi: Reading, nasional: Reading, printed: Reading): Outcome {
  if ([realisasi, nasional].some((reading) => reading.kind === "tidak-tersedia" && reading.menunggu))
    return { kind: "tidak-dihitung" };
  if (nasional.kind === "kosong" || nasional.kind === "tidak-tersedia") return { kind: "teks", text: "-" };
  const [own, other] = [pointsOf(realisasi), pointsOf(nasional)];
  if (own !== undefined && other !== undefined)
    return { kind: "angka", value: Number((own - other).toPrecision(12)), unit: "poin" };
  const grades = realisasi.kind === "predikat" && nasional.kind === "predikat";
  return grades && printed.kind === "kosong" ? { kind: "teks", text: "-" } : { kind: "tidak-dihitung" };
}

function pointsOf(reading: Reading): number | undefined {
  return reading.kind === "predikat" ? reading.score : angka(reading);
}
