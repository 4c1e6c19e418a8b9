import type { Percent } from "../../language/units";
import type { BudgetRow } from "../budget/budget-rows";
import { isMoneyRow } from "../budget/money-row";
import { mean, sum, type PercentExpr, type RupiahExpr, type WordsExpr } from "../expression/expr";
import { is, left, type Outcome } from "../expression/outcome";
import { agreesWith } from "../expression/range-of";
import { numberOf, textOf } from "../expression/value-of";
import type { EfisiensiRow } from "../facts/efisiensi-rows";
import type { KinerjaRow } from "../facts/kinerja-rows";
import { leafOf } from "../facts/leaf-of";
import { PILIHAN } from "../ketentuan/pilihan";
import { efisiensi } from "../measure/efisiensi";
import { serapanOf } from "../measure/serapan";
import { angka, decimalsOf, nilaiRupiah } from "../reading/amount";
import type { ValueCell } from "../recognition/value-cell";
import { percentOfResult } from "../results/final-cell";
import { capaianByRule, capaianOfCell, capaianInput, underOpenRules, withRules } from "./capaian";
import { compute } from "./compute";
import type { Context } from "./context";
import { defineTable, NUMBERED } from "./table";
import { words } from "./words";

/** Tabel 3.7, efisiensi: capaian from Tabel 3.1, serapan from Tabel 3.8, and the office's rule of efficiency. */
export const tabel37 = defineTable({
  id: "3.7",
  title: "Efisiensi",
  recognise: {
    rank: 20,
    when: ({ has, hasOne }) =>
      (has("efisiensi") && hasOne("serapan", "persen", "capaian")) ||
      (has("sasaran", "serapan", "capaian") && !hasOne("uraian", "indikator", "sasaran-indikator")),
  },
  columns: ["no", "sasaran", "capaian", "serapan", "efisiensi"],
  computes: [
    compute({
      kind: "capaian",
      unit: "persen",
      rows: ({ efisiensi: rows }) => rows,
      into: (row: EfisiensiRow) => row.capaian,
      is: capaianOfRow,
      finding: {
        code: "capaian-berbeda-antar-tabel",
        says: ({ name }, printed, expected) => words.capaianAntarTabel(name, "3.7", printed, expected),
      },
    }),
    compute({
      kind: "serapan",
      unit: "persen",
      rows: ({ efisiensi: rows }) => rows,
      into: (row: EfisiensiRow) => row.serapan,
      is: serapanOfRow,
      finding: {
        code: "persen-berbeda",
        says: (row, printed, expected, context) =>
          words.serapanBerbeda(row.name, printed, expected, programNames(row, context)),
      },
    }),
    compute({
      kind: "efisiensi",
      unit: "persen",
      rows: ({ efisiensi: rows }) => rows,
      into: (row: EfisiensiRow) => row.efisiensi,
      is: efisiensiOfRow,
      otherRules: (context) => PILIHAN.efisiensi.map((rule) => withRules(context, { efisiensi: rule })),
      finding: {
        code: "efisiensi-berbeda",
        related: (row) => [row.capaian, row.serapan].flatMap((value) => (value ? [value.ref] : [])),
        says: (row, printed, expected, context) => {
          const [reached, spent] = [row.capaian, row.serapan].map((cell) =>
            percentAt(cell, row.name, context),
          );
          return words.efisiensiBerbeda(row.name, printed, expected, valueOf(reached), valueOf(spent));
        },
      },
    }),
  ],
  template: () => ({
    header: [["No", "Sasaran", "% Capaian", "% Serapan Anggaran", "Tingkat Efisiensi"]],
    body: NUMBERED,
    widths: [5, 50, 14, 14, 20],
  }),
});

/** The rows of Tabel 3.1 that a row of Tabel 3.7 stands for. */
function indicatorsOf(row: EfisiensiRow, { tautan }: Context): readonly KinerjaRow[] {
  const indikator = tautan.efisiensiIndikator.to.get(row);
  return indikator ? [indikator] : (tautan.efisiensiSasaran.to.get(row)?.rows ?? []);
}

function capaianOfRow(row: EfisiensiRow, context: Context): Outcome<PercentExpr> {
  const inputs = indicatorsOf(row, context).flatMap((each) => capaianInput(each, context) ?? []);
  const known = inputs.filter((input) => numberOf(input, "exact") !== undefined);
  if (known.length === 0)
    return row.kinerja
      ? capaianOfCell({ ...row.kinerja, indikator: row.kinerja }, context)
      : left("tanpa-pasangan");
  const rows = indicatorsOf(row, context);
  const open = () =>
    underOpenRules(context).map((other) => mean(rows.flatMap((each) => capaianByRule(each, other) ?? [])));
  return is(inputs.length === 1 && inputs[0] ? inputs[0] : mean(inputs), open);
}

