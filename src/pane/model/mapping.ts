import type { Evaluation, TableId, TableKind } from "../../lkip/evaluation";
import type { Pengaturan, PetaTabel } from "../../lkip/ketentuan/ketentuan";
import type { Role } from "../../lkip/recognition/role";
import { tableName } from "../../language/phrase";
import { columnName } from "../../workbook/address";
import type { Snapshot } from "../../workbook/snapshot";
import { words } from "../panels/words";
import { shortenMiddle } from "./numbers";
import type { Book } from "./state";

/** A table being mapped by hand. Rows count from 1, as the user sees them. */
export interface MapDraft {
  readonly table: TableId;
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: Readonly<Partial<Record<string, number>>>;
}

const NAMES: readonly Role[] = ["sasaran", "indikator", "sasaran-indikator", "uraian"];

/** A table as it stands in a list: "Tabel 3.1 · Pengukuran kinerja". */
export function tableTitle({ id, title }: TableKind): string {
  return id === "PK" ? title : `${tableName(id)} · ${title}`;
}

/** The roles that the columns of a table can have. */
export function rolesOf({ kinds }: Pick<Evaluation, "kinds">, table: TableId): readonly Role[] {
  return kinds.find(({ id }) => id === table)?.columns ?? [];
}

/**
 * A first draft of a table's map: as it was mapped before, else where it was found, else the first sheet with all its rows.
 */
export function draftOf({ snapshot, evaluation, pengaturan }: Book, table: TableId): MapDraft {
  const sheets = visibleSheets(snapshot);
  const mapped = pengaturan.peta.find((peta) => peta.table === table && sheets.includes(peta.sheet));
  if (mapped) {
    const { sheet, firstRow, lastRow, columns } = mapped;
    return { table, sheet, firstRow: firstRow + 1, lastRow: lastRow + 1, columns };
  }
  const found = evaluation.tables.find(({ id }) => id === table);
  if (found) {
    const { top, bottom } = found.area;
    return { table, sheet: found.sheet, firstRow: top + 2, lastRow: bottom + 1, columns: {} };
  }
  return draftOfSheet(snapshot, table, sheets[0] ?? "");
}

/** A draft that takes all rows of a sheet. */
export function draftOfSheet({ sheets }: Snapshot, table: TableId, sheet: string): MapDraft {
  const lastRow = Math.max(2, sheets.find(({ name }) => name === sheet)?.cells.length ?? 2);
  return { table, sheet, firstRow: 2, lastRow, columns: {} };
}

/** The sheets that a user can point at. */
export function visibleSheets({ sheets }: Snapshot): readonly string[] {
  return sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
}

/** Maps whose sheet the workbook no longer holds. */
export function lostMaps({ snapshot, pengaturan }: Book, table: TableId): readonly PetaTabel[] {
  const names = new Set(snapshot.sheets.map(({ name }) => name));
  return pengaturan.peta.filter((peta) => peta.table === table && !names.has(peta.sheet));
}

/** The settings without one map. */
export function withoutMap(
  pengaturan: Pengaturan,
  { sheet, table }: Pick<PetaTabel, "sheet" | "table">,
): Pengaturan {
  return {
    ...pengaturan,
    peta: pengaturan.peta.filter((peta) => peta.sheet !== sheet || peta.table !== table),
  };
}

/** The columns of the draft's sheet, each with what stands above its first data row, so that it can be recognised. */
export function columnsOf(
  { sheets }: Snapshot,
  { sheet, firstRow }: MapDraft,
): readonly { readonly index: number; readonly text: string }[] {
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const width = Math.min(
    40,
    cells.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0),
  );
  return Array.from({ length: width }, (_none, index) => {
    const rows = [cells[firstRow - 2], cells[firstRow - 3], cells[firstRow - 1]];
    const sample = rows.map((row) => row?.[index]?.value ?? "").find((value) => value !== "") ?? "";
    return { index, text: words.peta.contohIsi(columnName(index), shortenMiddle(String(sample), 32)) };
  });
}

/** What is still missing, as a sentence; undefined when the draft can be kept. */
export function mapProblem({ firstRow, lastRow, columns }: MapDraft): string | undefined {
  if (!(firstRow >= 1 && lastRow >= firstRow)) return words.peta.perluBaris;
  const has = (role: string): boolean => columns[role] !== undefined;
  return NAMES.some(has) && (has("realisasi") || has("capaian") || has("pagu"))
    ? undefined
    : words.peta.perluKolom;
}

/** The draft as the settings keep it. */
export function toPeta({ table, sheet, firstRow, lastRow, columns }: MapDraft): PetaTabel {
  const chosen = Object.entries(columns).flatMap(([role, index]) =>
    index === undefined ? [] : [[role, index] as const],
  );
  return { table, sheet, firstRow: firstRow - 1, lastRow: lastRow - 1, columns: Object.fromEntries(chosen) };
}

/** The settings with one more mapped table, in place of an earlier map of the same table there. */
export function withMap(pengaturan: Pengaturan, peta: PetaTabel): Pengaturan {
  const others = pengaturan.peta.filter(({ sheet, table }) => sheet !== peta.sheet || table !== peta.table);
  return { ...pengaturan, peta: [...others, peta] };
}
