import { XlsxError } from "../errors";
import type { ZipEntry } from "./central-directory";
import { crc32 } from "./crc32";
import { joined } from "./joined";

/** What becomes of an entry: copied as it is, or written anew. */
export type ZipItem =
  | { readonly kind: "asli"; readonly entry: ZipEntry }
  | {
      readonly kind: "baru";
      readonly name: Uint8Array;
      readonly time: number;
      readonly flags: number;
      readonly bytes: Uint8Array;
      readonly packed: Uint8Array;
    };

/** 1 January 1980, the first day that a zip file knows: the same input always gives the same file. */
export const FIRST_DAY = 0x0021_0000;

const DEFLATED = 8;
/** The flag of an entry whose name is UTF-8. */
export const FLAG_UTF8 = 0x0800;
const VERSION = 20;
const NONE_32 = 0xffffffff;
const EXTRA_64 = 1;
const RECORD_LENGTH = 46;

/** Writes a zip file: local entries that are kept are copied with their headers and packed bytes, byte for byte. */
export function writeZip(file: Uint8Array, items: readonly ZipItem[]): Uint8Array {
  const bodies: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let at = 0;
  for (const item of items) {
    const { body, record } =
      item.kind === "asli"
        ? { body: file.subarray(item.entry.start, item.entry.end), record: movedRecord(item.entry, at) }
        : newEntry(item, at);
    bodies.push(body);
    records.push(record);
    at += body.length;
  }
  const size = records.reduce((sum, record) => sum + record.length, 0);
  if (at + size > NONE_32 || items.length > 0xffff) throw new XlsxError("terlaluBesar");
  return joined([...bodies, ...records, endRecord(items.length, size, at)]);
}

/** The directory's record of an entry at its new place; what it said in 64 bits now fits in 32. */
function movedRecord({ record, size, packedSize }: ZipEntry, start: number): Uint8Array {
  const view = new DataView(record.buffer, record.byteOffset, record.length);
  const isWide = [20, 24, 42].some((field) => view.getUint32(field, true) === NONE_32);
  const moved = isWide ? narrowRecord(record, view) : record.slice();
  const own = new DataView(moved.buffer);
  own.setUint32(20, packedSize, true);
  own.setUint32(24, size, true);
  own.setUint32(42, start, true);
  return moved;
}

/** A record without its zip64 field. */
function narrowRecord(record: Uint8Array, view: DataView): Uint8Array {
  const extraStart = RECORD_LENGTH + view.getUint16(28, true);
  const extraEnd = extraStart + view.getUint16(30, true);
  const kept: Uint8Array[] = [];
  for (let at = extraStart; at < extraEnd;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== EXTRA_64) kept.push(record.subarray(at, end));
    at = end;
  }
  const moved = joined([record.subarray(0, extraStart), ...kept, record.subarray(extraEnd)]);
  const length = kept.reduce((sum, field) => sum + field.length, 0);
  new DataView(moved.buffer).setUint16(30, length, true);
  return moved;
}

function newEntry({ name, time, flags, bytes, packed }: ZipItem & { kind: "baru" }, start: number) {
  const shared = new Uint8Array(26);
  const view = new DataView(shared.buffer);
  view.setUint16(0, VERSION, true);
  view.setUint16(2, flags, true);
  view.setUint16(4, DEFLATED, true);
  view.setUint32(6, time, true);
  view.setUint32(10, crc32(bytes), true);
  view.setUint32(14, packed.length, true);
  view.setUint32(18, bytes.length, true);
  view.setUint16(22, name.length, true);
  const tail = new Uint8Array(14);
  new DataView(tail.buffer).setUint32(10, start, true);
  return {
    body: joined([Uint8Array.of(0x50, 0x4b, 3, 4), shared, name, packed]),
    record: joined([Uint8Array.of(0x50, 0x4b, 1, 2, VERSION, 0), shared, tail, name]),
  };
}

function endRecord(count: number, size: number, start: number): Uint8Array {
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return end;
}
