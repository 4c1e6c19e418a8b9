import { LEAST_BUDGET } from "../../reading/amount";
import type { HeaderColumn } from "../header";
import type { Region } from "../region";
import type { Role } from "../role";
import { middleOf, type Figures } from "./figures";
import type { Source } from "./sources";

/** A result column and the two that it is to be worked out of. */
export interface Assignment {
  readonly target: Source;
  readonly realisasi: Source;
  readonly result: number;
}

/** Whether an assignment counts rupiah. */
export function countsMoney(region: Region, { target }: Assignment): boolean {
  return countsRupiah(region, target.col, target.figures);
}

/** Whether a column counts rupiah: by its numbers, by its header where it holds none. */
export function countsRupiah({ header }: Region, col: number, figures: Source["figures"] = []): boolean {
  const known = figures.some((figure) => figure !== undefined);
  if (known) return middleOf(figures) >= LEAST_BUDGET;
  return header.columns.find((column) => column.col === col)?.money ?? false;
}

/** The header of a column; "" where it has none. */
export function textOf({ header }: Region, col: number): string {
  return [...header.columns, ...header.others].find((column) => column.col === col)?.text ?? "";
}

/** Columns of the roles, left to right. */
export function colsOf({ header }: Region, roles: readonly Role[]): number[] {
  return header.columns.filter(({ role }) => roles.includes(role)).map(({ col }) => col);
}

/** A column by itself as the source of a target or realisasi. */
export function sourceOf(col: number, figures: Figures): Source {
  const own = figures.columns.get(col) ?? Array.from({ length: figures.count }, () => undefined);
  return { how: "kolom", col, parts: [col], figures: own };
}

/** What is done with the roles of a view's columns. */
export interface View {
  /** New roles by column; a column without one keeps its own. */
  readonly roles: ReadonlyMap<number, Role>;
  /** Columns that hold a whole: the sum of quarters, or the last of them that is filled. */
  readonly wholes: readonly Source[];
}

/** A region as it is seen with other roles. */
export function viewOf(region: Region, { roles, wholes }: View): Region {
  const all = [...region.header.columns, ...region.header.others];
  const columns: HeaderColumn[] = [];
  const others: HeaderColumn[] = [];
  for (const column of all) {
    const role = roles.get(column.col) ?? column.role;
    if (role === "lain" && region.header.others.includes(column)) others.push(column);
    else columns.push({ ...column, role });
  }
  columns.sort((a, b) => a.col - b.col);
  return {
    ...region,
    header: { ...region.header, columns, others },
    wholes: new Map(wholes.filter(({ how }) => how !== "kolom").map((source) => [source.col, source])),
  };
}

/** A region whose columns are not read: a question about them is open. */
export function withholding(region: Region, cols: readonly number[]): Region {
  return { ...region, withheld: new Map(cols.map((col) => [col, "semua" as const])) };
}
