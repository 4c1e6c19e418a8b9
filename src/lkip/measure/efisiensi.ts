import type { RumusEfisiensi } from "../ketentuan/ketentuan";
import { percent, type Percent } from "../../language/units";
import {
  choose,
  clamp,
  minus,
  number,
  ratio,
  sum,
  text,
  type Case,
  type PercentExpr,
  type WordsExpr,
} from "../expression/expr";
import { numberOf, textOf } from "../expression/value-of";

/** Tingkat efisiensi: a word, or a figure in percent (or points of a ratio × 100). */
export type Efisiensi =
  | { readonly kind: "label"; readonly text: LabelEfisiensi }
  | { readonly kind: "angka"; readonly value: Percent; readonly unit: "persen" };

export type LabelEfisiensi =
  "Efisien" | "Cukup Efisien" | "Tidak Efisien" | "Belum Dilaksanakan" | "Tidak Dapat Dihitung";

/** Points between capaian and serapan within which the band says "Cukup Efisien". */
const RENTANG = 5;
/** Percent of E that turn the mark NE from 50 to 100: 50 + E / 20 × 50. */
const BATAS_PMK = 20;

/**
 * Tingkat efisiensi out of capaian and serapan, both in percent, by the office's rule:
 *
 * - label: capaian ≥ serapan is Efisien, else Tidak Efisien
 * - rentang: capaian − serapan above 5 Efisien, within 5 Cukup Efisien, below −5 Tidak Efisien
 * - selisih: capaian − serapan, in points
 * - sisa: 100 − serapan
 * - rasio: capaian / serapan × 100
 * - pmk-22-2021: what the output should have cost less what it did cost, against what it should have cost:
 *   (alokasi × capaian keluaran − realisasi) / (alokasi × capaian keluaran) × 100. With realisasi = alokasi × serapan
 *   that is (1 − serapan / capaian) × 100, not clamped: 10 means a tenth less was spent than the output was worth
 * - pmk-22-2021-ne: the regulation's second step, the mark NE = 50% + E / 20 × 50 of that E within −20 and 20: 0 to 100
 *
 * Where something is missing, or the rule would divide by 0, the answer is "Tidak Dapat Dihitung".
 *
 * @example efisiensi(capaian, serapan, "label") // "Tidak Efisien", for 85 and 99,9
 * @see PMK 22/PMK.02/2021, lampiran, huruf A angka 1 (pengukuran efisiensi), https://jdih.kemenkeu.go.id/dok/22-pmk-02-2021;
 * a report that prints NE: LAKIP Inspektorat Jenderal 2019, page 42, https://fliphtml5.com/ivgoq/hwvo/LAKIP_ITJEN_TAHUN_2019/42
 */
export function efisiensi(
  capaian: PercentExpr | undefined,
  serapan: PercentExpr | undefined,
  rumus: RumusEfisiensi,
): PercentExpr | WordsExpr {
  if (!serapan || numberOf(serapan, "exact") === undefined) return label("Tidak Dapat Dihitung");
  if (rumus === "sisa") return minus(number(percent(100)), serapan);
  if (!capaian || numberOf(capaian, "exact") === undefined) return label("Tidak Dapat Dihitung");
  const [reached, spent] = [numberOf(capaian, "exact"), numberOf(serapan, "exact")];
  switch (rumus) {
    case "label":
      return choose(
        [
          idle(capaian, serapan),
          { when: { kind: "atLeast", left: capaian, right: serapan, by: 0 }, then: label("Efisien") },
        ],
        label("Tidak Efisien"),
      );
    case "rentang":
      return choose(
        [
          idle(capaian, serapan),
          { when: { kind: "above", left: capaian, right: serapan, by: RENTANG }, then: label("Efisien") },
          {
            when: { kind: "below", left: capaian, right: serapan, by: -RENTANG },
            then: label("Tidak Efisien"),
          },
        ],
        label("Cukup Efisien"),
      );
    case "selisih":
      return minus(capaian, serapan);
    case "rasio":
      return spent === 0 ? nothingReached(reached) : ratio(capaian, serapan);
    case "pmk-22-2021":
      return reached === 0 ? nothingReached(spent) : efisiensiPmk(capaian, serapan);
    case "pmk-22-2021-ne":
      return reached === 0 ? nothingReached(spent) : nilaiEfisiensi(efisiensiPmk(capaian, serapan));
  }
}

/**
 * Tingkat efisiensi of two percentages; null where one is missing.
 *
 * @example hitungEfisiensi(percent(85), percent(99.9), "label") // { kind: "label", text: "Tidak Efisien" }
 */
export function hitungEfisiensi(
  capaian: Percent | null,
  serapan: Percent | null,
  rumus: RumusEfisiensi,
): Efisiensi {
  const [reached, spent] = [capaian, serapan].map((value) => (value === null ? undefined : number(value)));
  const expr = efisiensi(reached, spent, rumus);
  const value = numberOf(expr, "exact");
  return value === undefined
    ? { kind: "label", text: textOf(expr, "exact") as LabelEfisiensi }
    : { kind: "angka", value, unit: "persen" };
}

/** Nothing was reached and nothing spent: the work has not begun. */
function idle(capaian: PercentExpr, serapan: PercentExpr): Case<WordsExpr> {
  return { when: { kind: "zero", of: [capaian, serapan] }, then: label("Belum Dilaksanakan") };
}

/** E: what was saved of what the output was worth. */
function efisiensiPmk(capaian: PercentExpr, serapan: PercentExpr): PercentExpr {
  return minus(number(percent(100)), ratio(serapan, capaian));
}

/** The mark NE, 0 at E = −20 and 100 at 20. */
function nilaiEfisiensi(efisiensi: PercentExpr): PercentExpr {
  return clamp(sum([number(percent(50)), ratio(efisiensi, number(percent(BATAS_PMK * 2)))]), [
    percent(0),
    percent(100),
  ]);
}

/** The word where a rule would divide by the 0 of one side. */
function nothingReached(other: number | undefined): WordsExpr {
  return label(other === 0 ? "Belum Dilaksanakan" : "Tidak Dapat Dihitung");
}

function label(words: LabelEfisiensi): WordsExpr {
  return text(words);
}
