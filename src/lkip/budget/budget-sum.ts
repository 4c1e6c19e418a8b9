import type { Rupiah } from "../../language/units";
import type { BudgetRow } from "./budget-rows";
import { nilaiRupiah } from "../reading/amount";

/** The two measures that budget rows are summed in. */
export type Measure = "pagu" | "realisasi";
export const MEASURES: readonly Measure[] = ["pagu", "realisasi"];

/**
 * How a sum stands. `cocok`: it holds. `salah`: it should be `expected`, and may be written. `berbeda`: it does not hold,
 * but which of its cells is wrong is not shown. `dikuatkan`: what is printed is right, other cells say so, and one of the
 * rows that it adds is wrong. `terbuka`: readings of the table disagree about it. `kosong`: nothing is printed.
 */
export type SumState = "cocok" | "salah" | "berbeda" | "dikuatkan" | "terbuka" | "kosong";

/** One cell of a parent or a JUMLAH, and the rows that it adds up. */
export interface BudgetSum {
  readonly row: BudgetRow;
  readonly measure: Measure;
  /** What is printed; undefined for an empty cell. */
  readonly printed?: Rupiah;
  /** The sum of its parts. */
  readonly expected: Rupiah;
  readonly parts: readonly BudgetRow[];
  readonly state: SumState;
  /** The rows to blame for a sum that does not hold. */
  readonly blamed?: readonly Blamed[];
}

/** A row whose amount other cells contradict. */
export interface Blamed {
  readonly row: BudgetRow;
  /** What its cell should hold. */
  readonly expected: Rupiah;
  /** Its own percentage is what contradicts it. */
  readonly byPercent?: true;
}

/** The printed amount of a row in rupiah; undefined where there is none that can be read. */
export function amountOf(row: BudgetRow, measure: Measure): Rupiah | undefined {
  const reading = row[measure]?.reading;
  return reading?.kind === "kosong" && !reading.dash ? undefined : nilaiRupiah(reading);
}
