import { formatNumber } from "../../language/format";
import { toNineDecimals } from "../../language/rounding";
import type { PredikatClass, PredikatScale } from "./predikat-scale";
import { words } from "./words";

/** Why a scale is refused: no class at all, a bound that is no number or turned round, a class without a name or with
 * another's name or kode, a value without a class (lubang), or with two (tumpang-tindih). */
export type ScaleProblem = "kosong" | "batas" | "nama" | "lubang" | "tumpang-tindih";

export type ScaleVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: ScaleProblem; readonly value: number; readonly sentence: string };

const LOWEST = 0;
const HIGHEST = 100;

/**
 * Whether every value from 0 to 100 has exactly one class.
 *
 * @returns the first value that has no class or two, with a sentence for the user
 * @example validateScale(SKALA_AKIP) // { ok: true }
 */
export function validateScale(scale: PredikatScale): ScaleVerdict {
  const classes = [...scale.classes].sort(
    (a, b) => a.from - b.from || Number(b.fromInclusive) - Number(a.fromInclusive) || a.to - b.to,
  );
  const [lowest, highest] = [classes[0], classes.at(-1)];
  if (!lowest || !highest) return refuse("kosong", LOWEST, words.skalaKosong);
  return (
    firstOf(classes, badBounds) ??
    badNames(classes) ??
    (lowest.from > LOWEST || (lowest.from === LOWEST && !lowest.fromInclusive) ? hole(LOWEST) : undefined) ??
    firstOf(classes, (kelas, i) => betweenClasses(kelas, classes[i + 1])) ??
    (highest.to < HIGHEST || (highest.to === HIGHEST && !highest.toInclusive)
      ? hole(HIGHEST)
      : undefined) ?? {
      ok: true,
    }
  );
}

function badBounds(kelas: PredikatClass): ScaleVerdict | undefined {
  const point = kelas.from === kelas.to && kelas.fromInclusive && kelas.toInclusive;
  if (Number.isFinite(kelas.from) && (kelas.from < kelas.to || point)) return undefined;
  return refuse("batas", kelas.from, words.skalaBatas(kelas.name));
}

function badNames(classes: readonly PredikatClass[]): ScaleVerdict | undefined {
  const names = new Set<string>();
  const codes = new Set<string>();
  for (const { name, code, from } of classes) {
    const [nameKey, codeKey] = [name, code].map((word) => word.trim().toLowerCase()) as [string, string];
    if (nameKey === "") return refuse("nama", from, words.skalaTanpaNama(printed(from)));
    if (names.has(nameKey)) return refuse("nama", from, words.skalaNamaKembar(name));
    if (codeKey !== "" && codes.has(codeKey)) return refuse("nama", from, words.skalaKodeKembar(code));
    names.add(nameKey);
    codes.add(codeKey);
  }
  return undefined;
}

function betweenClasses(lower: PredikatClass, upper: PredikatClass | undefined): ScaleVerdict | undefined {
  if (!upper) return undefined;
  if (lower.to === upper.from) {
    if (lower.toInclusive && upper.fromInclusive) return overlap(upper.from, lower, upper);
    return lower.toInclusive || upper.fromInclusive ? undefined : hole(upper.from);
  }
  if (lower.to < upper.from) return hole(lower.toInclusive ? middle(lower.to, upper.from) : lower.to);
  return overlap(
    upper.fromInclusive ? upper.from : middle(upper.from, Math.min(lower.to, upper.to)),
    lower,
    upper,
  );
}

function middle(from: number, to: number): number {
  return toNineDecimals((from + to) / 2);
}

function printed(value: number): string {
  return formatNumber(value, 9);
}

function hole(value: number): ScaleVerdict {
  return refuse("lubang", value, words.skalaLubang(printed(value)));
}

function overlap(value: number, lower: PredikatClass, upper: PredikatClass): ScaleVerdict {
  return refuse("tumpang-tindih", value, words.skalaTumpangTindih(printed(value), lower.name, upper.name));
}

function refuse(problem: ScaleProblem, value: number, sentence: string): ScaleVerdict {
  return { ok: false, problem, value, sentence };
}

function firstOf(
  classes: readonly PredikatClass[],
  check: (kelas: PredikatClass, index: number) => ScaleVerdict | undefined,
): ScaleVerdict | undefined {
  for (const [index, kelas] of classes.entries()) {
    const verdict = check(kelas, index);
    if (verdict) return verdict;
  }
  return undefined;
}
