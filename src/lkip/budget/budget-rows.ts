import type { CellRef } from "../../workbook/address";
import { normalizeName } from "../matching/normalize-name";
import { nilaiRupiah } from "../reading/amount";
import { readTogether } from "../recognition/read-together";
import { budgetColumns, type BudgetColumns } from "./budget-columns";
import { levelsOf } from "./budget-level";
import type { Level } from "../recognition/level-words";
import { BUDGET_LEVELS } from "./level";
import { dataRows, stripHeading } from "../recognition/rows";
import type { Region } from "../recognition/region";
import { readValues, type ValueCell } from "../recognition/value-cell";

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
  readonly parent?: BudgetRow;
  /** Rows right below it in the tree, in their order. */
  readonly children: BudgetRow[];
}

export interface BudgetTable {
  readonly regions: readonly Region[];
  readonly rows: readonly BudgetRow[];
}

/** The rows of all parts of a budget table, tied into a tree. */
export function budgetTable(regions: readonly Region[], money: boolean): BudgetTable {
  const rows: BudgetRow[] = [];
  let tree = new Tree();
  for (const region of regions) {
    const last = rows.at(-1);
    if (last?.level === "jumlah" || last?.region.view !== region.view) tree = new Tree();
    rows.push(...readRegion(region, money, tree));
  }
  return { regions, rows };
}

/** @param tree what stands above the part on its sheet: after a page break it may go on below a program or kegiatan */
function readRegion(region: Region, money: boolean, tree: Tree): BudgetRow[] {
  const columns = budgetColumns(region, money);
  const numbers = dataRows(region);
  const pagu = readValues(region, numbers, columns.pagu, { rupiah: money });
  const realisasi = readValues(region, numbers, columns.realisasi, { rupiah: money });
  const persen = readValues(region, numbers, columns.persen);
  const names = numbers.map((row) => nameOf(region, row, columns));
  const levels = levelsOf(
    numbers.map((row, i) => ({
      text: names[i]!.text,
      no: columns.no === undefined ? "" : region.view.text(row, columns.no),
      bold: region.view.cell(row, names[i]!.col)?.style.bold ?? false,
      indent: indentOf(region, row, names[i]!.col, columns),
      amounts: [pagu[i], realisasi[i]].map((value) =>
        value?.reading.kind === "kosong" ? undefined : nilaiRupiah(value?.reading),
      ) as [number | undefined, number | undefined],
    })),
    money,
  );
  let sasaran = region.heading && {
    name: stripHeading(region.heading.text),
    ref: region.view.ref(region.heading.row, region.heading.col),
  };
  sasaran ??= sasaranInCaption(region);
  const rows: BudgetRow[] = [];
  numbers.forEach((row, i) => {
    const name = names[i]!;
    const served = columns.sasaran === undefined ? "" : region.view.text(row, columns.sasaran);
    if (/\p{L}/u.test(served))
      sasaran = { name: stripHeading(served), ref: region.view.ref(row, columns.sasaran!) };
    if (name.text === "") return;
    if (/^sasaran\b/i.test(name.text) && !isBudgetLevel(levels[i]!)) {
      sasaran = { name: stripHeading(name.text), ref: region.view.ref(row, name.col) };
      return;
    }
    const [promised, spent] = readTogether(pagu[i], realisasi[i]);
    rows.push(
      tree.add({
        region,
        row,
        level: levels[i]!,
        name: name.text,
        key: normalizeName(name.text),
        nameRef: region.view.ref(row, name.col),
        sasaran,
        pagu: promised,
        realisasi: spent,
        persen: persen[i],
        children: [],
      }),
    );
  });
  return rows;
}

/** A caption that says "… Pendukung Sasaran X tahun 2023" names the sasaran of the whole part. */
function sasaranInCaption(region: Region): BudgetRow["sasaran"] {
  const match = /\bsasaran(?: strategis)?\s*:?\s*(.+?)(?:\s+(?:pada\s+)?tahun\s+20\d\d)?$/i.exec(
    region.caption?.text ?? "",
  );
  if (!match || !region.caption) return undefined;
  return { name: match[1]!, ref: region.view.ref(region.caption.row, region.caption.col) };
}

/** The first text among the columns of names, else in the column of numbers (a JUMLAH row merged over it). */
function nameOf(region: Region, row: number, columns: BudgetColumns): { text: string; col: number } {
  for (const col of columns.names) {
    const text = region.view.text(row, col);
    if (/\p{L}/u.test(text)) return { text, col };
  }
  if (columns.no !== undefined) {
    const text = region.view.text(row, columns.no);
    if (/\p{L}{3,}/u.test(text)) return { text, col: columns.no };
  }
  return { text: "", col: columns.names[0] ?? 0 };
}

function indentOf(region: Region, row: number, col: number, columns: BudgetColumns): number {
  const cell = region.view.cell(row, col);
  const blanks = typeof cell?.value === "string" ? /^[\s\u00a0]*/.exec(cell.value)![0].length : 0;
  return Math.max(0, columns.names.indexOf(col)) * 100 + (cell?.style.indent ?? 0) * 10 + Math.min(9, blanks);
}

function isBudgetLevel(level: Level): boolean {
  return level === "jumlah" || (BUDGET_LEVELS as readonly Level[]).includes(level);
}

const DEPTH: Readonly<Partial<Record<Level, number>>> = {
  program: 0,
  kegiatan: 1,
  sub: 2,
  rincian: 3,
  input: 3,
  output: 3,
  outcome: 3,
};

/** Ties each row to the nearest row above it of a higher level. */
class Tree {
  private stack: BudgetRow[] = [];

  add(row: BudgetRow): BudgetRow {
    const depth = DEPTH[row.level];
    if (row.level === "urusan") this.stack = [];
    if (depth === undefined) return this.under(row, this.stack.at(-1));
    while (this.stack.length > 0 && DEPTH[this.stack.at(-1)!.level]! >= depth) this.stack.pop();
    const tied = this.under(row, this.stack.at(-1));
    this.stack.push(tied);
    return tied;
  }

  private under(row: BudgetRow, parent: BudgetRow | undefined): BudgetRow {
    if (!parent || row.level === "jumlah") return row;
    const tied = { ...row, parent };
    parent.children.push(tied);
    return tied;
  }
}