/** A budget that a serapan is worked out of. */
type SumberSerapan = Pick<BudgetRow, "name" | "pagu" | "realisasi">;

/**
 * The budgets that a row of Tabel 3.7 uses: its own, where the table prints them; else programs of Tabel 3.8, by the
 * user's tie or by the parts of Tabel 3.6. Empty where no link can be made.
 */
export function sumberSerapan(
  context: Pick<Context, "laporan" | "tautan">,
  row: EfisiensiRow,
): readonly SumberSerapan[] {
  const own = [row.pagu, row.realisasi].map((value) => nilaiRupiah(value?.reading));
  return own.includes(undefined) ? programsOf(context, row) : [row];
}

function programsOf(
  { laporan, tautan }: Pick<Context, "laporan" | "tautan">,
  row: EfisiensiRow,
): readonly BudgetRow[] {
  const tied = tautan.efisiensiProgram.to.get(row);
  if (tied) return [tied];
  const served = tautan.sasaranProgram.to.get(row)?.rows ?? [];
  if (laporan.anggaran.rows.length === 0) return served.every(isMoneyRow) ? served : [];
  const programs = served.flatMap((program) => tautan.programPendukung.to.get(program) ?? []);
  return programs.length < served.length ? [] : programs;
}

function programNames(row: EfisiensiRow, context: Context): string | null {
  const programs = sumberSerapan(context, row);
  return programs.includes(row) ? null : programs.map(({ name }) => name).join("; ");
}

function serapanOfRow(row: EfisiensiRow, context: Context): Outcome<PercentExpr> {
  const programs = sumberSerapan(context, row);
  const [pagu, realisasi] = (["pagu", "realisasi"] as const).map((measure) =>
    together(
      programs.flatMap((program) => {
        const cell = program[measure];
        return cell ? [leafOf(cell, program.name, "rupiah")] : [];
      }),
      programs.length,
    ),
  );
  if (!pagu || !realisasi) return left("tanpa-pasangan");
  const expr = serapanOf(pagu, realisasi);
  return numberOf(expr, "exact") === undefined ? left("kosong") : is(expr);
}

/** Amounts together; undefined where there are none, or not one from each program. */
function together(amounts: readonly RupiahExpr[], programs: number): RupiahExpr | undefined {
  if (amounts.length < programs) return undefined;
  return amounts.length > 1 ? sum(amounts) : amounts[0];
}

/**
 * The rule in force, or one that nothing rules out where that gives what is printed. A number where every such rule gives a
 * label shows a rule that is not known: it is left to the user's ketentuan.
 */
function efisiensiOfRow(row: EfisiensiRow, context: Context): Outcome<PercentExpr | WordsExpr> {
  const { ketentuan, berlaku } = context;
  const rules = [ketentuan.efisiensi, ...berlaku.terbuka.efisiensi];
  const [reached, spent] = [row.capaian, row.serapan].map((cell) => percentAt(cell, row.name, context));
  const complete = valueOf(reached) !== null && valueOf(spent) !== null;
  if (!complete && row.efisiensi?.reading.kind !== "kosong") return left("kosong");
  const printed = angka(row.efisiensi?.reading);
  const [rule, ...open] = rules.map((each) => efisiensi(reached, spent, each));
  if (!rule) return left("ketentuan-lain");
  if (printed === undefined) return is(rule, () => open);
  const decimals = decimalsOf(row.efisiensi?.reading);
  const known = [rule, ...open].find(
    (each) =>
      agreesWith(printed, decimals, each) || agreesWith(printed * 100, Math.max(0, decimals - 2), each),
  );
  if (known) return is(known);
  return textOf(rule, "exact") === undefined ? is(rule) : left("ketentuan-lain");
}

/** A percentage of the row: what its own result cell comes to, the printed one where nothing can be worked out. */
function percentAt(cell: ValueCell | undefined, name: string, context: Context): PercentExpr | undefined {
  const final = cell && context.resultAt(cell.ref);
  return final && percentOfResult(final, name, "printed");
}

function valueOf(expr: PercentExpr | undefined): Percent | null {
  return expr ? (numberOf(expr, "exact") ?? null) : null;
}
