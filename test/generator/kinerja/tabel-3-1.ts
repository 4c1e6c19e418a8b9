import type { CellRef } from "../../../src/workbook/address";
import type { TableId } from "../../../src/lkip/evaluation";
import { caption, type Office } from "../office/office";
import type { Random } from "../random";
import type { ReportBook } from "../report-book";
import { cell, type SheetWriter } from "../sheet-writer";
import { writeTable, type Column } from "../table-writer";
import { KinerjaColumns, kinerjaItems, type KinerjaItem } from "./kinerja-table";

export const SASARAN = [
  "Sasaran",
  "Sasaran Strategis",
  "SASARAN STRATEGIS",
  "Tujuan/Sasaran Strategis",
] as const;
export const INDIKATOR = [
  "Indikator",
  "Indikator Kinerja",
  "INDIKATOR KINERJA",
  "Indikator Kinerja Utama",
  "Indikator Sasaran",
] as const;
const CAPAIAN = [
  "Capaian",
  "% Capaian",
  "Capaian (%)",
  "CAPAIAN",
  "Capaian Kinerja (%)",
  "Capaian Kinerja",
] as const;

export interface Tabel31Choices {
  /** Header of the capaian column. */
  readonly capaian?: string;
  /** Cells of the capaian column that are left to be filled. */
  readonly empty?: (item: KinerjaItem) => boolean;
  readonly mean?: boolean;
  /** Writes rows of its own before the row of an item. */
  readonly before?: (sheet: SheetWriter, index: number, repeatHeader: () => void) => void;
  /** Columns after the capaian. */
  readonly more?: (columns: KinerjaColumns) => readonly Column<KinerjaItem>[];
  /** In place of target, realisasi and capaian. */
  readonly values?: (columns: KinerjaColumns) => readonly Column<KinerjaItem>[];
  /** Too few rows to tell which columns the results follow from. */
  readonly mayAsk?: (items: readonly KinerjaItem[]) => boolean;
}

/** The columns up to the indicator, and the unit where the office prints it apart. */
export function nameColumns(
  columns: KinerjaColumns,
  office: Office,
  random: Random,
  spell: (name: string) => string,
): Column<KinerjaItem>[] {
  return [
    ...(random.chance(0.85) ? [columns.no(random.pick(["No", "NO.", "No."]))] : []),
    columns.sasaran(random.pick(SASARAN), spell),
    columns.indikator(random.pick(INDIKATOR), spell),
    ...(office.units === "column" ? [columns.satuan("Satuan")] : []),
  ];
}

export const factTarget = ({ id }: { readonly id: string }): string => `target indikator ${id}`;
export const factRealisasi = ({ id }: { readonly id: string }): string => `realisasi indikator ${id}`;

/** Tabel 3.1: what each indicator reached, and the mean of it all. */
export function writeTabel31(
  book: ReportBook,
  office: Office,
  random: Random,
  choices: Tabel31Choices = {},
): KinerjaItem[] {
  const sheet = office.sheet("Tabel 3.1");
  caption(sheet, random, "3.1", `Pengukuran Kinerja Tahun ${office.year}`);
  const columns = new KinerjaColumns(book, "3.1", office);
  const items = kinerjaItems(office.sasaran);
  const year = random.pick(["", ` ${office.year}`, ` Tahun ${office.year}`]);
  const all: Column<KinerjaItem>[] = [
    ...nameColumns(columns, office, random, (name) => name),
    ...(choices.values?.(columns) ?? [
      columns.given([`Target${year}`], "target", ({ target }) => target, factTarget),
      columns.given([`Realisasi${year}`], "realisasi", ({ realisasi }) => realisasi, factRealisasi),
      columns.capaian([choices.capaian ?? random.pick(CAPAIAN)], "target", "realisasi", {
        empty: choices.empty,
      }),
    ]),
    ...(choices.more?.(columns) ?? []),
  ];
  const numbered = random.chance(0.2) ? ("numbered" as const) : undefined;
  const { firstRow, lastRow } = writeTable(sheet, all, items, { numbered, before: choices.before });
  tellTable(book, "3.1", sheet, firstRow, lastRow, choices.mayAsk?.(items));
  const col = items.find(({ refs }) => refs.capaian)?.refs.capaian!.col;
  if (col !== undefined && (choices.mean ?? random.chance(0.6)))
    writeMean(book, office, random, sheet, items, col);
  return items;
}

export function tellTable(
  book: ReportBook,
  id: TableId | "bukan",
  sheet: SheetWriter,
  firstRow: number,
  lastRow: number,
  mayAsk = false,
): void {
  book.tables.push({ id, sheet: sheet.name, firstRow, lastRow, ...(mayAsk && { mayAsk }) });
}

/** A row with the mean of the capaian above it. */
export function writeMean(
  book: ReportBook,
  office: Office,
  random: Random,
  sheet: SheetWriter,
  items: readonly KinerjaItem[],
  col: number,
): void {
  const from = items.flatMap(({ refs }): CellRef[] => (refs.capaian ? [refs.capaian] : []));
  const cells = from.map((ref) => book.cell(ref)!);
  const right = cells.reduce((sum, own) => sum + (own.right as number), 0) / cells.length;
  const row = sheet.next++;
  sheet.put(
    row,
    random.int(0, 1),
    cell(random.pick(["Rata-rata", "RATA-RATA", "Rata-rata Capaian", "RATA - RATA CAPAIAN"]), { bold: true }),
  );
  const empty = cells.some((own) => own.empty);
  const ref = sheet.put(row, col, office.percent(right));
  book.add({
    ref,
    table: "3.1",
    what: "rata-rata",
    result: true,
    right,
    from,
    code: "rata-rata-berbeda",
    print: office.percent,
    ...(empty && { mayAsk: true as const }),
  });
}
