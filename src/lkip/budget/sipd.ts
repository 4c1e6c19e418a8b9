import { rupiah, type Rupiah } from "../../language/units";
import type { CellRef } from "../../workbook/address";
import { normalizeName } from "../matching/normalize-name";
import { nilaiRupiah } from "../reading/amount";
import { readCell } from "../reading/read-cell";
import { levelOfPrefix } from "../recognition/level-words";
import type { SipdSheet } from "../recognition/sipd-sheet";
import type { Measure } from "./budget-sum";
import { codeClass } from "./interpretation/code";

/** A program, kegiatan or sub kegiatan of the export, its kinds of belanja summed. */
export interface SipdRow {
  readonly level: "program" | "kegiatan" | "sub";
  readonly name: string;
  readonly key: string;
  readonly nameRef: CellRef;
  /** The name of the program that it stands under; its own for a program. */
  readonly program: string;
  readonly pagu: Rupiah;
  readonly realisasi: Rupiah;
}

/** An export of SIPD, read. */
export interface SipdSource {
  readonly sheet: SipdSheet;
  readonly rows: readonly SipdRow[];
  /** Where its own Jumlah is not the sum of its programs: what is printed and what they add up to. */
  readonly mismatch?: { readonly measure: Measure; readonly printed: Rupiah; readonly sum: Rupiah };
}

/** Rupiah by which the export's Jumlah may be off. */
const SAME = 1;

/**
 * Reads an export: the level of a row is shown by its code in the third column (three parts a program, five a kegiatan, six
 * a sub kegiatan); a row with a fourth code is an account of belanja and is left out.
 */
export function readSipd(sheet: SipdSheet): SipdSource {
  const rows: SipdRow[] = [];
  let program = "";
  let printed: Amounts | undefined;
  for (let row = sheet.firstRow; row <= sheet.lastRow; row++) {
    if (isTotal(sheet, row)) printed = amountsOf(sheet, row);
    const level = levelOf(sheet, row);
    const name = sheet.view.text(row, sheet.uraian);
    if (!level || name === "") continue;
    if (level === "program") program = name;
    const nameRef = sheet.view.ref(row, sheet.uraian);
    rows.push({ level, name, key: normalizeName(name), nameRef, program, ...amountsOf(sheet, row) });
  }
  return { sheet, rows, mismatch: printed && mismatchOf(rows, printed) };
}

type Amounts = Readonly<Record<Measure, Rupiah>>;

function levelOf({ view, codes }: SipdSheet, row: number): SipdRow["level"] | undefined {
  const texts = codes.map((col) => view.text(row, col));
  const code = (codes.length >= 3 ? texts[2] : texts.at(-1)) ?? "";
  if (code === "" || (codes.length >= 4 && texts[3] !== "")) return undefined;
  const own = codeClass(code);
  return own === "program" || own === "kegiatan" || own === "sub" ? own : undefined;
}

function isTotal({ view, codes, uraian }: SipdSheet, row: number): boolean {
  return [...codes, uraian].some((col) => levelOfPrefix(view.text(row, col), "rupiah") === "jumlah");
}

function amountsOf({ view, pairs }: SipdSheet, row: number): Amounts {
  const sum = (of: "anggaran" | "realisasi") =>
    pairs.reduce(
      (all, pair) => all + (nilaiRupiah(readCell(view.own(row, pair[of]), { rupiah: true })) ?? 0),
      0,
    );
  return { pagu: rupiah(sum("anggaran")), realisasi: rupiah(sum("realisasi")) };
}

function mismatchOf(rows: readonly SipdRow[], printed: Amounts): SipdSource["mismatch"] {
  const programs = rows.filter(({ level }) => level === "program");
  for (const measure of ["pagu", "realisasi"] as const) {
    const sum = rupiah(programs.reduce((all, row) => all + row[measure], 0));
    if (Math.abs(sum - printed[measure]) > SAME) return { measure, printed: printed[measure], sum };
  }
  return undefined;
}
