import type { Level } from "../recognition/level-words";
import type { BudgetRow } from "./budget-rows";

/** Rows that say of the row above them what goes in and what comes out. */
const BESIDE: readonly Level[] = ["input", "output", "outcome"];

/**
 * The name by which a row is spoken of: an Input, Output or Outcome row goes by its sub kegiatan.
 *
 * @example "Input : Dana yang dibutuhkan" below "Sub Kegiatan : Penyediaan Bahan" // "Sub Kegiatan : Penyediaan Bahan"
 */
export function spokenName(row: Pick<BudgetRow, "level" | "name" | "parent">): string {
  return row.parent && BESIDE.includes(row.level) ? spokenName(row.parent) : row.name;
}
