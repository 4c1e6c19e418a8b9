import type { CellRef } from "../../../src/workbook/address";
import type { TableId } from "../../../src/lkip/evaluation";
import { percentStyle, rupiahStyle, type PrintPercent, type PrintRupiah } from "../print";
import type { Random } from "../random";
import type { ReportBook } from "../report-book";
import type { TrueTable } from "../report";
import { cell, type SheetWriter } from "../sheet-writer";
import { writeHeader as writeColumnHeaders, type Column } from "../table-writer";
import type { BudgetLine } from "./lines";

/** A column: its place, its header, and the header of the group over it. */
export interface BudgetColumn {
  readonly col: number;
  readonly header: string;
  readonly group?: string;
}

/** An amount beside pagu and realisasi: the pagu before its change, the spending up to a quarter. */
export interface ExtraColumn extends BudgetColumn {
  /** What it says, in words of its own. */
  readonly what: string;
  /** The amount of a row that has none below it. */
  readonly of: (line: BudgetLine) => number;
  /** Whether its JUMLAH is a result. */
  readonly summed: boolean;
}

/** Where the columns of a budget table stand and what they are called. */
export interface BudgetColumns {
  readonly no?: BudgetColumn;
  readonly name: BudgetColumn;
  readonly pagu: BudgetColumn;
  readonly realisasi?: BudgetColumn;
  readonly persen?: BudgetColumn;
  readonly extra?: readonly ExtraColumn[];
}

export interface BudgetLook {
  readonly id: TableId;
  readonly columns: BudgetColumns;
  readonly rupiah: PrintRupiah;
  readonly percent: PrintPercent;
  /** Whether indent is written as blanks before the name instead of the cell's alignment. */
  readonly blanks: boolean;
  readonly columnNumbers: boolean;
  readonly mayAsk?: true;
  /** Before these rows, counted from 0, the header stands again. */
  readonly pageBreaks?: readonly number[];
  /** Share of the % cells that are left empty. */
  readonly unfilled: number;
}

const NO = ["No", "NO.", "No.", "Nomor"] as const;
const NAME = [
  "Uraian",
  "Program / Kegiatan / Sub Kegiatan",
  "Program/Kegiatan",
  "URAIAN",
  "Program, Kegiatan dan Sub Kegiatan",
] as const;
const PAGU = [
  "Pagu Anggaran",
  "Anggaran (Rp)",
  "Target",
  "Pagu (Rp)",
  "Anggaran",
  "TARGET (Rp)",
  "Pagu",
] as const;
const SPENT = [
  "Realisasi",
  "Realisasi (Rp)",
  "Realisasi Anggaran",
  "REALISASI",
  "Realisasi Anggaran (Rp)",
] as const;
const PERCENT = ["%", "Persentase", "Persen (%)", "(%)", "Capaian (%)", "% Serapan"] as const;

/** Columns of Tabel 3.8: no (or kode), uraian, pagu, realisasi, %. */
export function budgetColumns(random: Random, no: "none" | "number" | "code" | "headerless"): BudgetColumns {
  const shift = no === "none" ? 0 : 1;
  const noHeader =
    no === "code" ? random.pick(["Kode", "Kode Rekening", "No"]) : no === "headerless" ? "" : random.pick(NO);
  return {
    no: no === "none" ? undefined : { col: 0, header: noHeader },
    name: { col: shift, header: random.pick(NAME) },
    pagu: { col: shift + 1, header: random.pick(PAGU) },
    realisasi: { col: shift + 2, header: random.pick(SPENT) },
    persen: { col: shift + 3, header: random.pick(PERCENT) },
  };
}

export function budgetLook(
  random: Random,
  columns: BudgetColumns,
  more: Partial<BudgetLook> = {},
): BudgetLook {
  return {
    id: "3.8",
    columns,
    rupiah: rupiahStyle(random),
    percent: percentStyle(random),
    blanks: random.chance(0.3),
    columnNumbers: random.chance(0.2),
    unfilled: random.pick([0, 0, 0, 0.3, 1]),
    ...more,
  };
}

/** Refs of a written row. */
export interface WrittenLine {
  readonly name: CellRef;
  readonly pagu: CellRef;
  readonly realisasi?: CellRef;
}

/** Writes the table from the sheet's next row on, its header first, and tells the book the truth of every row. */
export function writeBudget(
  book: ReportBook,
  sheet: SheetWriter,
  lines: readonly BudgetLine[],
  look: BudgetLook,
  random: Random,
): Map<BudgetLine, WrittenLine> {
  writeHeader(sheet, look);
  const firstRow = sheet.next;
  const written = new Map<BudgetLine, WrittenLine>();
  lines.forEach((line, index) => {
    if (look.pageBreaks?.includes(index)) writeHeader(sheet, look);
    written.set(line, writeNames(sheet, line, look));
  });
  const table: TrueTable = {
    id: look.id,
    sheet: sheet.name,
    firstRow,
    lastRow: sheet.next - 1,
    mayAsk: look.mayAsk,
  };
  book.tables.push(table);
  for (const line of lines) tellTruth(book, table, line, written, look, random);
  return written;
}

