import type { Area } from "../../workbook/address";

/** Kinds of conditional formats, by Excel's own names. */
export type ConditionalFormatType =
  | "Custom"
  | "CellValue"
  | "ColorScale"
  | "ContainsText"
  | "DataBar"
  | "IconSet"
  | "PresetCriteria"
  | "TopBottom";

/**
 * A conditional format. Those of the user are opaque: kept, listed, and moved in rank, never looked into. Its place in
 * the sheet's list is its priority.
 */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: ConditionalFormatType;
  readonly areas: readonly Area[];
  /** The formula of a custom one, with its leading "=". */
  readonly formula?: string;
  /** "#RRGGBB". */
  readonly fill?: string;
  /** "#RRGGBB". */
  readonly fontColour?: string;
  readonly stopIfTrue?: boolean;
  /** Set for a rule that Excel lists and cannot read: one that was duplicated in its dialog, or that an undo brought back. */
  readonly unreadable?: "isi" | "isi-dan-jenis";
}
