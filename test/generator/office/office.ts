import { percentStyle, rupiahStyle, type PrintPercent, type PrintRupiah } from "../print";
import type { Random } from "../random";
import type { ReportBook } from "../report-book";
import type { SheetWriter } from "../sheet-writer";
import { valueStyle, type PrintValue, type UnitPlace } from "../kinerja/values";
import { makeBudget, type Budget } from "./budget";
import {
  makePerformance,
  type Clamp,
  type NegativeFormula,
  type PerformanceChoices,
  type Sasaran,
} from "./performance";

/** An office with its plans, its figures and its way of printing. */
export interface Office {
  readonly year: number;
  readonly budget: Budget;
  readonly sasaran: readonly Sasaran[];
  readonly clamp: Clamp;
  readonly negativeFormula: NegativeFormula;
  readonly units: UnitPlace;
  readonly value: PrintValue;
  readonly percent: PrintPercent;
  readonly rupiah: PrintRupiah;
  /** How a name is spelt where it is copied from Tabel 3.1. */
  readonly spell: (name: string) => string;
  /** The sheet for a table: one per table, or one for them all. */
  readonly sheet: (name: string) => SheetWriter;
}

export interface OfficeChoices extends PerformanceChoices {
  readonly clamp?: Clamp;
  readonly units?: UnitPlace;
  readonly oneSheet?: boolean;
  readonly sasaran?: readonly [number, number];
  readonly spell?: (name: string) => string;
  /** Every sasaran is served by the first program as well. */
  readonly sharedProgram?: "shared";
  readonly value?: PrintValue;
  readonly negativeFormula?: NegativeFormula;
}

export function makeOffice(book: ReportBook, random: Random, choices: OfficeChoices = {}): Office {
  const budget = makeBudget(random, { depth: 3, programs: [2, 4], children: [1, 2] });
  const units = choices.units ?? random.pick(["column", "cell"]);
  const count = random.int(...(choices.sasaran ?? [1, Math.min(3, budget.programs.length)]));
  let shared: SheetWriter | undefined;
  const oneSheet = choices.oneSheet ?? random.chance(0.2);
  return {
    year: random.int(2021, 2025),
    budget,
    sasaran: makePerformance(random, budget.programs, count, choices).map((sasaran) => ({
      ...sasaran,
      programs: choices.sharedProgram
        ? [...new Set([budget.programs[0]!, ...sasaran.programs])]
        : sasaran.programs,
    })),
    clamp: choices.clamp ?? "0-100",
    negativeFormula: choices.negativeFormula ?? "selisih",
    units,
    value: choices.value ?? valueStyle(random, units),
    spell: choices.spell ?? ((name) => name),
    percent: percentStyle(random),
    rupiah: rupiahStyle(random),
    sheet(name) {
      if (!oneSheet) return book.addSheet(name);
      if (shared) shared.blank(random.int(2, 4));
      shared ??= book.addSheet(random.pick(["BAB III", "Semua Tabel"]));
      return shared;
    },
  };
}

/** The lines above a table: its number, its title, both or neither. */
export function caption(sheet: SheetWriter, random: Random, number: string, title: string): void {
  const [chapter, table] = number.split(".");
  const numbers = [
    `Tabel ${number}`,
    `Tabel. ${number}.`,
    `Tabel ${chapter === "3" ? "III" : chapter}.${table}`,
    `TABEL ${number}`,
  ];
  const style = random.int(0, 3);
  if (style === 0) sheet.line([random.pick(numbers)]);
  if (style <= 1) sheet.line([title]);
  else sheet.line([`${random.pick(numbers)} ${title}`]);
  sheet.blank(random.int(0, 1));
}
