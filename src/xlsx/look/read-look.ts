import { openPackage, relationships } from "../package";
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
  const file = openPackage(bytes);
  const themePart = relationships(file.parts, file.workbook).find(({ type }) => type.endsWith("/theme"));
  const theme = themeColours(themePart && file.parts[themePart.target]);
  const formats = readFormats(file.styles === undefined ? undefined : file.parts[file.styles], theme);
  const sheets = file.sheets.map(
    ({ name, path }) => [name, readSheetLook(file, path, formats, theme)] as const,
  );
  return { formats: formats.cells, sheets: new Map(sheets) };
}
