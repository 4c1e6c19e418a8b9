import { minus, text } from "../expression/expr";
import { is, left, type Outcome } from "../expression/outcome";
import type { KinerjaRow } from "../facts/kinerja-rows";
import { leafOf } from "../facts/leaf-of";
import { measureOf } from "../measure/measured";
import type { Reading } from "../reading/reading";
import { compute } from "./compute";
import { defineTable, KINERJA_WIDTHS, NUMBERED } from "./table";
import { words } from "./words";

/** Tabel 3.4, compared with the nation: realisasi less the national value, in points; "-" where there is none. */
export const tabel34 = defineTable({
  id: "3.4",
  title: "Dibanding nasional",
  recognise: {
    rank: 30,
    when: ({ has, hasOne }) =>
      has("nasional", "realisasi") && hasOne("indikator", "sasaran-indikator", "sasaran"),
  },
  columns: ["sasaran", "indikator", "realisasi", "nasional", "selisih"],
  computes: [
    compute({
      kind: "selisih",
      unit: "poin",
      rows: ({ nasional }) => nasional.rows.filter(({ selisih }) => selisih && !isRemark(selisih.reading)),
      into: (row: KinerjaRow) => (row.realisasi && row.nasional ? row.selisih : undefined),
      is: selisih,
      finding: {
        code: "selisih-berbeda",
        unit: "poin",
        says: ({ name }, printed, expected) => words.selisihBerbeda(name, printed, expected),
      },
    }),
  ],
  template: () => ({
    header: [["No", "Sasaran", "Indikator Kinerja", "Realisasi", "Realisasi Nasional", "Ket (+/-)"]],
    body: NUMBERED,
    widths: KINERJA_WIDTHS,
  }),
});

/** A column headed "Keterangan" may hold remarks in words: they are the office's own and no result. */
function isRemark(reading: Reading): boolean {
  return reading.kind === "tidak-terbaca" && reading.reason === "teks";
}

/** Whether a cell's formula waits to be worked out: its value is unknown, not missing. */
function isWaiting(reading: Reading): boolean {
  return reading.kind === "tidak-tersedia" && reading.menunggu === true;
}

/** The difference; "-" also where two grades have no scores to compare and nothing else is printed. */
function selisih({ name, realisasi, nasional, selisih: printed }: KinerjaRow): Outcome {
  if (!realisasi || !nasional) return left("kosong");
  if ([realisasi, nasional].some(({ reading }) => isWaiting(reading))) return left("menunggu");
  if (nasional.reading.kind === "kosong" || nasional.reading.kind === "tidak-tersedia") return is(text("-"));
  if (measureOf(realisasi.reading) !== undefined && measureOf(nasional.reading) !== undefined)
    return is(minus(leafOf(realisasi, `Realisasi ${name}`), leafOf(nasional, `Nasional ${name}`)));
  const grades = realisasi.reading.kind === "predikat" && nasional.reading.kind === "predikat";
  return grades && printed?.reading.kind === "kosong" ? is(text("-")) : left("perlu-skor");
}
