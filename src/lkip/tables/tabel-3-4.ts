import { minus, text } from "../expression/expr";
import { is, left, type Outcome } from "../expression/outcome";
import type { KinerjaRow } from "../facts/kinerja-rows";
import { leafOf } from "../facts/leaf-of";
import { measureOf } from "../measure/measured";
import { agrees } from "../reading/agrees";
import { decimalsOf } from "../reading/amount";
import type { Reading } from "../reading/reading";
import { readOnce } from "../recognition/read-once";
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
      is: (row: KinerjaRow, { laporan }) => orTheOtherWay(selisih(row), row, laporan.nasional.rows),
      finding: {
        code: "selisih-berbeda",
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

/**
 * A difference; where several of the table are taken the other way round, or printed without their sign, and none as the rule
 * has it, that is right as well.
 */
function orTheOtherWay(
  outcome: Outcome,
  { name, realisasi, nasional }: KinerjaRow,
  rows: readonly KinerjaRow[],
): Outcome {
  if (outcome.kind !== "is" || !realisasi || !nasional) return outcome;
  return is(outcome.expr, () =>
    isTakenOtherwise(rows)
      ? [minus(leafOf(nasional, `Nasional ${name}`), leafOf(realisasi, `Realisasi ${name}`))]
      : [],
  );
}

/** Ways of printing a difference that are no mistake where the whole table keeps to one. */
const WAYS: readonly ((difference: number) => number)[] = [(difference) => -difference, Math.abs];
/** One of them alone is a mistake of its own. */
const FEWEST = 2;

/** Whether a table keeps to another way; asked for every row that the rule does not give. */
const isTakenOtherwise = readOnce((rows: readonly KinerjaRow[]): boolean => {
  const differences = rows.flatMap(differenceOf);
  return WAYS.some((way) => isKeptTo(differences, way));
});

interface Difference {
  readonly exact: number;
  readonly printed: number;
  readonly decimals: number;
}

/** The difference of a row beside what is printed; none where one of them is not there. */
function differenceOf({ realisasi, nasional, selisih: cell }: KinerjaRow): Difference[] {
  const [reached, national, printed] = [realisasi, nasional, cell].map(
    (value) => value && measureOf(value.reading),
  );
  if (reached === undefined || national === undefined || printed === undefined) return [];
  return [{ exact: reached - national, printed, decimals: decimalsOf(cell?.reading) }];
}

function isKeptTo(differences: readonly Difference[], way: (difference: number) => number): boolean {
  const prints = ({ exact, printed, decimals }: Difference, by: (difference: number) => number) =>
    agrees(printed, decimals, by(exact));
  const own = differences.filter((each) => !prints(each, (difference) => difference));
  return own.length >= FEWEST && differences.every((each) => prints(each, way));
}