function writeHeader(sheet: SheetWriter, { columns, columnNumbers }: BudgetLook): void {
  const { no, name, pagu, realisasi, persen, extra = [] } = columns;
  const used = [no, name, pagu, realisasi, persen, ...extra]
    .filter((column) => column !== undefined)
    .sort((a, b) => a.col - b.col);
  const headers = used.map(({ group, header }): Column<never> => ({
    header: group === undefined ? [header] : [group, header],
    print: () => undefined,
  }));
  writeColumnHeaders(sheet, headers);
  if (!columnNumbers) return;
  used.forEach(({ col }, i) => sheet.put(sheet.next, col, cell(`(${i + 1})`)));
  sheet.next++;
}

function writeNames(sheet: SheetWriter, line: BudgetLine, { columns, blanks }: BudgetLook): WrittenLine {
  const row = sheet.next++;
  const { no, name, pagu, realisasi } = columns;
  const style = { bold: line.bold, indent: blanks ? 0 : line.indent };
  if (no) sheet.put(row, no.col, cell(line.no, { bold: line.bold }));
  const at = (col: number): CellRef => ({ sheet: sheet.name, row, col });
  return {
    name: sheet.put(row, name.col, cell((blanks ? "   ".repeat(line.indent) : "") + line.name, style)),
    pagu: at(pagu.col),
    realisasi: realisasi && at(realisasi.col),
  };
}

function tellTruth(
  book: ReportBook,
  table: TrueTable,
  line: BudgetLine,
  written: ReadonlyMap<BudgetLine, WrittenLine>,
  look: BudgetLook,
  random: Random,
): void {
  const own = written.get(line)!;
  const parent = line.parent && written.get(line.parent)?.name;
  book.rows.push({ table, ref: own.name, level: line.level, parent });
  writeAmount(book, "pagu", line, written, look);
  for (const extra of look.columns.extra ?? []) writeExtra(book, extra, line, written, look);
  if (!own.realisasi) return;
  writeAmount(book, "realisasi", line, written, look);
  const { persen } = look.columns;
  if (!persen) return;
  const empty = random.chance(look.unfilled);
  const ref = { ...own.name, col: persen.col };
  const right = (line.realisasi / line.pagu) * 100;
  book.add({
    ref,
    table: look.id,
    what: "persen",
    result: true,
    right,
    print: look.percent,
    from: [own.pagu, own.realisasi],
    code: "persen-berbeda",
    ...(empty && { empty }),
  });
  if (!empty) book.overprint(ref, look.percent(right));
}

function writeAmount(
  book: ReportBook,
  what: "pagu" | "realisasi",
  line: BudgetLine,
  written: ReadonlyMap<BudgetLine, WrittenLine>,
  look: BudgetLook,
): void {
  const ref = written.get(line)![what]!;
  const code = {
    program: "jumlah-program-berbeda",
    kegiatan: "jumlah-kegiatan-berbeda",
    jumlah: "total-berbeda",
    sub: undefined,
    rincian: undefined,
    urusan: undefined,
  } as const;
  book.add({
    ref,
    table: look.id,
    what,
    result: line.level === "jumlah" && look.id !== "PK",
    right: line[what],
    print: look.rupiah,
    adds: line.adds.flatMap((added) => written.get(added)?.[what] ?? []),
    code: line.adds.length > 0 ? code[line.level] : undefined,
    fact: factOf(what, line),
  });
  book.overprint(ref, look.rupiah(line[what]));
}

function writeExtra(
  book: ReportBook,
  { what, col, of, summed }: ExtraColumn,
  line: BudgetLine,
  written: ReadonlyMap<BudgetLine, WrittenLine>,
  look: BudgetLook,
): void {
  const at = (own: BudgetLine) => ({ ...written.get(own)!.name, col });
  const amount = (own: BudgetLine): number =>
    own.adds.length === 0 ? of(own) : own.adds.reduce((sum, added) => sum + amount(added), 0);
  const right = amount(line);
  book.add({
    ref: at(line),
    table: look.id,
    what,
    result: summed && line.level === "jumlah",
    right,
    print: look.rupiah,
    adds: line.adds.map(at),
    code: summed && line.level === "jumlah" ? "total-berbeda" : undefined,
  });
  book.overprint(at(line), look.rupiah(right));
}

/** One program or sub kegiatan has one pagu, in whichever table it stands; so has the sum of the same programs. */
function factOf(what: string, { level, node, adds }: BudgetLine): string | undefined {
  if (node && level !== "rincian") return `${what} ${node.path.join(".")}`;
  return level === "jumlah"
    ? `${what} total ${adds.map((line) => line.node?.path.join(".")).join("+")}`
    : undefined;
}
