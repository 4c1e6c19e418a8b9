import type { TableId } from "../../lkip/evaluation";

/** Names of one table that a row may be tied to, the likeliest first. */
export interface TieTarget {
  /** The table whose row is tied, and the row's name as it stands there. */
  readonly table: TableId;
  readonly name: string;
  readonly toTable: TableId;
  readonly kind: "indikator" | "sasaran" | "program" | "sub";
  readonly names: readonly string[];
}
