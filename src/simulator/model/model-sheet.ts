import { contains, type Area, type CellAddress } from "../../workbook/address";
import { EMPTY_CELL, type ModelCell } from "./model-cell";
import type { ConditionalFormat } from "./conditional-format";
import type { ModelChart } from "./model-chart";
import { around } from "./areas";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** A table (ListObject) of the sheet, its header row first. */
export interface ModelTable {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly showHeaders: boolean;
  /** True where its last row is a totals row. */
  readonly showTotals?: boolean;
}

/** A pivot table of the sheet. */
export interface ModelPivot {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  /** True for one on a data model: Excel lists it and does not tell where it is. */
  readonly onDataModel?: boolean;
}

/** A filter over an area; the rows that it hides are in the sheet's hidden rows. */
export interface ModelFilter {
  readonly area: Area;
  /** True where rows are filtered out now. */
  readonly active: boolean;
}

/** One sheet of the workbook in memory. Read it freely; it is changed through WorkbookModel alone. */
export class ModelSheet {
  readonly rows: (ModelCell | undefined)[][] = [];
  /** A chart sheet or a macro sheet has a tab, a name and a place, and nothing that an add-in may ask for. */
  kind: "biasa" | "grafik" | "makro" = "biasa";
  visibility: Visibility = "Visible";
  protected = false;
  merges: readonly Area[] = [];
  /** Cells of array formulas: they change as a whole or not at all. */
  arrays: readonly Area[] = [];
  tables: readonly ModelTable[] = [];
  pivots: readonly ModelPivot[] = [];
  filter: ModelFilter | undefined;
  /** By priority: the first one wins. */
  conditionalFormats: readonly ConditionalFormat[] = [];
  /** Those that have come since the workbook was opened, and those of its file that can be drawn. */
  charts: readonly ModelChart[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Widths in characters, where something has set them. */
  readonly columnWidths = new Map<number, number>();
  /** Heights in points, where something has set them. */
  readonly rowHeights = new Map<number, number>();
  /** How the sheet is printed, as it was set: the members of `Excel.PageLayout` by their names. */
  readonly page = new Map<string, unknown>();
  showGridlines = true;
  /** What is selected in the sheet, whether or not it is the active one. */
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** The cell at an address; the untouched cell where there is none. */
  cell(row: number, col: number): ModelCell {
    return this.rows[row]?.[col] ?? EMPTY_CELL;
  }

  put(row: number, col: number, cell: ModelCell): void {
    while (this.rows.length < row) this.rows.push([]);
    const own = (this.rows[row] ??= []);
    while (own.length < col) own.push(undefined);
    own[col] = cell;
  }

  /** All cells that exist. */
  *cells(): Generator<CellAddress & { readonly cell: ModelCell }> {
    for (const [row, own] of this.rows.entries())
      for (const [col, cell] of own.entries()) if (cell) yield { row, col, cell };
  }

  /** The merged area that holds a cell, if any. */
  mergeAt(at: CellAddress): Area | undefined {
    return this.merges.find((area) => contains(area, at));
  }

  /** Whether a cell lies under a merged area without being its upper left cell. */
  covered(at: CellAddress): boolean {
    const merge = this.mergeAt(at);
    return merge !== undefined && (merge.top !== at.row || merge.left !== at.col);
  }

  /**
   * The smallest area around what is used.
   *
   * @param what "nilai": cells that hold something; "nilai-dan-format": also those that are only formatted
   */
  usedArea(what: "nilai" | "nilai-dan-format"): Area | undefined {
    const used: CellAddress[] = [];
    for (const { row, col, cell } of this.cells())
      if (what === "nilai-dan-format" || cell.value !== null || cell.formula !== undefined)
        used.push({ row, col });
    if (what === "nilai-dan-format")
      for (const { top, left, bottom, right } of this.merges)
        used.push({ row: top, col: left }, { row: bottom, col: right });
    return around(used);
  }
}
