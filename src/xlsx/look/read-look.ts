import { openPackage } from "../package/package";
import { relationshipsOf } from "../package/relationships";
import { FFLATE } from "../zip/fflate-codec";
import type { CellFormat } from "./cell-format";
import { readFormats } from "./read-formats";
import { readSheetLook } from "./read-sheet-look";
import type { SheetLook } from "./sheet-look";
import { themeColours } from "./theme";

/** How a workbook looks: what the domain never reads, and whoever shows the workbook needs. */
export interface WorkbookLook {
  /** By a cell's style number. */
  readonly formats: readonly CellFormat[];
  /** By the sheets' names. */
  readonly sheets: ReadonlyMap<string, SheetLook>;
}

/**
 * Reads how a workbook looks.
 *
 * @param bytes the .xlsx file
 * @throws {XlsxError} with one sentence, when the file cannot be used
 */
export function readLook(bytes: Uint8Array): WorkbookLook {
  const { parts, info } = openPackage(bytes, FFLATE);
  const themePart = relationshipsOf(parts, info.path, "theme")[0];
  const theme = themeColours(themePart && parts.text(themePart.target));
  const formats = readFormats(info.styles === undefined ? undefined : parts.text(info.styles), theme);
  const sheets = info.sheets.map(
    (sheet) => [sheet.name, readSheetLook(parts, sheet, formats, theme)] as const,
  );
  return { formats: formats.cells, sheets: new Map(sheets) };
}
