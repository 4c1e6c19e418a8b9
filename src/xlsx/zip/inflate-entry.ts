import { XlsxError } from "../errors";
import { ByteView } from "./byte-view";
import type { ZipEntry } from "./central-directory";
import type { Codec } from "./codec";
import { crc32 } from "./crc32";

/** Most bytes that the parts of any workbook may unzip to together. */
const MOST_BYTES = 1_000_000_000;
/** So many bytes every workbook may unzip to, however small its file is. */
const ANY_BYTES = 40_000_000;
/** Most times that the parts of a workbook may grow together beyond that. */
const MOST_TOGETHER = 60;
/** Most times that a part may grow when it is unzipped, once it is large. Worksheets grow 5 to 50 times. */
const MOST_GROWTH = 400;
/** Up to here it does not matter what the directory says of a part's size; a larger part that hides it is a bomb. */
const SMALL = 1_000_000;
const LARGE = 30_000_000;

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const LOCAL_HEADER = 0x04034b50;

/** Most bytes that the parts of a file may unzip to together: what is read is bounded before it stands in memory. */
export function mostBytes(file: Uint8Array): number {
  return Math.min(MOST_BYTES, Math.max(ANY_BYTES, file.length * MOST_TOGETHER));
}

/** Where the packed data of an entry stands. */
export function packedData(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new ByteView(file);
  if (view.u32(entry.start) !== LOCAL_HEADER) throw new XlsxError("rusak");
  const data = entry.start + 30 + view.u16(entry.start + 26) + view.u16(entry.start + 28);
  return view.slice(data, data + entry.packedSize);
}

/**
 * Unpacks one entry, and counts while it does: what the directory says of its size is not trusted.
 *
 * @param budget most bytes that it may become
 * @throws {XlsxError} "terlaluBesar" for a zip bomb, "terenkripsi", or "rusak" when its checksum is wrong
 */
export function inflateEntry(file: Uint8Array, entry: ZipEntry, budget: number, codec: Codec): Uint8Array {
  if (entry.flags & ENCRYPTED) throw new XlsxError("terenkripsi");
  const packed = packedData(file, entry);
  const most = Math.min(budget, Math.max(LARGE, packed.length * MOST_GROWTH), Math.max(entry.size, SMALL));
  const bytes = unpack(packed, entry, most, codec);
  if (bytes.length > most) throw new XlsxError("terlaluBesar");
  if (crc32(bytes) !== entry.crc) throw new XlsxError("rusak");
  return bytes;
}

function unpack(packed: Uint8Array, { method, size }: ZipEntry, most: number, codec: Codec): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED || most <= 0) throw new XlsxError(most <= 0 ? "terlaluBesar" : "rusak");
  return codec.inflate(packed, size, most);
}
