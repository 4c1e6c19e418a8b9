import type { Evaluation, Finding } from "../../evaluation";
import type { Ketentuan } from "../../ketentuan/ketentuan";
import { PILIHAN, type FieldTercetak } from "../../ketentuan/pilihan";
import { SKALA_AKIP, SKALA_PERMENDAGRI_86 } from "../../ketentuan/scales";
import type { InSteps } from "../../in-steps";
import type { Trial } from "../trial";

/** Another rule of the office, under which findings are gone. */
export interface OtherKetentuan {
  readonly field: keyof Ketentuan;
  readonly value: string;
  readonly vanishes: readonly Finding[];
  readonly appears: readonly Finding[];
}

/** Findings of each rule's own kind. */
const KINDS: Readonly<Record<FieldTercetak | "skala", RegExp>> = {
  batas: /^(capaian-|rata-rata|efisiensi|predikat)/,
  rumusNegatif: /^(capaian-|rata-rata)/,
  predikatHuruf: /^(skor-diperlukan|capaian)/,
  efisiensi: /^(efisiensi|nilai-tidak-terbaca)/,
  skala: /^predikat-berbeda/,
};
const FEWEST = 2;
/** Least share of the findings of its kind that must be gone. */
const SHARE = 0.6;

/**
 * The rule under which most findings of its kind are gone; undefined where none is. One evaluation for each alternative, only
 * where two findings or more are of its kind, and where the printed results have not shown the rule themselves.
 */
export function* otherKetentuan(now: Evaluation, trial: Trial): InSteps<OtherKetentuan | undefined> {
  const found: OtherKetentuan[] = [];
  const known = new Set(now.findings.map(({ id }) => id));
  for (const [field, value, then] of alternatives(now, trial)) {
    const own = now.findings.filter(({ code }) => KINDS[field].test(code));
    if (own.length < FEWEST) continue;
    const evaluated = yield* then();
    yield undefined;
    if (!evaluated) continue;
    const { findings } = evaluated;
    const left = new Set(findings.map(({ id }) => id));
    const vanishes = own.filter(({ id }) => !left.has(id));
    const appears = findings.filter(({ id }) => !known.has(id));
    if (vanishes.length < FEWEST || vanishes.length < own.length * SHARE) continue;
    if (appears.length * 2 <= vanishes.length) found.push({ field, value, vanishes, appears });
  }
  const gain = (each: OtherKetentuan) => each.vanishes.length - each.appears.length;
  return found.sort((a, b) => gain(b) - gain(a))[0];
}

type Alternative = readonly [
  field: FieldTercetak | "skala",
  value: string,
  then: () => InSteps<Evaluation | undefined>,
];

function alternatives({ ketentuan }: Evaluation, trial: Trial): Alternative[] {
  const own = <Field extends FieldTercetak>(field: Field): Alternative[] =>
    ketentuan[field].sumber === "dari angka"
      ? []
      : PILIHAN[field]
          .filter((value) => value !== ketentuan[field].value)
          .map((value) => [field, value, () => trial.under(field, value)]);
  const scales = ketentuan.skala.sumber === "dari angka" ? [] : [SKALA_AKIP, SKALA_PERMENDAGRI_86];
  return [
    ...own("batas"),
    ...own("rumusNegatif"),
    ...own("predikatHuruf"),
    ...own("efisiensi"),
    ...scales
      .filter(({ id }) => id !== ketentuan.skala.value.id)
      .map((skala): Alternative => ["skala", skala.id, () => trial.under("skala", skala)]),
  ];
}
