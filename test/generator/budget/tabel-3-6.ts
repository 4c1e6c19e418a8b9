import { PLAIN_STYLE } from "../../../src/workbook/snapshot";
import { caption, type Office } from "../office/office";
import type { BudgetNode } from "../office/budget";
import type { Random } from "../random";
import type { ReportBook } from "../report-book";
import type { TrueLevel, TrueTable } from "../report";
import { cell, type SheetWriter } from "../sheet-writer";
import { depthOf, type Signs } from "./signs";

interface Place {
  readonly book: ReportBook;
  readonly office: Office;
  readonly sheet: SheetWriter;
  readonly random: Random;
  readonly signs: Signs;
  readonly table: TrueTable;
  readonly otherUnits?: "some";
}

export interface Tabel36Choices {
  /** Some outputs have their realisasi in another unit than their target: no ratio, and no fault of the result. */
  readonly otherUnits?: "some";
}

/** Tabel 3.6: a part per sasaran; program, kegiatan and sub kegiatan without amounts, the sub kegiatan's Input and Output with them. */
export function writeTabel36(
  book: ReportBook,
  office: Office,
  random: Random,
  signs: Signs,
  choices: Tabel36Choices = {},
): void {
  const sheet = office.sheet("Tabel 3.6");
  caption(sheet, random, "3.6", "Program Pendukung Sasaran");
  const headers = [
    "No",
    "Uraian",
    "Target",
    random.pick(["Capaian", "Realisasi"]),
    random.pick(["%", "Persentase"]),
  ];
  office.sasaran.forEach((sasaran, i) => {
    if (i > 0) sheet.blank();
    sheet.line([`Sasaran ${i + 1} ${sasaran.name}`]);
    sheet.line(headers, { bold: true });
    const place: Place = {
      book,
      office,
      sheet,
      random,
      signs,
      otherUnits: choices.otherUnits,
      table: { id: "3.6", sheet: sheet.name, firstRow: sheet.next, lastRow: sheet.next },
    };
    const rows = sasaran.programs
      .map((program) => writeNode(place, program))
      .reduce((sum, count) => sum + count, 0);
    const table = { ...place.table, lastRow: place.table.firstRow + rows - 1 };
    book.tables.push(table);
    book.rows.push(
      ...book.rows.splice(0).map((row) => (row.table === place.table ? { ...row, table } : row)),
    );
  });
}

/** @returns how many rows were written */
function writeNode(place: Place, node: BudgetNode, parent?: ReturnType<SheetWriter["put"]>): number {
  const { sheet, signs, book, table } = place;
  const row = sheet.next++;
  const style = { bold: signs.bold(node.level), indent: signs.indent(node.level) };
  sheet.put(row, 0, cell(signs.no(node, row)));
  const ref = sheet.put(row, 1, cell(signs.name(node, row), style));
  book.rows.push({ table, ref, level: node.level as TrueLevel, parent });
  if (node.level !== "sub")
    return 1 + node.children.reduce((sum, child) => sum + writeNode(place, child, ref), 0);
  writeInput(place, node);
  writeOutput(place, node);
  const outcome = place.random.chance(0.7);
  if (outcome) sheet.line(["", "Outcome : Layanan berjalan baik"]);
  return outcome ? 4 : 3;
}

function writeInput({ book, office, sheet, signs }: Place, { pagu, realisasi, path }: BudgetNode): void {
  const row = sheet.next++;
  sheet.put(row, 1, cell("Input : Dana", { indent: signs.indent("rincian") && depthOf("rincian") }));
  const add = (col: number, what: "pagu" | "realisasi", right: number) =>
    book.add({
      ref: sheet.put(row, col, office.rupiah(right)),
      table: "3.6",
      what,
      result: false,
      right,
      print: office.rupiah,
      fact: `${what} ${path.join(".")}`,
    });
  const from = [add(2, "pagu", pagu), add(3, "realisasi", realisasi)];
  addPercent(book, office, sheet, row, (realisasi / pagu) * 100, from);
}

function writeOutput({ book, office, sheet, random, signs, otherUnits }: Place, { name }: BudgetNode): void {
  const row = sheet.next++;
  const unit = random.pick(["Dokumen", "Laporan", "Orang", "Paket", "Unit"]);
  const target = random.int(2, 60);
  const achieved = random.chance(0.6) ? target : random.int(1, target);
  sheet.put(
    row,
    1,
    cell(`Output : Jumlah hasil ${name.toLowerCase()}`, {
      indent: signs.indent("rincian") && depthOf("rincian"),
    }),
  );
  if (otherUnits && random.chance(0.5)) {
    sheet.put(row, 2, cell(`${target} Orang/ Bulan`));
    sheet.put(row, 3, cell(`${target * 12} ${unit === "Orang" ? "Paket" : unit}`));
    sheet.put(row, 4, cell("100%"));
    return;
  }
  const add = (col: number, right: number) =>
    book.add({
      ref: sheet.put(row, col, { value: `${right} ${unit}`, style: PLAIN_STYLE }),
      table: "3.6",
      what: "output",
      result: false,
      right,
    });
  const from = [add(2, target), add(3, achieved)];
  addPercent(book, office, sheet, row, (achieved / target) * 100, from);
}

function addPercent(
  book: ReportBook,
  office: Office,
  sheet: SheetWriter,
  row: number,
  right: number,
  from: readonly ReturnType<SheetWriter["put"]>[],
): void {
  const ref = sheet.put(row, 4, office.percent(right));
  book.add({
    ref,
    table: "3.6",
    what: "persen",
    result: true,
    right,
    from,
    code: "persen-berbeda",
    print: office.percent,
  });
}
