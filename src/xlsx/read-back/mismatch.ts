import { XlsxError } from "../errors";
import { words } from "../words";

/**
 * A result that is not what was meant.
 *
 * @param place where it differs, as the user would call it
 */
export function mismatch(place: string): XlsxError {
  return new XlsxError("hasilBerbeda", words.hasilBerbeda(place));
}

/** A part of the file, as a place of a {@link mismatch}. */
export function placeOfPart(part: string): string {
  return words.tempat.bagian(part);
}

/** A sheet, or a cell of it, as a place of a {@link mismatch}. */
export function placeOfCell(sheet: string, cell?: string): string {
  return cell === undefined ? words.tempat.lembar(sheet) : words.tempat.sel(sheet, cell);
}
