import type { CellRef } from "../../workbook/address";
import type { BudgetRow } from "../budget/budget-rows";
import { isMoneyRow } from "../budget/money-row";
import { spokenName } from "../budget/spoken-name";
import type { TableId } from "../evaluation";
import type { Link } from "../matching/link";
import type { ValueCell } from "../recognition/value-cell";
import type { KinerjaRow } from "./kinerja-rows";
import type { Laporan } from "./laporan";
import type { Tautan } from "./tautan";

/** What a statement of the report measures. `target-renstra` is the target of the medium term. */
export type Measure =
  "target" | "target-renstra" | "realisasi" | "nasional" | "capaian" | "pagu" | "realisasi-anggaran";

/** A row of any table that states facts. */
export type StatingRow = KinerjaRow | BudgetRow;

/** One statement: what a table says of a thing. Checks, causes and recaps read these and name no columns. */
export interface Fact {
  readonly table: TableId;
  /** The indikator, program, kegiatan or sub kegiatan: the same object in every table that speaks of it. */
  readonly thing: StatingRow;
  readonly row: StatingRow;
  readonly name: string;
  readonly nameRef: CellRef;
  readonly measure: Measure;
  /** The year that it is about, where its column says so. */
  readonly year?: number;
  readonly value: ValueCell;
}

/** A target with its realisasi, or a pagu with its spending: two facts of one row. */
export interface FactPair<Row extends StatingRow = StatingRow> {
  readonly table: TableId;
  readonly row: Row;
  readonly name: string;
  readonly nameRef: CellRef;
  readonly year?: number;
  readonly target?: ValueCell;
  readonly realisasi?: ValueCell;
  readonly capaian?: ValueCell;
}

/** All that the tables of a report state, tied across them. */
export interface Facts {
  readonly all: readonly Fact[];
  /** Those of one table that measure one thing, in the order of `all`. */
  readonly of: (table: TableId, measure: Measure) => readonly Fact[];
  /** Targets and realisasi of indicators; Tabel 3.2 has one pair for each year. */
  readonly kinerja: readonly FactPair<KinerjaRow>[];
  /** Pagu and realisasi of the rows of Tabel 3.6 and 3.8. */
  readonly anggaran: readonly FactPair<BudgetRow>[];
}

/** What the tables of a report state, each fact tied to the thing that it is about. */
export function factsOf(laporan: Laporan, tautan: Tautan): Facts {
  const kinerja = [
    ...laporan.pengukuran.rows.map((row) => pairOf("3.1", row)),
    ...laporan.tahunLalu.rows.flatMap((row) =>
      row.years.map((values) => ({ ...pairOf("3.2", row), ...valuesOnly(values) })),
    ),
    ...laporan.renstra.rows.map((row) => pairOf("3.3", row)),
  ];
  const anggaran = [
    ...laporan.pendukung.rows.map((row) => budgetPair("3.6", row)),
    ...laporan.anggaran.rows.map((row) => budgetPair("3.8", row)),
  ];
  const all = statements(laporan, tautan, kinerja);
  return { all, of: byMeasure(all), kinerja, anggaran };
}

function byMeasure(facts: readonly Fact[]): Facts["of"] {
  const index = new Map<TableId, Map<Measure, Fact[]>>();
  for (const fact of facts) {
    let own = index.get(fact.table);
    if (!own) index.set(fact.table, (own = new Map<Measure, Fact[]>()));
    const stated = own.get(fact.measure);
    if (stated) stated.push(fact);
    else own.set(fact.measure, [fact]);
  }
  return (table, measure) => index.get(table)?.get(measure) ?? [];
}

function pairOf(table: TableId, row: KinerjaRow): FactPair<KinerjaRow> {
  return { table, row, name: row.name, nameRef: row.nameRef, ...valuesOnly(row) };
}

function valuesOnly({
  year,
  target,
  realisasi,
  capaian,
}: Pick<FactPair, "year" | "target" | "realisasi" | "capaian">) {
  return { year, target, realisasi, capaian };
}

function budgetPair(table: TableId, row: BudgetRow): FactPair<BudgetRow> {
  const { nameRef, pagu, realisasi } = row;
  return { table, row, name: spokenName(row), nameRef, target: pagu, realisasi };
}

function statements(laporan: Laporan, tautan: Tautan, kinerja: readonly FactPair<KinerjaRow>[]): Fact[] {
  const ukur = firstOf(tautan.tahunLalu, tautan.renstra, tautan.nasional);
  const signed = new Map([...tautan.pk.to].map(([row, pk]) => [pk, row]));
  const facts: Fact[] = [];
  for (const pair of kinerja) {
    const thing = ukur(pair.row) ?? pair.row;
    state(facts, pair, thing, pair.table === "3.3" ? "target-renstra" : "target", pair.target);
    state(facts, pair, thing, "realisasi", pair.realisasi);
    state(facts, pair, thing, "capaian", pair.capaian);
  }
  for (const row of laporan.nasional.rows) {
    const own = stating("3.4", row, row.name);
    const thing = ukur(row) ?? row;
    state(facts, own, thing, "realisasi", row.realisasi);
    state(facts, own, thing, "nasional", row.nasional);
  }
  for (const row of laporan.pkKinerja.rows)
    state(facts, stating("PK", row, row.name), signed.get(row) ?? row, "target", row.target);
  budgetStatements(facts, laporan, tautan);
  return facts;
}

function budgetStatements(facts: Fact[], laporan: Laporan, tautan: Tautan): void {
  const add = (table: TableId, row: BudgetRow, thing: BudgetRow, money: BudgetRow) => {
    const own = stating(table, row, spokenName(row));
    state(facts, own, thing, "pagu", money.pagu);
    state(facts, own, thing, "realisasi-anggaran", money.realisasi);
  };
  for (const row of laporan.anggaran.rows) add("3.8", row, row, row);
  for (const row of laporan.pkAnggaran.rows) add("PK", row, tautan.pkProgram.to.get(row) ?? row, row);
  for (const row of laporan.pendukung.rows) {
    const money = row.level === "sub" ? moneyOf(row) : undefined;
    if (money) add("3.6", row, tautan.subKegiatan.to.get(row) ?? row, money);
  }
}

/** The row that holds a sub kegiatan's money in Tabel 3.6: its only Input row, or the row itself. */
function moneyOf(row: BudgetRow): BudgetRow | undefined {
  const inputs = row.children.filter((child) => child.level === "input");
  if (inputs.length > 1) return undefined;
  return inputs[0] ?? (isMoneyRow(row) ? row : undefined);
}

/** What is the same of all that a row states. */
type Stating = Pick<Fact, "table" | "row" | "name" | "nameRef" | "year">;

function stating(table: TableId, row: StatingRow, name: string): Stating {
  return { table, row, name, nameRef: row.nameRef };
}

/** Adds what a row states in one of its cells, where the table has that cell. */
function state(
  facts: Fact[],
  { table, row, name, nameRef, year }: Stating,
  thing: StatingRow,
  measure: Measure,
  value: ValueCell | undefined,
): void {
  if (value) facts.push({ table, thing, row, name, nameRef, measure, year, value });
}

/** The row of Tabel 3.1 that a row is tied to, in whichever link it stands. */
function firstOf(...links: readonly Link<KinerjaRow, KinerjaRow>[]) {
  return (row: KinerjaRow) => links.map(({ to }) => to.get(row)).find((other) => other !== undefined);
}
