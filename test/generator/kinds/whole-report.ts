import { budgetLines } from "../budget/lines";
import { depthOf, mixedNumbers, PLAIN, words, type Signs } from "../budget/signs";
import { writeAgreement, writeOldAgreement } from "../kinerja/agreement";
import type { EfficiencyRule } from "../kinerja/efficiency-rules";
import { writeTabel36, type Tabel36Choices } from "../budget/tabel-3-6";
import { budgetColumns, budgetLook } from "../budget/columns";
import { writeBudget } from "../budget/write-budget";
import { writeTabel32, writeTabel33, writeTabel34 } from "../kinerja/comparisons";
import { writeTabel31, type Tabel31Choices } from "../kinerja/tabel-3-1";
import { writeTabel35 } from "../kinerja/tabel-3-5";
import { writeTabel37 } from "../kinerja/tabel-3-7";
import { caption, makeOffice, type OfficeChoices } from "../office/office";
import type { Random } from "../random";
import type { ReportBook } from "../report-book";
import type { LayoutKind } from "./kind";

export interface WholeChoices {
  readonly office?: OfficeChoices;
  readonly signs?: Signs;
  /** How the rows of Tabel 3.6 show their levels; as those of 3.8 when absent. */
  readonly signs36?: Signs;
  readonly tabel31?: Tabel31Choices;
  readonly efficiency?: EfficiencyRule;
  readonly tabel36?: Tabel36Choices;
  /** The perjanjian kinerja: by chance, always, or before and after its change. */
  readonly agreement?: "always" | "changed";
}

/** All the tables of BAB III with one another's figures. */
export function writeWholeReport(book: ReportBook, random: Random, choices: WholeChoices = {}): void {
  const office = makeOffice(book, random, choices.office);
  const word = words(random);
  book.totals = { pagu: office.budget.pagu, realisasi: office.budget.realisasi };
  const signs = choices.signs ?? {
    ...PLAIN,
    no: mixedNumbers(["1", "", "", ""]),
    name: ({ level, name }) => word[depthOf(level)]! + name,
  };
  if (choices.agreement === "changed") writeOldAgreement(book, office, random);
  if (choices.agreement || random.chance(0.4)) writeAgreement(book, office, random);
  const measured = writeTabel31(book, office, random, choices.tabel31);
  if (random.chance(0.7)) writeTabel32(book, office, random);
  if (random.chance(0.7)) writeTabel33(book, office, random);
  if (random.chance(0.6)) writeTabel34(book, office, random);
  if (random.chance(0.6)) writeTabel35(book, office, random, measured);
  writeTabel36(book, office, random, choices.signs36 ?? signs, choices.tabel36);
  const sheet = office.sheet("Tabel 3.8");
  caption(sheet, random, "3.8", `Realisasi Anggaran Tahun ${office.year}`);
  const lines = budgetLines(office.budget, { signs, total: random.pick(["JUMLAH", "Jumlah", "TOTAL"]) });
  const look = budgetLook(random, budgetColumns(random, "number"), {
    rupiah: office.rupiah,
    percent: office.percent,
    unfilled: 0,
  });
  const written = writeBudget(book, sheet, lines, look, random);
  writeTabel37(
    book,
    office,
    random,
    measured,
    (program) => {
      const line = lines.find(({ node, level }) => node === program && level === "program")!;
      const { pagu, realisasi } = written.get(line)!;
      return [pagu, realisasi!];
    },
    choices.efficiency,
  );
}

/** The layout of the sample report, with other names, figures and ways of printing. */
export const wholeReport: LayoutKind = {
  name: "laporan utuh",
  write: (book, random) => writeWholeReport(book, random),
};
