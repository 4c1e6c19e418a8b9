import { readCentralDirectory, type ZipEntry } from "./central-directory";
import type { Inflated } from "./inflate";
import { inflateEntry, MOST_BYTES, packedData } from "./inflate-entry";
import { pack, repack, type Kept } from "./repack";
import { FIRST_DAY, writeZip, type ZipItem } from "./write-zip";
import { XlsxError } from "../errors";

/** An entry's new bytes, or null where it goes. */
export interface ZipChange {
  readonly name: string;
  readonly bytes: Uint8Array | null;
  /** What the entry held before and how much of it is still so; undefined where it is packed anew. */
  readonly before: (Inflated & { readonly kept: Kept }) | undefined;
}

/** Changes to an archive by name in lower case. */
export type ZipChanges = ReadonlyMap<string, ZipChange>;

/** A zip file whose entries are unpacked only when they are asked for. Names of entries ignore case, as parts do. */
export class Archive {
  private readonly entries: readonly ZipEntry[];
  private readonly byName: ReadonlyMap<string, ZipEntry>;
  private readonly unpacked = new Map<string, number>();

  /** @throws {XlsxError} "rusak", or "terlaluBesar" when the directory itself owns up to a zip bomb */
  constructor(readonly bytes: Uint8Array) {
    this.entries = readCentralDirectory(bytes);
    this.byName = new Map([...this.entries].reverse().map((entry) => [entry.name.toLowerCase(), entry]));
    if (this.entries.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES)
      throw new XlsxError("terlaluBesar");
  }

  has(name: string): boolean {
    return this.byName.has(name.toLowerCase());
  }

  /** What an entry holds; undefined where there is none. */
  read(name: string): Inflated | undefined {
    const entry = this.byName.get(name.toLowerCase());
    if (!entry) return undefined;
    let others = 0;
    for (const [key, size] of this.unpacked) if (key !== entry.name) others += size;
    const inflated = inflateEntry(this.bytes, entry, MOST_BYTES - others);
    this.unpacked.set(entry.name, inflated.bytes.length);
    return inflated;
  }

  /** The file with its changes; the very bytes that were opened where there are none. */
  save(changes: ZipChanges): Uint8Array {
    if (changes.size === 0) return this.bytes;
    const kept = this.entries.flatMap((entry): ZipItem[] => {
      const change = changes.get(entry.name.toLowerCase());
      if (!change) return [{ kind: "asli", entry }];
      if (!change.bytes) return [];
      const { bytes, before } = change;
      const packed = before ? repack(packedData(this.bytes, entry), before, bytes, before.kept) : pack(bytes);
      return [{ kind: "baru", name: entry.rawName, time: entry.time, bytes, packed }];
    });
    const added = [...changes.values()].flatMap(({ name, bytes }): ZipItem[] => {
      if (!bytes || this.has(name)) return [];
      const packed = pack(bytes);
      return [{ kind: "baru", name: new TextEncoder().encode(name), time: FIRST_DAY, bytes, packed }];
    });
    return writeZip(this.bytes, [...kept, ...added]);
  }
}
