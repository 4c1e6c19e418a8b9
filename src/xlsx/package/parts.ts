import { XlsxError } from "../errors";
import { encodeXml, decodeXml, encodingOf } from "../xml/encoding";
import { splice, spliceBytes, type Splice } from "../xml/splice";
import type { Archive, ZipChange } from "../zip/archive";
import { crc32 } from "../zip/crc32";
import { partKey } from "../zip/part-key";
import { sameBytes } from "../zip/same-bytes";

/** A part as it is now. */
interface Look {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/**
 * The parts of a package with the changes that are to be saved. A part is unpacked when it is asked for; one that is
 * changed back to what it was is no change.
 */
export class Parts {
  private constructor(
    readonly archive: Archive,
    private readonly changes: Map<string, ZipChange>,
    /** Parts of a draft that have been looked at: what is read first and patched then is unpacked once. */
    private readonly looks: Map<string, Look> | undefined,
  ) {}

  static of(archive: Archive): Parts {
    return new Parts(archive, new Map(), undefined);
  }

  /** A copy to try changes on: the original stays as it is. */
  draft(): Parts {
    return new Parts(this.archive, new Map(this.changes), new Map());
  }

  /** The changes of a draft, without what it has kept at hand. */
  settled(): Parts {
    return new Parts(this.archive, this.changes, undefined);
  }

  has(name: string): boolean {
    const change = this.changes.get(partKey(name));
    return change ? change.bytes !== null : this.archive.has(name);
  }

  /** The text of a part; undefined where there is none. */
  text(name: string): string | undefined {
    return this.look(name)?.text;
  }

  /**
   * The text of a part that has to be there.
   *
   * @throws {XlsxError} "rusak" where there is none
   */
  needed(name: string): string {
    const text = this.text(name);
    if (text === undefined) throw new XlsxError("rusak");
    return text;
  }

  /** Names of all parts: those that the file has, and those that came. */
  names(): string[] {
    const came = [...this.changes.values()].filter(({ name }) => !this.archive.has(name));
    return [...this.archive.entries, ...came].map(({ name }) => name);
  }

  /** Changes a part's text in its own encoding. */
  edit(name: string, change: (text: string) => readonly Splice[]): void {
    const look = this.look(name);
    if (!look) throw new XlsxError("rusak");
    const splices = change(look.text);
    if (splices.length === 0) return;
    const bytes = patchedBytes(look, splices);
    this.looks?.delete(partKey(name));
    if (this.isOriginal(name, bytes)) this.changes.delete(partKey(name));
    else this.changes.set(partKey(name), { name, bytes });
  }

  /** Adds a part. */
  create(name: string, text: string): void {
    this.looks?.delete(partKey(name));
    this.changes.set(partKey(name), { name, bytes: encodeXml(text, "utf-8") });
  }

  remove(name: string): void {
    this.looks?.delete(partKey(name));
    if (this.archive.has(name)) this.changes.set(partKey(name), { name, bytes: null });
    else this.changes.delete(partKey(name));
  }

  /** The file as it is now; the very bytes that were opened where nothing has changed. */
  save(): Uint8Array {
    return this.archive.save(this.changes);
  }

  /** Key and CRC-32 of every part. */
  checksums(): [string, number][] {
    const kept = this.archive.entries.flatMap(({ name, crc }): [string, number][] =>
      this.changes.has(partKey(name)) ? [] : [[partKey(name), crc]],
    );
    const changed = [...this.changes].flatMap(([name, { bytes }]): [string, number][] =>
      bytes ? [[name, crc32(bytes)]] : [],
    );
    return [...kept, ...changed];
  }

  private look(name: string): Look | undefined {
    const key = partKey(name);
    const known = this.looks?.get(key);
    if (known) return known;
    const change = this.changes.get(key);
    const bytes = change ? change.bytes : this.archive.read(name);
    if (!bytes) return undefined;
    const look = { bytes, text: decodeXml(bytes) };
    this.looks?.set(key, look);
    return look;
  }

  /** Whether bytes are those that the file holds; they are unpacked again only where size and checksum agree. */
  private isOriginal(name: string, bytes: Uint8Array): boolean {
    const entry = this.archive.entry(name);
    if (entry?.size !== bytes.length || entry.crc !== crc32(bytes)) return false;
    const original = this.archive.read(name);
    return original !== undefined && sameBytes(original, bytes);
  }
}

/** The bytes of a part after changes, in its own encoding. */
function patchedBytes({ bytes, text }: Look, splices: readonly Splice[]): Uint8Array {
  if (text.length === bytes.length) return spliceBytes(bytes, splices);
  return encodeXml(splice(text, splices), encodingOf(bytes));
}

/** A part's folder, its last slash included; "" at the top. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}
