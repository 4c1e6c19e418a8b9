import type { Signs } from "../recognition/signs";

/** Whether a region is about indicators, and no budget. */
export function isAboutIndicators({ has, hasOne }: Signs): boolean {
  return hasOne("indikator", "sasaran-indikator") && !has("uraian");
}

/** Whether a region is a budget with what was spent of it. */
export function isSpent({ has, hasOne }: Signs): boolean {
  return has("uraian") && hasOne("target", "pagu") && hasOne("realisasi", "capaian");
}

/** Whether a region holds indicators with a target and what was reached of it. */
export function isMeasured(signs: Signs): boolean {
  const { has, hasOne } = signs;
  return (
    isAboutIndicators(signs) &&
    has("target") &&
    hasOne("realisasi", "persen") &&
    hasOne("realisasi", "capaian")
  );
}
