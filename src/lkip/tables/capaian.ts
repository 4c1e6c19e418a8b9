import type { CellRef } from "../../workbook/address";
import type { PercentExpr } from "../expression/expr";
import { is, left, type Outcome } from "../expression/outcome";
import { numberOf } from "../expression/value-of";
import { aturanTerbuka } from "../facts/aturan-terbuka";
import type { KinerjaRow } from "../facts/kinerja-rows";
import { measuredCell } from "../facts/leaf-of";
import type { Arah } from "../ketentuan/ketentuan";
import { PILIHAN } from "../ketentuan/pilihan";
import { suggestsNegative } from "../matching/arah";
import { capaian } from "../measure/capaian";
import { agrees } from "../reading/agrees";
import { angka, decimalsOf } from "../reading/amount";
import type { Region } from "../recognition/region";
import type { ValueCell } from "../recognition/value-cell";
import { percentOfResult, withoutCell } from "../results/final-cell";
import { formatPercent } from "../../language/format";
import { once } from "../once";
import type { ComputeSpec } from "./compute";
import type { Context } from "./context";
import { words } from "./words";

/** A target and a realisasi with the cell that holds their capaian. */
export interface CapaianRow {
  readonly region: Region;
  readonly name: string;
  /** The indicator's own row: its direction. */
  readonly indikator: KinerjaRow;
  readonly target?: ValueCell;
  readonly realisasi?: ValueCell;
  readonly capaian?: ValueCell;
}

/** The rows of a table that has one target, one realisasi and one capaian each. */
export function capaianRows(rows: readonly KinerjaRow[]): CapaianRow[] {
  return rows.map((row) => ({ ...row, indikator: row }));
}

/** Capaian by the office's rules, as every table of kinerja has it; only the rows differ. */
export const CAPAIAN: Omit<ComputeSpec<CapaianRow, "persen">, "rows"> = {
  kind: "capaian",
  unit: "persen",
  into: (row) => row.capaian,
  is: capaianOfCell,
  otherRules: underOtherRules,
  finding: {
    code: "capaian-berbeda",
    related: ({ target, realisasi }) =>
      [target, realisasi].flatMap((value): CellRef[] => (value ? [value.ref] : [])),
    says: ({ name }, printed, expected) => words.capaianBerbeda(name, printed, expected),
    hint: (row, printed, context) => cutOffHint(row, printed, context) ?? arahHint(row, context),
  },
};

/**
 * Capaian of a row by the rules in force; what an option gives that nothing rules out agrees as well. Where only the name
 * suggests that less is better, or 0,45 stands beside 50 %, it is open what is right in place of a wrong capaian.
 */
export function capaianOfCell(row: CapaianRow, context: Context): Outcome<PercentExpr> {
  const outcome = capaianOf(row, context);
  if (outcome.kind !== "is") return outcome;
  const percents = withFractionAsPercent(row);
  if (percents && row.capaian?.reading.kind === "kosong") return left("jenis-berbeda");
  if (isAboveByGrade(row, context)) return left("perlu-skor");
  const options = once(() => [
    ...underOpenRules(context).flatMap((other) => exprsOf(capaianOf(row, other))),
    ...(percents ? exprsOf(capaianOf(percents, context)) : []),
  ]);
  return is(
    outcome.expr,
    () => [...(outcome.also?.() ?? []), ...options()],
    () => [...options(), ...(asNegative(row, context) ?? [])],
  );
}

/** Whether more than 100 is printed for a grade above the target's: which scores the office has for them is not known. */
function isAboveByGrade({ target, realisasi, capaian }: CapaianRow, { berlaku }: Context): boolean {
  const [promised, reached] = [target?.reading, realisasi?.reading];
  if (promised?.kind !== "predikat" || reached?.kind !== "predikat") return false;
  if (promised.score !== undefined && reached.score !== undefined) return false;
  const printed = angka(capaian?.reading) ?? 0;
  return reached.grade.rank > promised.grade.rank && printed > 100 && berlaku.terbuka.batas.length > 1;
}

/**
 * A row in which a fraction beside a percentage counts as a percentage: 0,45 beside 50 % is 45. Undefined where none stands
 * there; where one does, which of the two it counts as is not known.
 */
function withFractionAsPercent(row: CapaianRow): CapaianRow | undefined {
  const target = asPercent(row.target, row.realisasi);
  if (target) return { ...row, target };
  const realisasi = asPercent(row.realisasi, row.target);
  return realisasi && { ...row, realisasi };
}

