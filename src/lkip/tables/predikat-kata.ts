import { isPending } from "../../workbook/snapshot";
import { text, type WordsExpr } from "../expression/expr";
import { is, left, type Outcome } from "../expression/outcome";
import { rangeOf } from "../expression/range-of";
import { numberOf } from "../expression/value-of";
import type { KinerjaRow } from "../facts/kinerja-rows";
import { classOfHeader } from "../ketentuan/class-of-header";
import { predikatOf } from "../ketentuan/predikat-of";
import type { PredikatClass, PredikatScale } from "../ketentuan/predikat-scale";
import { SKALA_AKIP, SKALA_PERMENDAGRI_86 } from "../ketentuan/scales";
import { angka } from "../reading/amount";
import { storageUpTo } from "../reading/storage";
import { cellText } from "../recognition/sheet-view";
import { capaianInput } from "./capaian";
import type { ComputeSpec, ResultRow } from "./compute";
import type { Context } from "./context";
import { words } from "./words";

/** A row whose capaian has its class beside it, and the scale that the column goes by. */
export interface PredikatRow extends ResultRow {
  readonly row: KinerjaRow;
  /** Absent where no scale is proven: then nothing is checked or filled. */
  readonly scale?: PredikatScale;
  readonly codes: boolean;
  /** Whether the word says the class of the capaian as it is printed: where that is wrong, the word only follows it. */
  readonly follows: boolean;
}

/** Words that only one scale has. */
const OWN_WORDS: readonly (readonly [PredikatScale, RegExp])[] = [
  [SKALA_PERMENDAGRI_86, /tinggi|rendah/i],
  [SKALA_AKIP, /memuaskan|^(aa|bb|cc)$/i],
];
const LEAST_HITS = 2;

/** The rows of a table whose column of words says the class of their capaian. */
export function predikatRows(rows: readonly KinerjaRow[], context: Context): PredikatRow[] {
  const own = rows.filter(({ predikat }) => predikat !== undefined);
  const texts = own.map((row) => cellText(row.predikat?.cell)).filter((text) => text !== "");
  if (texts.length === 0) return [];
  const scales = [context.ketentuan.skala, SKALA_AKIP, SKALA_PERMENDAGRI_86];
  const scale = scales.find((each) => texts.every((text) => classOfHeader(text, each)));
  const proven = scale && isProven(own, scale, context) ? scale : undefined;
  const codes = texts.every((text) => /^\p{Lu}{1,2}$/u.test(text));
  return own.map((row) => ({
    region: row.region,
    name: row.name,
    row,
    scale: proven,
    codes,
    follows: proven !== undefined && followsPrinted(row, proven),
  }));
}

function followsPrinted({ predikat: word, capaian }: KinerjaRow, scale: PredikatScale): boolean {
  const printed = angka(capaian?.reading);
  const fraction = capaian?.reading.kind === "angka" && storageUpTo(printed ?? 0) === "pecahan" ? 100 : 1;
  return (
    printed !== undefined &&
    classOfHeader(cellText(word?.cell), scale) === predikatOf(printed * fraction, scale)
  );
}

/** Two printed classes follow from it and most do, or its words are those of one regulation and not most are against it. */
function isProven(rows: readonly KinerjaRow[], scale: PredikatScale, context: Context): boolean {
  let [hits, misses] = [0, 0];
  for (const row of rows) {
    const printed = classOfHeader(cellText(row.predikat?.cell), scale);
    const possible = classesOf(row, scale, context);
    if (!printed || possible.length === 0) continue;
    if (possible.includes(printed) || followsPrinted(row, scale)) hits++;
    else misses++;
  }
  const named = OWN_WORDS.some(
    ([own, words]) => own === scale && rows.some((row) => words.test(cellText(row.predikat?.cell))),
  );
  if (named && hits + misses <= 3) return true;
  return named ? hits >= misses : hits >= LEAST_HITS && hits >= 2 * misses;
}

/** The classes that a capaian may fall in: what is stored, what is printed, and what rounding allows; the stored one first. */
function classesOf(row: KinerjaRow, scale: PredikatScale, context: Context): PredikatClass[] {
  const percent = capaianInput(row, context);
  if (!percent) return [];
  const values = [numberOf(percent, "exact"), numberOf(percent, "printed"), ...(rangeOf(percent) ?? [])];
  return values.flatMap((value) => (value === undefined ? [] : (predikatOf(value, scale) ?? [])));
}

/** The class of a capaian in words. */
export const PREDIKAT_KATA: Omit<ComputeSpec<PredikatRow, "kata">, "rows"> = {
  kind: "predikat",
  unit: "kata",
  into: ({ row }) => row.predikat,
  is: predikat,
  finding: {
    code: "predikat-berbeda",
    related: ({ row }) => (row.capaian ? [row.capaian.ref] : []),
    says: ({ name }, printed, expected) => words.predikatKata(name, printed, expected),
  },
};

function predikat({ row, scale, codes }: PredikatRow, context: Context): Outcome<WordsExpr> {
  if (!scale) return left("ketentuan-lain");
  if (isPending(row.capaian?.cell) || isPending(row.predikat?.cell)) return left("menunggu");
  const [first, ...others] = classesOf(row, scale, context);
  if (!first) return left("kosong");
  const printed = classOfHeader(cellText(row.predikat?.cell), scale);
  if (printed && [first, ...others, ...classOfScore(row, scale)].includes(printed))
    return is(text(cellText(row.predikat?.cell)));
  return is(text(codes ? first.code : first.name));
}

/** The class of what was reached: some offices print that of a score beside its capaian. */
function classOfScore({ realisasi }: KinerjaRow, scale: PredikatScale): PredikatClass[] {
  const reading = realisasi?.reading;
  const score = reading?.kind === "predikat" ? reading.score : undefined;
  return score === undefined ? [] : [predikatOf(score, scale)].filter((kelas) => kelas !== undefined);
}
