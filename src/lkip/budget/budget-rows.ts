import type { CellRef } from "../../workbook/address";
import type { Question, TableId } from "../evaluation";
import { levelOfPrefix, type Counting, type Level } from "../recognition/level-words";
import { readOnce } from "../recognition/read-once";
import type { Region } from "../recognition/region";
import type { ValueCell } from "../recognition/value-cell";
import { planted } from "./budget-tree";
import type { BudgetSum } from "./budget-sum";
import { copyConflicts, type CopyConflict } from "./copies";
import { countedParts } from "./nesting";
import { topRows } from "./pohon";
import { levelsWithoutAmounts } from "./levels-without-amounts";
import { rawRows, type RawRow } from "./raw-rows";
import { readPart } from "./read-part";
import { acrossParts } from "./across-parts";

/** A row of Tabel 3.6, 3.8 or of the budget in the perjanjian kinerja. */
export interface BudgetRow {
  readonly region: Region;
  readonly row: number;
  readonly level: Level;
  /** The text of the row as it stands. */
  readonly name: string;
  /** The name as rows are compared by it. */
  readonly key: string;
  readonly nameRef: CellRef;
  /** The sasaran under whose heading the row stands, where the table has such headings. */
  readonly sasaran?: { readonly name: string; readonly ref: CellRef };
  readonly pagu?: ValueCell;
  readonly realisasi?: ValueCell;
  readonly persen?: ValueCell;
  /** The row above it in the tree; a row of an urusan or of the SKPD is none. */
  readonly parent?: BudgetRow;
  /** Rows right below it in the tree, in their order. */
  readonly children: BudgetRow[];
}

/** A budget table as it is read: its rows, the sums that must hold, and what is still to be asked. */
export interface BudgetTable {
  readonly regions: readonly Region[];
  readonly rows: readonly BudgetRow[];
  /** Every parent and JUMLAH, for each measure; none for Tabel 3.6. */
  readonly sums: readonly BudgetSum[];
  /** The rows that the table's total adds: a detail or a copy of another part does not count again. */
  readonly counted: readonly BudgetRow[];
  /** Rows that stand in two parts with different amounts. */
  readonly conflicts: readonly CopyConflict[];
  readonly questions: readonly Question[];
}

/** How a budget table is read. */
export interface BudgetOptions {
  readonly table: TableId;
  /** The user's answers, by the question's id. */
  readonly jawaban: Readonly<Record<string, string>>;
}

/** The rows of all parts of a table of rupiah (Tabel 3.8, perjanjian kinerja), tied into a tree. */
export function budgetTable(regions: readonly Region[], { table, jawaban }: BudgetOptions): BudgetTable {
  return moneyTable(regions, table, jawaban);
}

const moneyTable = readOnce(
  (regions: readonly Region[], table: TableId, jawaban: BudgetOptions["jawaban"]): BudgetTable => {
    const parts = partsOf(regions, "rupiah").map((rows) => readPart(rows, { table, jawaban }));
    const counts = countedParts(parts);
    const rows = parts.flatMap((part) => part.rows);
    const sums = acrossParts(parts);
    return {
      regions,
      rows,
      sums,
      counted: topRows(parts.filter((_, at) => counts[at]).flatMap((part) => part.rows)),
      conflicts: copyConflicts(rows, sums),
      questions: parts.flatMap(({ questions }) => questions),
    };
  },
);

/**
 * The rows of Tabel 3.6, whose programs, kegiatan and sub kegiatan often carry no amounts: their levels come from what they
 * show and from the rows of Tabel 3.8 that they match.
 */
export const supportTable = readOnce(
  (regions: readonly Region[], anggaran: readonly BudgetRow[]): BudgetTable => {
    const rows = partsOf(regions, "satuan").flatMap((part) =>
      planted(
        part,
        levelsWithoutAmounts(
          part.map(({ line }) => line),
          anggaran,
        ),
      ),
    );
    return { regions, rows, sums: [], counted: [], conflicts: [], questions: [] };
  },
);

/** Rows that are read together: on one sheet, up to a JUMLAH at the end of a region. */
function partsOf(regions: readonly Region[], counting: Counting): RawRow[][] {
  const parts: RawRow[][] = [];
  for (const region of regions) {
    const rows = rawRows(region, counting);
    const last = parts.at(-1);
    const before = last?.at(-1);
    if (last && before && before.region.view === region.view && !(counting === "rupiah" && isTotal(before)))
      for (const row of rows) last.push(row);
    else parts.push(rows);
  }
  return parts.filter((rows) => rows.length > 0);
}

function isTotal({ line }: RawRow): boolean {
  return levelOfPrefix(line.text, "rupiah") === "jumlah";
}
