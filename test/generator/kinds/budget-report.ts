import { budgetLines, type BudgetLine, type LineChoices } from "../budget/lines";
import { budgetColumns, budgetLook, type BudgetLook } from "../budget/columns";
import { writeBudget } from "../budget/write-budget";
import type { Signs } from "../budget/signs";
import { makeBudget, type Budget, type BudgetSize } from "../office/budget";
import type { Random } from "../random";
import type { ReportBook } from "../report-book";
import type { SheetWriter } from "../sheet-writer";

/** What a kind says of its budget table; the rest falls at random. */
export interface BudgetChoices {
  readonly signs: Signs;
  readonly no: "none" | "number" | "code" | "headerless";
  readonly size?: Partial<BudgetSize>;
  readonly above?: (budget: Budget) => LineChoices["above"];
  readonly total?: string | null;
  readonly subtotal?: string;
  readonly look?: Partial<BudgetLook>;
}

const TOTALS = ["JUMLAH", "Jumlah", "TOTAL", "Jumlah Total", "J U M L A H", "JUMLAH ANGGARAN"] as const;

/** A workbook with a Tabel 3.8 and, in some, the perjanjian kinerja that its programs must agree with. */
export function writeBudgetReport(book: ReportBook, random: Random, choices: BudgetChoices): void {
  const depth = choices.size?.depth ?? 3;
  const budget = makeBudget(random, { depth, programs: [1, 4], children: [1, 3], ...choices.size });
  const year = random.int(2021, 2025);
  book.totals = { pagu: budget.pagu, realisasi: budget.realisasi };
  if (random.chance(0.35)) writeAgreement(book, random, budget, year);
  const sheet = book.addSheet(random.pick(["Tabel 3.8", "Sheet1", "Anggaran", "3.8", "LRA"]));
  writeCaption(sheet, random, year);
  const total =
    choices.total === undefined ? (random.chance(0.8) ? random.pick(TOTALS) : null) : choices.total;
  const lines = budgetLines(budget, {
    signs: choices.signs,
    total: total ?? undefined,
    above: choices.above?.(budget),
    subtotal: choices.subtotal,
  });
  const look = budgetLook(random, budgetColumns(random, choices.no), choices.look);
  writeBudget(book, sheet, lines, look, random);
  if (random.chance(0.2)) sheet.line(["", "Sumber : Subbagian Perencanaan dan Keuangan"]);
}

function writeCaption(sheet: SheetWriter, random: Random, year: number): void {
  sheet.blank(random.int(0, 2));
  const style = random.int(0, 4);
  if (style === 0) sheet.line(["Tabel 3.8"]);
  if (style <= 1) sheet.line([`Realisasi Anggaran Tahun ${year}`]);
  if (style === 2) sheet.line([`Tabel 3.8 Pagu dan Realisasi Anggaran Tahun ${year}`]);
  if (style === 3) sheet.line([`Tabel III.9. Realisasi Anggaran per Program dan Kegiatan`]);
  sheet.blank(random.int(0, 1));
}

/** The budget of the perjanjian kinerja: a row per program, the same words as in the budget table or none. */
function writeAgreement(book: ReportBook, random: Random, budget: Budget, year: number): void {
  const sheet = book.addSheet(random.pick(["PK", "Perjanjian Kinerja"]));
  sheet.line([`PERJANJIAN KINERJA TAHUN ${year}`]);
  sheet.blank();
  const programs = budget.programs.map((program) => ({ ...program, children: [] }));
  const signs: Signs = {
    no: (node) => String(node.path[0]),
    name: ({ name }) => `Program ${name}`,
    bold: () => false,
    indent: () => 0,
  };
  const lines: BudgetLine[] = budgetLines({ ...budget, programs }, { signs, total: "Jumlah" });
  const columns = {
    no: { col: 0, header: "No" },
    name: { col: 1, header: "Program" },
    pagu: { col: 2, header: random.pick(["Anggaran", "Anggaran (Rp)", "Pagu Anggaran"]) },
  };
  writeBudget(book, sheet, lines, budgetLook(random, columns, { id: "PK", columnNumbers: false }), random);
}
