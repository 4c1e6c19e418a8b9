import { XlsxWorkbook } from "../../../xlsx/xlsx-workbook";
import { changesSinceOpening } from "../../model/changes";
import type { OpenDocument } from "./open-document";

/** A file to be downloaded, and what of the workbook could not be written into it. */
export interface SavedDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Sheets that were renamed or deleted: they stay in the file as they were. */
  readonly lost: readonly string[];
  /** Cells that the file does not let be written. */
  readonly refused: readonly string[];
}

/** Writes what has changed into the file that was opened; everything else keeps its bytes. */
export async function saveDocument({ name, bytes, model }: OpenDocument): Promise<SavedDocument> {
  const { plan, added, replaced, lost } = changesSinceOpening(model);
  const file = new XlsxWorkbook(bytes);
  const { refused } = await file.apply(plan);
  for (const sheet of replaced) await file.replaceSheet(sheet.name, sheet);
  for (const sheet of added) await file.addSheet(sheet);
  return {
    name: `${name.replace(/(\.hasil)?\.xlsx$/i, "")}.hasil.xlsx`,
    bytes: file.save(),
    lost,
    refused: refused.map(({ sheet, cell }) => (cell === undefined ? sheet : `${sheet} ${cell}`)),
  };
}
