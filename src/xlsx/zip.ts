import { unzipSync } from "fflate";
import { XlsxError } from "./errors";

/** Most bytes that the parts of a workbook may unzip to. */
const MOST_BYTES = 1_500_000_000;
/** Most that one part may grow when it is unzipped. */
const MOST_RATIO = 2_000;
const LARGE_PART = 50_000_000;

/** The parts of a package by name, inflated. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * Opens a package.
 *
 * @throws {XlsxError} with one sentence that says what the file is instead
 */
export function unzipPackage(bytes: Uint8Array): Parts {
  if (bytes.length === 0) throw new XlsxError("kosong");
  const starts = (...signature: number[]) => signature.every((byte, i) => bytes[i] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw new XlsxError("xlsLama");
  if (!starts(0x50, 0x4b)) throw new XlsxError("bukanZip");
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter(file) {
        total += file.originalSize;
        const bomb = file.originalSize > LARGE_PART && file.originalSize > file.size * MOST_RATIO;
        if (bomb || total > MOST_BYTES) throw new XlsxError("terlaluBesar");
        return true;
      },
    });
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError("rusak");
  }
}
