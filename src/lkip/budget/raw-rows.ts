import type { CellRef } from "../../workbook/address";
import { normalizeName } from "../matching/normalize-name";
import { nilaiRupiah } from "../reading/amount";
import { levelOfPrefix, type Counting } from "../recognition/level-words";
import { readTogether } from "../recognition/read-together";
import type { Region } from "../recognition/region";
import { dataRows, stripHeading } from "../recognition/rows";
import { readValues, type ValueCell } from "../recognition/value-cell";
import { budgetColumns, type BudgetColumns } from "../recognition/columns/budget-columns";
import type { BudgetLine } from "./interpretation/line";

/** A row of a budget table before its level is known. */
export interface RawRow {
  readonly region: Region;
  readonly row: number;
  readonly name: string;
  readonly nameRef: CellRef;
  readonly sasaran?: { readonly name: string; readonly ref: CellRef };
  readonly pagu?: ValueCell;
  readonly realisasi?: ValueCell;
  readonly persen?: ValueCell;
  /** What the row shows of its level; its amounts are pagu and realisasi in rupiah. */
  readonly line: BudgetLine;
}

/**
 * The rows of one part of a budget table, headings of sasaran left out.
 */
export function rawRows(region: Region, counting: Counting): RawRow[] {
  const columns = budgetColumns(region, counting);
  const numbers = dataRows(region);
  const rupiah = counting === "rupiah";
  const pagu = readValues(region, numbers, columns.pagu, { rupiah });
  const realisasi = readValues(region, numbers, columns.realisasi, { rupiah });
  const persen = readValues(region, numbers, columns.persen);
  let sasaran = sasaranAbove(region);
  const rows: RawRow[] = [];
  numbers.forEach((row, i) => {
    const name = nameOf(region, row, columns);
    const served = columns.sasaran === undefined ? "" : region.view.text(row, columns.sasaran);
    if (columns.sasaran !== undefined && /\p{L}/u.test(served))
      sasaran = { name: stripHeading(served), ref: region.view.ref(row, columns.sasaran) };
    if (name.text === "") return;
    const [promised, spent] = readTogether(pagu[i], realisasi[i]);
    const amounts = [amountIn(promised), amountIn(spent)];
    if (isSasaran(name.text) && amounts.every((amount) => amount === undefined)) {
      sasaran = { name: stripHeading(name.text), ref: region.view.ref(row, name.col) };
      return;
    }
    rows.push({
      region,
      row,
      name: name.text,
      nameRef: region.view.ref(row, name.col),
      sasaran,
      pagu: promised,
      realisasi: spent,
      persen: persen[i],
      line: {
        text: name.text,
        key: normalizeName(name.text),
        no: columns.no === undefined ? "" : region.view.text(row, columns.no),
        bold: region.view.cell(row, name.col)?.style.bold ?? false,
        indent: indentOf(region, row, name.col, columns),
        amounts,
      },
    });
  });
  return rows;
}

/** Rupiah in a cell; undefined where it is empty, NaN where it cannot be read. */
function amountIn(value: ValueCell | undefined): number | undefined {
  if (!value || (value.reading.kind === "kosong" && !value.reading.dash)) return undefined;
  return nilaiRupiah(value.reading) ?? Number.NaN;
}

function isSasaran(text: string): boolean {
  return /^sasaran\b/i.test(text) && levelOfPrefix(text, "rupiah") === undefined;
}

/** The sasaran in the heading above the part, or in its caption: "… Pendukung Sasaran X tahun 2023". */
function sasaranAbove(region: Region): RawRow["sasaran"] {
  const { heading, caption, view } = region;
  if (heading) return { name: stripHeading(heading.text), ref: view.ref(heading.row, heading.col) };
  const [, name] =
    /\bsasaran(?: strategis)?\s*:?\s*(.+?)(?:\s+(?:pada\s+)?tahun\s+20\d\d)?$/i.exec(caption?.text ?? "") ??
    [];
  if (name === undefined || !caption) return undefined;
  return { name, ref: view.ref(caption.row, caption.col) };
}

/** The first text among the columns of names, else in the column of numbers (a JUMLAH row merged over it). */
function nameOf(region: Region, row: number, columns: BudgetColumns): { text: string; col: number } {
  for (const col of columns.names) {
    const text = region.view.text(row, col);
    if (/\p{L}/u.test(text)) return { text, col };
  }
  if (columns.no !== undefined) {
    const text = region.view.text(row, columns.no);
    if (/\p{L}{3,}/u.test(text) || levelOfPrefix(text, "rupiah") === "jumlah")
      return { text, col: columns.no };
  }
  return { text: "", col: columns.names[0] ?? 0 };
}

function indentOf(region: Region, row: number, col: number, columns: BudgetColumns): number {
  const cell = region.view.cell(row, col);
  const blanks = typeof cell?.value === "string" ? cell.value.length - cell.value.trimStart().length : 0;
  return Math.max(0, columns.names.indexOf(col)) * 100 + (cell?.style.indent ?? 0) * 10 + Math.min(9, blanks);
}
