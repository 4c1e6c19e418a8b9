import { XlsxError } from "../errors";
import { ByteView } from "./byte-view";

/** One entry as the central directory has it. */
export interface ZipEntry {
  /** Name of the part: forward slashes, none in front, nor `./`. */
  readonly name: string;
  /** The name's own bytes. */
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** Time and date as DOS has them, one after the other. */
  readonly time: number;
  readonly crc: number;
  readonly packedSize: number;
  /** What the directory says; never trusted. */
  readonly size: number;
  /** Where its local header starts. */
  readonly start: number;
  /** Where the next thing in the file starts: end of its data and of the descriptor behind it. */
  readonly end: number;
  /** Its record in the directory, as it is. */
  readonly record: Uint8Array;
}

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const RECORD = 0x02014b50;
const RECORD_LENGTH = 46;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const NONE_32 = 0xffffffff;
const NONE_16 = 0xffff;
const EXTRA_64 = 1;

interface Directory {
  readonly start: number;
  readonly count: number;
  /** Bytes that stand before the zip proper: all its offsets are short by them. */
  readonly ahead: number;
}

/**
 * Reads the directory of a zip file, zip64 included.
 *
 * @throws {XlsxError} "rusak" when the directory is missing or cut off
 */
export function readCentralDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new ByteView(bytes);
  const directory = findDirectory(view);
  const entries: Omit<ZipEntry, "end">[] = [];
  let at = directory.start;
  for (let i = 0; i < directory.count; i++) {
    const entry = readRecord(view, at, directory.ahead);
    entries.push(entry);
    at += entry.record.length;
  }
  return withEnds(entries, directory.start);
}

/**
 * Its last record is looked for from the end of the file. A comment behind it may hold bytes that look like one: the true one
 * is that whose comment ends with the file and whose directory is where it says; without any such, bytes follow that are
 * no part of the zip.
 */
function findDirectory(view: ByteView): Directory {
  const last = view.bytes.length - END_LENGTH;
  let cutShort: Directory | undefined;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.u32(at) !== END) continue;
    const end = at + END_LENGTH + view.u16(at + 20);
    const directory = end <= view.bytes.length ? directoryBefore(view, at) : undefined;
    if (directory && end === view.bytes.length) return directory;
    cutShort ??= directory;
  }
  if (!cutShort) throw new XlsxError("rusak");
  return cutShort;
}

/** The directory that a last record names; undefined where it is not there. */
function directoryBefore(view: ByteView, at: number): Directory | undefined {
  const isWide =
    view.u16(at + 10) === NONE_16 || view.u32(at + 12) === NONE_32 || view.u32(at + 16) === NONE_32;
  if (isWide && at >= 20 && view.u32(at - 20) === END_64_LOCATOR) return findDirectory64(view, at - 20);
  const [count, size, offset] = [view.u16(at + 10), view.u32(at + 12), view.u32(at + 16)];
  const start = at - size;
  const isThere = count === 0 ? at === 0 : start >= 0 && view.u32(start) === RECORD;
  return isThere ? { start, count, ahead: start - offset } : undefined;
}

function findDirectory64(view: ByteView, locator: number): Directory | undefined {
  const at = view.u64(locator + 8);
  if (at + 4 > view.bytes.length || view.u32(at) !== END_64) return undefined;
  return { start: view.u64(at + 48), count: view.u64(at + 32), ahead: 0 };
}

function readRecord(view: ByteView, at: number, ahead: number): Omit<ZipEntry, "end"> {
  if (view.u32(at) !== RECORD) throw new XlsxError("rusak");
  const nameEnd = at + RECORD_LENGTH + view.u16(at + 28);
  const extraEnd = nameEnd + view.u16(at + 30);
  const rawName = view.slice(at + RECORD_LENGTH, nameEnd);
  const wide = new WideFields(view, nameEnd, extraEnd);
  const size = wide.read(view.u32(at + 24));
  const packedSize = wide.read(view.u32(at + 20));
  const start = wide.read(view.u32(at + 42)) + ahead;
  return {
    name: partName(rawName),
    rawName,
    flags: view.u16(at + 8),
    method: view.u16(at + 10),
    time: view.u32(at + 12),
    crc: view.u32(at + 16),
    packedSize,
    size,
    start,
    record: view.slice(at, extraEnd + view.u16(at + 32)),
  };
}

/** The numbers of a zip64 extra field: present, in this order, only for those whose 32 bits are all set. */
class WideFields {
  private at = 0;

  constructor(
    private readonly view: ByteView,
    start: number,
    end: number,
  ) {
    for (let at = start; at + 4 <= end; at += 4 + view.u16(at + 2))
      if (view.u16(at) === EXTRA_64) this.at = at + 4;
  }

  read(narrow: number): number {
    if (narrow !== NONE_32 || this.at === 0) return narrow;
    this.at += 8;
    return this.view.u64(this.at - 8);
  }
}

function withEnds(entries: readonly Omit<ZipEntry, "end">[], directory: number): ZipEntry[] {
  const starts = [...new Set(entries.map(({ start }) => start)), directory].sort((a, b) => a - b);
  const next = new Map(starts.map((start, i) => [start, starts[i + 1] ?? directory]));
  return entries.map((entry) => ({ ...entry, end: next.get(entry.start) ?? directory }));
}

function partName(raw: Uint8Array): string {
  return new TextDecoder()
    .decode(raw)
    .replaceAll("\\", "/")
    .replace(/^(?:\.?\/)+/, "");
}
