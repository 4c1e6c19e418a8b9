import { readCentralDirectory, type ZipEntry } from "./central-directory";
import type { Codec } from "./codec";
import { inflateEntry, MOST_BYTES } from "./inflate-entry";
import { partKey } from "./part-key";
import { FIRST_DAY, FLAG_UTF8, writeZip, type ZipItem } from "./write-zip";
import { XlsxError } from "../errors";

/** An entry's new bytes, or null where it goes. */
export interface ZipChange {
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

/** Changes to an archive by the key of their names. */
export type ZipChanges = ReadonlyMap<string, ZipChange>;

/** Entries that are read, or may be; pictures and the like are only copied, however large they are. */
const TEXT = /\.(?:xml|rels|vml)$/i;

/** A zip file whose entries are unpacked only when they are asked for. Entries are found by the key of their names. */
export class Archive {
  readonly entries: readonly ZipEntry[];
  private readonly byName: ReadonlyMap<string, ZipEntry>;
  private readonly most: number;
  private readonly unpacked = new Map<string, number>();

  /** @throws {XlsxError} "rusak", also where two entries have one name and readers may take either, or "terlaluBesar" when the directory itself owns up to a zip bomb */
  constructor(
    readonly bytes: Uint8Array,
    readonly codec: Codec,
    most?: number,
  ) {
    this.most = Math.min(most ?? Infinity, MOST_BYTES);
    this.entries = readCentralDirectory(bytes);
    this.byName = new Map(this.entries.map((entry) => [partKey(entry.name), entry]));
    if (this.byName.size < this.entries.length) throw new XlsxError("rusak");
    const texts = this.entries.filter(({ name }) => TEXT.test(name));
    if (texts.reduce((sum, { size }) => sum + size, 0) > this.most) throw new XlsxError("terlaluBesar");
  }

  has(name: string): boolean {
    return this.byName.has(partKey(name));
  }

  /** What the directory says of an entry; undefined where there is none. */
  entry(name: string): ZipEntry | undefined {
    return this.byName.get(partKey(name));
  }

  /** What an entry holds; undefined where there is none. */
  read(name: string): Uint8Array | undefined {
    const entry = this.entry(name);
    if (!entry) return undefined;
    let others = 0;
    for (const [key, size] of this.unpacked) if (key !== entry.name) others += size;
    const bytes = inflateEntry(this.bytes, entry, this.most - others, this.codec);
    this.unpacked.set(entry.name, bytes.length);
    return bytes;
  }

  /** The file with its changes; the very bytes that were opened where there are none. */
  save(changes: ZipChanges): Uint8Array {
    if (changes.size === 0) return this.bytes;
    const kept = this.entries.flatMap((entry): ZipItem[] => {
      const change = changes.get(partKey(entry.name));
      if (!change) return [{ kind: "asli", entry }];
      if (!change.bytes) return [];
      const { rawName: name, time, flags } = entry;
      return [this.packed({ name, time, flags: flags & FLAG_UTF8 }, change.bytes)];
    });
    const added = [...changes.values()].flatMap(({ name, bytes }): ZipItem[] => {
      if (!bytes || this.has(name)) return [];
      const head = { name: new TextEncoder().encode(name), time: FIRST_DAY, flags: FLAG_UTF8 };
      return [this.packed(head, bytes)];
    });
    return writeZip(this.bytes, [...kept, ...added]);
  }

  private packed(
    head: { readonly name: Uint8Array; readonly time: number; readonly flags: number },
    bytes: Uint8Array,
  ): ZipItem {
    return { kind: "baru", ...head, bytes, packed: this.codec.deflate(bytes) };
  }
}
