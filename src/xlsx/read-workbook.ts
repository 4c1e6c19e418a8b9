import type { Sheet, Snapshot } from "../workbook/snapshot";
import { XlsxError } from "./errors";
import { openPackage, type SheetPart, type WorkbookInfo } from "./package/package";
import type { Parts } from "./package/parts";
import { readFrame, type Frame } from "./sheet/frame";
import { heldAreas, spreadingAreas } from "./sheet/held-areas";
import { readSheet, type SheetContext } from "./sheet/read-sheet";
import { readSharedStrings } from "./shared-strings";
import { readStyles } from "./styles/read-styles";
import { readSettings } from "./web-extension/read-settings";
import type { Codec } from "./zip/codec";
import { FFLATE } from "./zip/fflate-codec";
import { words } from "./words";

/**
 * Reads a workbook file to plain data.
 *
 * @param bytes the .xlsx file
 * @param codec what unpacks it
 * @throws {XlsxError} with one sentence, when the file cannot be used
 */
export function readXlsx(bytes: Uint8Array, codec: Codec = FFLATE): Snapshot {
  const { parts, info } = openPackage(bytes, codec);
  return readWorkbook(parts, info);
}

/** Reads an opened workbook to plain data. */
export function readWorkbook(parts: Parts, info: WorkbookInfo): Snapshot {
  const context = sheetContext(parts, info);
  return {
    sheets: info.sheets.map((part) => namingSheet(part.name, () => readWhole(parts, part, context))),
    settings: readSettings(parts),
    ...(info.missing.length > 0 && { unread: info.missing }),
  };
}

function readWhole(parts: Parts, part: SheetPart, context: SheetContext): Sheet {
  const sheet = readSheet(part, sheetFrame(parts, part), heldAreas(parts, part.path), context);
  const spreading = spreadingAreas(parts, part.path);
  return spreading.length === 0 ? sheet : { ...sheet, spreading };
}

/** Reads a sheet; where it is too large for a memory the sentence names it. */
function namingSheet(name: string, read: () => Sheet): Sheet {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof XlsxError) || error.problem !== "terlaluBesar" || error.isNamed) throw error;
    throw new XlsxError("terlaluBesar", words.lembarTerlaluBesar(name));
  }
}

/** What the cells of a workbook share; its strings are read when the first cell asks for one. */
export function sheetContext(parts: Parts, info: WorkbookInfo): SheetContext {
  let strings: readonly string[] | undefined;
  return {
    styles: readStyles(info.styles === undefined ? undefined : parts.text(info.styles)),
    strings: () =>
      (strings ??= readSharedStrings(
        info.sharedStrings === undefined ? undefined : parts.text(info.sharedStrings),
      )),
    days: info.date1904 ? "dari-1904" : "dari-1900",
    bytes: 0,
  };
}

/** A worksheet's text and what stands around its rows. */
export function sheetFrame(parts: Parts, part: SheetPart): Frame {
  return readFrame(parts.needed(part.path));
}
