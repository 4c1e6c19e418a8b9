import { tableName } from "../../language/phrase";
import type { BudgetRow } from "../budget/budget-rows";
import type { TableId } from "../evaluation";
import { defineCheck, type Found } from "./check";

interface Missing {
  readonly name: string;
  readonly table: TableId;
  readonly other: TableId;
}

/** A program of the perjanjian kinerja that Tabel 3.8 has not, or the other way round. */
export const programTidakAda = defineCheck({
  code: "program-tidak-ada",
  severity: "peringatan",
  about: "a program of one table is missing in the other",
  langkah: "Mencocokkan program dengan Perjanjian Kinerja",
  kriteria: "Program yang sama di Tabel 3.8 dan Perjanjian Kinerja.",
  says: ({ name, table, other }: Missing) =>
    `Program “${name}” ada di ${tableName(table)}, tetapi tidak ada di ${tableName(other)}.`,
  find: ({ laporan, tautan: { pkProgram } }) => {
    if (laporan.anggaran.rows.length === 0 || laporan.pkAnggaran.rows.length === 0) return [];
    if (pkProgram.to.size === 0) return [];
    return [
      ...pkProgram.unmatchedFrom.map((row) => missing(row, "PK", "3.8")),
      ...pkProgram.unmatchedTo.map((row) => missing(row, "3.8", "PK")),
    ];
  },
});

function missing({ name, nameRef }: BudgetRow, table: TableId, other: TableId): Found<Missing> {
  return { table, at: nameRef, data: { name, table, other } };
}
