import type { Finding } from "../../lkip/evaluation";
import type { Arah, Ikatan, Pengaturan } from "../../lkip/ketentuan/ketentuan";
import { cellAt } from "../../workbook/snapshot";
import type { Book } from "./state";

/** The settings with one row tied to a name of another table. */
export function withTie(pengaturan: Pengaturan, tie: Ikatan): Pengaturan {
  const others = pengaturan.ikatan.filter(
    ({ table, name, toTable }) => table !== tie.table || name !== tie.name || toTable !== tie.toTable,
  );
  return { ...pengaturan, ikatan: [...others, tie] };
}

/** The settings without one tie. */
export function withoutTie(pengaturan: Pengaturan, tie: Ikatan): Pengaturan {
  return { ...pengaturan, ikatan: pengaturan.ikatan.filter((each) => each !== tie) };
}

/** The settings with the direction of one indicator answered. */
export function withArah(pengaturan: Pengaturan, name: string, arah: Arah): Pengaturan {
  return { ...pengaturan, arah: { ...pengaturan.arah, [name]: arah } };
}

/** The settings with the direction of one indicator open again. */
export function withoutArah(pengaturan: Pengaturan, name: string): Pengaturan {
  const left = Object.entries(pengaturan.arah).filter(([each]) => each !== name);
  return { ...pengaturan, arah: Object.fromEntries(left) };
}

/** The name of the row that a finding stands on: that of the row's result, or the cell's own text. */
export function rowName({ snapshot, evaluation }: Book, { ref }: Finding): string {
  const result = evaluation.results.find((each) => each.ref.sheet === ref.sheet && each.ref.row === ref.row);
  if (result) return result.name;
  const sheet = snapshot.sheets.find(({ name }) => name === ref.sheet);
  const value = sheet && cellAt(sheet, ref.row, ref.col)?.value;
  return typeof value === "string" ? value.trim() : "";
}