function asPercent(cell: ValueCell | undefined, other: ValueCell | undefined): ValueCell | undefined {
  if (cell?.reading.kind !== "angka" || other?.reading.kind !== "persen") return undefined;
  const { reading } = cell;
  return Math.abs(reading.value) <= 1 && Math.abs(other.reading.value) > 1
    ? { ...cell, reading: { ...reading, value: reading.value * 100 } }
    : undefined;
}

/** The capaian if less were better, where only the indicator's name suggests it; undefined where nothing is in doubt. */
function asNegative(row: CapaianRow, context: Context): PercentExpr[] | undefined {
  const { dari } = context.arah.of(row.indikator);
  if (dari !== "anggapan" || !suggestsNegative(row.indikator.name)) return undefined;
  return exprsOf(capaianOf(row, { ...context, arah: arahSaja("negatif") }));
}

function arahSaja(arah: Arah): Context["arah"] {
  return { of: () => ({ arah, dari: "jawaban" }) };
}

function exprsOf(outcome: Outcome<PercentExpr>): PercentExpr[] {
  return outcome.kind === "is" ? [outcome.expr, ...(outcome.also?.() ?? [])] : [];
}

/** The report under each set of rules that nothing rules out: what is right under one of them is right. */
export function underOpenRules(context: Context): readonly Context[] {
  return aturanTerbuka(context.berlaku).map((rules) => withRules(context, rules));
}

/** Capaian of a row by the office's rules. */
export function capaianOf(row: CapaianRow, { ketentuan, arah }: Context): Outcome<PercentExpr> {
  const { target, realisasi, name } = row;
  if (!target || !realisasi) return left("kosong");
  return capaian(
    measuredCell(target, `Target ${name}`),
    measuredCell(realisasi, `Realisasi ${name}`),
    arah.of(row.indikator).arah,
    ketentuan,
  );
}

/** Why a printed capaian may be right in the office's eyes: it follows where capaian is not cut off. */
function cutOffHint(row: CapaianRow, printed: number, context: Context): string | undefined {
  if (context.ketentuan.batas === "tanpa-batas" || !row.capaian) return undefined;
  const bare = capaianOf(row, withRules(context, { batas: "tanpa-batas" }));
  const value = bare.kind === "is" ? numberOf(bare.expr, "exact") : undefined;
  return value !== undefined && agrees(printed, decimalsOf(row.capaian.reading), value)
    ? words.petunjukBatas(formatPercent(value))
    : undefined;
}

/** What a wrong capaian would come to if less were better, where the name suggests it. */
function arahHint(row: CapaianRow, context: Context): string | undefined {
  const [expr] = asNegative(row, context) ?? [];
  const value = expr && numberOf(expr, "exact");
  return value === undefined ? undefined : words.petunjukArah(formatPercent(value));
}

/**
 * The capaian of an indicator of Tabel 3.1 as an input of other results: its result cell, or the bare number where the
 * table has no column for it; undefined where nothing is worked out and nothing printed.
 */
export function capaianInput(row: KinerjaRow, context: Context): PercentExpr | undefined {
  const final = row.capaian && context.resultAt(row.capaian.ref);
  if (final) return percentOfResult(final, row.name, "nothing");
  return capaianByRule(row, context);
}

/** The bare capaian of an indicator of Tabel 3.1 by other rules than those in force: its number, whatever is printed. */
export function capaianByRule(row: KinerjaRow, context: Context): PercentExpr | undefined {
  const outcome = capaianOf({ ...row, indikator: row }, context);
  return withoutCell(outcome.kind === "is" ? numberOf(outcome.expr, "exact") : undefined);
}

/** Every rule that an office may have for capaian. */
function underOtherRules(context: Context): readonly Context[] {
  return (["positif", "negatif"] as const).flatMap((arah) =>
    PILIHAN.rumusNegatif.flatMap((rumusNegatif) =>
      PILIHAN.batas.map((batas) => ({
        ...withRules(context, { rumusNegatif, batas }),
        arah: arahSaja(arah),
      })),
    ),
  );
}

/** The same report under other rules. */
export function withRules(context: Context, rules: Partial<Context["ketentuan"]>): Context {
  return { ...context, ketentuan: { ...context.ketentuan, ...rules } };
}
