import type { AturanPredikatHuruf } from "../ketentuan/ketentuan";
import { sameLadder } from "../reading/grade";
import type { Reading } from "../reading/reading";
import type { Capaian } from "./capaian";
import { capaianPositif } from "./rumus";

type Predikat = Extract<Reading, { kind: "predikat" }>;

/**
 * Capaian of an indicator that is measured in grades: by the scores where both are given, else 100 at or above the
 * target's grade; below it by rank, or not at all, as the office rules.
 *
 * @returns percent, not clamped: BB (72) against A (90) is 80
 */
export function capaianPredikat(target: Predikat, realisasi: Predikat, aturan: AturanPredikatHuruf): Capaian {
  if (!sameLadder(target.grade, realisasi.grade)) return { kind: "tidak-dihitung", sebab: "jenis-berbeda" };
  if (target.score !== undefined && realisasi.score !== undefined && target.score !== 0)
    return { kind: "dihitung", value: capaianPositif(target.score, realisasi.score), cara: "skor" };
  if (realisasi.grade.rank >= target.grade.rank) return { kind: "dihitung", value: 100, cara: "predikat" };
  if (aturan === "perlu-skor") return { kind: "tidak-dihitung", sebab: "perlu-skor" };
  return {
    kind: "dihitung",
    value: capaianPositif(target.grade.rank, realisasi.grade.rank),
    cara: "peringkat",
  };
}
