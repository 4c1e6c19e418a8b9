import { budgetLines } from "../budget/lines";
import { PLAIN } from "../budget/signs";
import { budgetLook } from "../budget/columns";
import { writeBudget } from "../budget/write-budget";
import type { Office } from "../office/office";
import type { Random } from "../random";
import type { ReportBook } from "../report-book";
import { cell, type SheetWriter } from "../sheet-writer";
import { writeTable } from "../table-writer";
import { KinerjaColumns, kinerjaItems } from "./kinerja-table";
import { factTarget, nameColumns, tellTable } from "./tabel-3-1";

/** The perjanjian kinerja: a target per indicator, an amount per program. */
export function writeAgreement(book: ReportBook, office: Office, random: Random): void {
  const sheet = office.sheet("Perjanjian Kinerja");
  sheet.line([`PERJANJIAN KINERJA ${random.pick(["", "PERUBAHAN "])}TAHUN ${office.year}`]);
  sheet.blank();
  const columns = new KinerjaColumns(book, "PK", office);
  const target = columns.given(["Target"], "target", (indicator) => indicator.target, factTarget);
  const { firstRow, lastRow } = writeTable(
    sheet,
    [...nameColumns(columns, office, random, (name) => name), target],
    kinerjaItems(office.sasaran),
  );
  tellTable(book, "PK", sheet, firstRow, lastRow);
  sheet.blank();
  writePrograms(book, office, random, sheet);
}

function writePrograms(book: ReportBook, office: Office, random: Random, sheet: SheetWriter): void {
  const programs = office.budget.programs.map((program) => ({ ...program, children: [] }));
  const signs = {
    ...PLAIN,
    no: ({ path }: { readonly path: readonly number[] }) => String(path[0]),
    name: ({ name }: { readonly name: string }) => `Program ${name}`,
  };
  const look = budgetLook(
    random,
    {
      no: { col: 0, header: "No" },
      name: { col: 1, header: "Program" },
      pagu: { col: 2, header: random.pick(["Anggaran", "Anggaran (Rp)", "Pagu Anggaran"]) },
    },
    { id: "PK", columnNumbers: false, rupiah: office.rupiah },
  );
  writeBudget(
    book,
    sheet,
    budgetLines({ ...office.budget, programs }, { signs, total: "Jumlah" }),
    look,
    random,
  );
}

/** The perjanjian kinerja before its change: other targets, other amounts, and no reference any more. */
export function writeOldAgreement(book: ReportBook, office: Office, random: Random): void {
  const sheet = book.addSheet("PK Murni");
  sheet.line([`PERJANJIAN KINERJA TAHUN ${office.year}`]);
  sheet.line([random.pick(["(Sebelum Perubahan)", "Murni"])]);
  sheet.blank();
  sheet.line(["No", "Sasaran Strategis", "Indikator Kinerja", "Target"]);
  const firstRow = sheet.next;
  for (const { no, sasaran, indicator } of kinerjaItems(office.sasaran)) {
    const row = sheet.next++;
    sheet.put(row, 0, cell(no ?? ""));
    sheet.put(row, 1, cell(no === undefined ? "" : sasaran.name));
    sheet.put(row, 2, cell(indicator.name));
    sheet.put(row, 3, office.value(indicator, Math.round(indicator.target * random.int(80, 99)) / 100));
  }
  book.tables.push({ id: "PK", alsoFine: ["bukan"], sheet: sheet.name, firstRow, lastRow: sheet.next - 1 });
}
