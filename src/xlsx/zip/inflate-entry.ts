import { Inflate } from "fflate";
import { XlsxError } from "../errors";
import { ByteView } from "./byte-view";
import type { ZipEntry } from "./central-directory";
import { crc32 } from "./crc32";

/** Most bytes that the parts of a workbook may unzip to together. */
export const MOST_BYTES = 1_000_000_000;
/** Most times that a part may grow when it is unzipped, once it is large. Worksheets grow 5 to 50 times. */
const MOST_GROWTH = 400;
const LARGE = 30_000_000;

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const LOCAL_HEADER = 0x04034b50;
/** Packed bytes taken at a time; each can become a thousand. */
const STEP = 16_384;

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
export function inflateEntry(file: Uint8Array, entry: ZipEntry, budget: number): Uint8Array {
  if (entry.flags & ENCRYPTED) throw new XlsxError("terenkripsi");
  const packed = packedData(file, entry);
  const bytes = unpack(packed, entry, Math.min(budget, Math.max(LARGE, packed.length * MOST_GROWTH)));
  if (bytes.length > budget) throw new XlsxError("terlaluBesar");
  if (crc32(bytes) !== entry.crc) throw new XlsxError("rusak");
  return bytes;
}

function unpack(packed: Uint8Array, { method, size }: ZipEntry, most: number): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new XlsxError("rusak");
  const room = new Room(Math.min(size, most), most);
  const inflate = new Inflate((chunk) => room.add(chunk));
  try {
    for (let at = 0; at < packed.length; at += STEP)
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    throw error instanceof XlsxError ? error : new XlsxError("rusak");
  }
  return room.bytes();
}

/** A buffer that grows up to a limit. */
class Room {
  private buffer: Uint8Array;
  private length = 0;

  constructor(
    expected: number,
    private readonly most: number,
  ) {
    this.buffer = new Uint8Array(expected);
  }

  add(chunk: Uint8Array): void {
    const length = this.length + chunk.length;
    if (length > this.most) throw new XlsxError("terlaluBesar");
    if (length > this.buffer.length) {
      const larger = new Uint8Array(Math.max(length, this.buffer.length * 2));
      larger.set(this.buffer.subarray(0, this.length));
      this.buffer = larger;
    }
    this.buffer.set(chunk, this.length);
    this.length = length;
  }

  bytes(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }
}
