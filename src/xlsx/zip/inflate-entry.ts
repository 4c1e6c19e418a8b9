import { XlsxError } from "../errors";
import { ByteView } from "./byte-view";
import type { ZipEntry } from "./central-directory";
import type { Codec } from "./codec";
import { crc32 } from "./crc32";

/** Most bytes that the parts of a workbook that are read may unzip to together. */
export const MOST_BYTES = 200_000_000;
/** Most bytes that one part may unzip to: it stands in memory three times while it is patched and read back. */
const MOST_OF_ONE = 100_000_000;
/** Up to here it does not matter what the directory says of a part's size; a larger part that hides it is a bomb. */
const SMALL = 1_000_000;

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const LOCAL_HEADER = 0x04034b50;

/** Where the packed data of an entry stands. */
function packedData(file: Uint8Array, entry: ZipEntry): Uint8Array {
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
  const most = Math.min(budget, MOST_OF_ONE, Math.max(entry.size, SMALL));
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
