/** What stands behind a number in a cell. */
export interface NumberTail {
  /** Power of ten of a word of size: 9 for miliar. */
  readonly power: number;
  readonly percent: boolean;
  readonly rupiah: boolean;
  /** Unit, as it is written; "" where there is none. */
  readonly satuan: string;
}

/** Why a tail makes a cell unreadable: another value stands in it, or it is no unit. */
export type TailProblem = "dua-nilai" | "tanggal" | "teks";

const SIZES: readonly (readonly [RegExp, number])[] = [
  [/^(?:ribu|rb)\b\.?/i, 3],
  [/^(?:juta|jt)\b\.?/i, 6],
  [/^(?:miliar|milyar|milliar|mlyr)\b\.?/i, 9],
  [/^(?:triliun|trilyun|trilliun)\b\.?/i, 12],
];
/** Sizes that are units of something else where no money is meant: metre and ton. */
const MONEY_SIZES: readonly (readonly [RegExp, number])[] = [
  [/^m\b\.?/i, 9],
  [/^t\b\.?/i, 12],
];
const PERCENT = /^(?:%|per ?sen\b|prosen\b|percent\b|pct\b|[o°⁰º] ?\/ ?[o₀](?!\p{L}))/iu;
const RUPIAH = /^(?:rp|idr|rupiah)\b\.?/i;
/** "(dua belas)", "(dihitung dari 2023)": a remark in words; years are no values. */
const WORDS_REMARK = /\((?:[^()\d]|\b(?:19|20)\d{2}\b)*\)/gu;
const PERCENT_REMARK = /\(\s*\d+(?:[.,]\d+)?\s*(?:%|persen)\s*\)/giu;
const COUNT_REMARK = /\(\s*\d[\d.,]*\s*(?:\p{L}[\p{L}\s/]*|dari\s+\d[\d.,]*(?:\s+\p{L}[\p{L}\s/]*)?)\)/giu;
/** Numbers that are part of a unit's name: m2, COVID-19, RKPD 2023, tipe 36, per 100.000 KH, dari skala 5. */
const IN_UNIT = [
  /(?<=\p{L}-?)\d+\b/u,
  /(?<=\p{L}\)?\s)(?<!\b(?:dan|atau|hingga|sampai|dengan|menjadi|sd|s\/d|s\.d\.?)\s)(?:19|20)\d{2}(?:\/(?:19|20)\d{2})?(?=\s*\)?$)/iu,
  /(?<=\b(?:tipe|type|kelas|eselon|pasal|gol|golongan|tahap|semester|triwulan|tw|nomor|no)\.?\s)\d+\b/iu,
  /(?<=(?:^|\s)per\s+)10*(?:[.,]0{3})*\b/iu,
  /(?<=^\/\s*)1(?:0{3,}|0{0,2}(?:[.,]0{3})+)\b/u,
  /(?<=^dari\s+(?:skala\s+)?)(?:4|5|10|100)$/iu,
];
const MONTH =
  /^(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)\b/i;
/** Letters O typed for zeros ("1OO%"), or the power of a number that was written by a machine ("1.5e9"). */
const NO_UNIT = /^(?:O+(?!\p{L}|\s?\/)|E\d)/iu;

/**
 * Takes apart what stands behind a number. A remark in brackets that only says the same in another way is left out: the
 * number in words, a percentage behind a count, a count behind a percentage.
 *
 * @example parseTail(" juta orang", "bilangan") // { power: 6, percent: false, rupiah: false, satuan: "orang" }
 */
export function parseTail(text: string, number: "uang" | "bilangan"): NumberTail | TailProblem {
  if (NO_UNIT.test(text)) return "teks";
  let rest = text.replace(WORDS_REMARK, " ").trim();
  const size = [...SIZES, ...(number === "uang" ? MONEY_SIZES : [])].find(([word]) => word.test(rest));
  if (size) rest = rest.replace(size[0], "").trim();
  const rupiah = RUPIAH.test(rest);
  if (rupiah) rest = rest.replace(RUPIAH, "").trim();
  const power = size?.[1] ?? 0;
  if (PERCENT.test(rest)) {
    const after = rest.replace(PERCENT, "").replace(COUNT_REMARK, "");
    return /\d/.test(after) ? "dua-nilai" : { power, percent: true, rupiah, satuan: "" };
  }
  const satuan = unitOf(rest.replace(PERCENT_REMARK, ""));
  return typeof satuan === "string" ? { power, percent: false, rupiah, satuan } : satuan.problem;
}

function unitOf(text: string): string | { readonly problem: TailProblem } {
  const unit = text.replace(/[\s.;:,*)]+$/u, "").replace(/^[*)\s]+/u, "");
  if (unit === "" || /^(?:ke ?atas|lebih|atau lebih)$/i.test(unit)) return "";
  if (MONTH.test(unit)) return { problem: "tanggal" };
  if (/\d/.test(IN_UNIT.reduce((rest, part) => rest.replace(part, ""), unit)) || /%/.test(unit))
    return { problem: "dua-nilai" };
  return /^\/?\s*[\p{L}\d°‰]/u.test(unit) ? unit.replace(/^\/\s*(?=\p{L})/u, "") : { problem: "teks" };
}
