import { refName, type CellRef } from "../../workbook/address";
import { groupBy } from "../../workbook/group-by";
import type { BudgetRow } from "../budget/budget-rows";
import type { Finding } from "../evaluation";
import type { Fact } from "../facts/facts";
import type { Laporan } from "../facts/laporan";
import { programOf, type Tautan } from "../facts/tautan";
import { once } from "../once";
import { nilaiRupiah } from "../reading/amount";
import type { Settled } from "../results/settle";
import type { Relations } from "../relations/relations-of";
import type { StatedCell } from "../relations/stated-cells";
import type { Context } from "../tables/context";

/** A report as the search for causes sees it. */
export class Report {
  readonly laporan: Laporan;
  readonly tautan: Tautan;
  private readonly byAmounts = new Map<string, BudgetRow[]>();
  private readonly byId: ReadonlyMap<string, Finding>;
  private readonly efficiencyRows: ReadonlySet<string>;
  /** The findings of rows that are found nowhere, by the key of the program that they speak of. */
  private readonly speaking = once(() => this.unmatchedByProgram());

  constructor(
    readonly context: Context,
    readonly settled: readonly Settled[],
    readonly relations: Relations,
    readonly findings: readonly Finding[],
  ) {
    this.laporan = context.laporan;
    this.tautan = context.tautan;
    this.byId = new Map(findings.map((finding) => [finding.id, finding]));
    this.efficiencyRows = new Set(this.laporan.efisiensi.map(({ nameRef }) => rowName(nameRef)));
    for (const row of this.laporan.anggaran.rows) {
      const key = `${nilaiRupiah(row.pagu?.reading)}|${nilaiRupiah(row.realisasi?.reading)}`;
      const own = this.byAmounts.get(key);
      if (own) own.push(row);
      else this.byAmounts.set(key, [row]);
    }
  }

  /** The findings of these ids. */
  findingsOf(ids: readonly string[]): readonly Finding[] {
    return ids.flatMap((id) => this.byId.get(id) ?? []);
  }

  /** Whether a finding stands on a row of Tabel 3.7. */
  isOnEfficiency({ table, ref }: Finding): boolean {
    return table === "3.7" && this.efficiencyRows.has(rowName(ref));
  }

  /** Rows of Tabel 3.8 that hold these very amounts. */
  rowsWithAmounts(pagu: number | undefined, realisasi: number | undefined): readonly BudgetRow[] {
    return pagu ? (this.byAmounts.get(`${pagu}|${realisasi}`) ?? []) : [];
  }

  /** What is stated of the same thing and measure for other years. */
  earlier({ thing, measure, key }: StatedCell): readonly Fact[] {
    if (thing === undefined) return [];
    return this.relations.facts.all.filter(
      (fact) =>
        fact.thing === thing &&
        fact.measure === measure &&
        fact.year !== undefined &&
        refName(fact.value.ref) !== key,
    );
  }

  /** Findings of rows of Tabel 3.6 and 3.7 that speak of a program by its name and find it nowhere. */
  spokenOf({ key }: BudgetRow): readonly string[] {
    return (this.speaking().get(key) ?? []).map(({ id }) => id);
  }

  private unmatchedByProgram(): ReadonlyMap<string, readonly { readonly id: string }[]> {
    const unmatched = groupBy(
      this.findings.filter(({ code }) => code === "baris-tidak-cocok"),
      ({ ref }) => refName(ref),
    );
    const spoken = [
      ...this.laporan.pendukung.rows.map((row) => ({
        row,
        programs: [programOf(row)].flatMap((program) => program ?? []),
      })),
      ...this.laporan.efisiensi.map((row) => ({
        row,
        programs: this.tautan.sasaranProgram.to.get(row)?.rows ?? [],
      })),
    ];
    const pairs = spoken.flatMap(({ row, programs }) =>
      (unmatched.get(refName(row.nameRef)) ?? []).flatMap(({ id }) =>
        programs.map(({ key }) => ({ key, id })),
      ),
    );
    return groupBy(pairs, ({ key }) => key);
  }
}

function rowName({ sheet, row }: CellRef): string {
  return `${sheet}|${row}`;
}

/** The row that holds a sub kegiatan's money in Tabel 3.6: its only Input row, or the row itself. */
export function moneyRow(row: BudgetRow): BudgetRow {
  const inputs = row.children.filter(({ level }) => level === "input");
  return inputs.length === 1 && inputs[0] ? inputs[0] : row;
}
