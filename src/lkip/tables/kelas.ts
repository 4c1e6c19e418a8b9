import type { Percent } from "../../language/units";
import { isPending } from "../../workbook/snapshot";
import type { PercentExpr } from "../expression/expr";
import { rangeOf, type Range } from "../expression/range-of";
import { numberOf } from "../expression/value-of";
import type { IkhtisarRow, KelasCell } from "../facts/ikhtisar-rows";
import { isTicked } from "../facts/kelas";
import { predikatOf } from "../ketentuan/predikat-of";
import { readTick } from "../reading/read-cell";
import { percentOfResult } from "../results/final-cell";
import { capaianInput, capaianOf } from "./capaian";
import type { Context } from "./context";

/** The class that a row of Tabel 3.5 falls in, and the classes that are ticked. */
export interface KelasOfRow {
  /** Its capaian. */
  readonly percent: Percent;
  readonly right: KelasCell;
  readonly ticked: readonly KelasCell[];
}

/** The rows of Tabel 3.5 that are about an indicator. */
export function indicatorRows({ laporan, tautan }: Pick<Context, "laporan" | "tautan">): IkhtisarRow[] {
  return laporan.ikhtisar.filter((row) => !tautan.ikhtisarSasaran.has(row));
}

/** Where rounding decides between two classes, the one that is ticked stands. Undefined where no capaian is known. */
export function kelasOfRow(row: IkhtisarRow, context: Context): KelasOfRow | undefined {
  const percent = capaianBeside(row, context);
  const exact = percent && numberOf(percent, "exact");
  if (!percent || exact === undefined || row.kelas.length === 0) return undefined;
  if (row.kelas.some(({ cell }) => isPending(cell))) return undefined;
  const ticked = row.kelas.filter(({ cell }) => isTicked(cell));
  const classOf = (value: number) => row.kelas.find(({ kelas }) => kelas === predikatOf(value, row.skala));
  const ranges = [rangeOf(percent), rangeBehind(row, context)].flatMap((range) => range ?? []);
  const possible = [numberOf(percent, "printed"), ...ranges].flatMap((value) =>
    value === undefined ? [] : (classOf(value) ?? []),
  );
  const [only] = ticked;
  const right = only && ticked.length === 1 && possible.includes(only) ? only : classOf(exact);
  return right && { percent: exact, right, ticked };
}

/**
 * What the printed target and realisasi of the indicator allow behind a capaian that is printed rounded: 60,8 of 76,0 is
 * printed 80 %, and may have been 80,08 % before the rounding.
 */
function rangeBehind(row: IkhtisarRow, context: Context): Range | undefined {
  const source = context.tautan.ikhtisar.to.get(row);
  const outcome = source && capaianOf({ ...source, indikator: source }, context);
  const range = outcome?.kind === "is" ? rangeOf(outcome.expr) : undefined;
  const ref = (row.capaian ?? source?.capaian)?.ref;
  const final = ref && context.resultAt(ref);
  if (!range || final?.shown === undefined) return range;
  const half = 0.5 * 10 ** -final.decimals;
  const [low, high] = [Math.max(range[0], final.shown - half), Math.min(range[1], final.shown + half)];
  return low <= high ? [low, high] : undefined;
}

function capaianBeside(row: IkhtisarRow, context: Context): PercentExpr | undefined {
  const final = row.capaian && context.resultAt(row.capaian.ref);
  if (final) return percentOfResult(final, row.name, "printed");
  const source = context.tautan.ikhtisar.to.get(row);
  return source && capaianInput(source, context);
}

/** The sign that the table ticks with most. */
export function usualTick(rows: readonly IkhtisarRow[]): string {
  const counts = new Map<string, number>();
  for (const { kelas } of rows)
    for (const { cell } of kelas) {
      if (typeof cell?.value !== "string" || !readTick(cell)) continue;
      counts.set(cell.value, (counts.get(cell.value) ?? 0) + 1);
    }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "v";
}
