import type { TableId } from "../../../src/lkip/evaluation";
import { percentStyle, rupiahStyle, type PrintPercent, type PrintRupiah } from "../print";
import type { Random } from "../random";
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
