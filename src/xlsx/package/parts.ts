import { XlsxError } from "../errors";
import { encodeXml, decodeXml, encodingOf, type Encoding } from "../xml/encoding";
import { splice, type Splice } from "../xml/splice";
import type { Archive, ZipChange } from "../zip/archive";

/**
 * The parts of a package with the changes that are to be saved. A part is unpacked when it is asked for; one that is
 * changed back to what it was is no change.
 */
export class Parts {
  private constructor(
    private readonly archive: Archive,
    private readonly changes: Map<string, ZipChange>,
  ) {}

  static of(archive: Archive): Parts {
    return new Parts(archive, new Map());
  }

  /** A copy to try changes on: the original stays as it is. */
  draft(): Parts {
    return new Parts(this.archive, new Map(this.changes));
  }

  /** Names of all parts. */
  names(): string[] {
    const added = [...this.changes.values()].filter(({ name, bytes }) => bytes && !this.archive.has(name));
    return [...this.archive.names().filter((name) => this.has(name)), ...added.map(({ name }) => name)];
  }

  has(name: string): boolean {
    const change = this.changes.get(name.toLowerCase());
    return change ? change.bytes !== null : this.archive.has(name);
  }

  bytes(name: string): Uint8Array | undefined {
    const change = this.changes.get(name.toLowerCase());
    return change ? (change.bytes ?? undefined) : this.archive.read(name);
  }

  /** The text of a part; undefined where there is none. */
  text(name: string): string | undefined {
    const bytes = this.bytes(name);
    return bytes && decodeXml(bytes);
  }

  /** Changes a part's text in its own encoding. */
  edit(name: string, change: (text: string) => readonly Splice[]): void {
    const bytes = this.bytes(name);
    if (!bytes) throw new XlsxError("rusak");
    const text = decodeXml(bytes);
    const splices = change(text);
    if (splices.length > 0) this.put(name, splice(text, splices), encodingOf(bytes));
  }

  /** Adds a part. */
  create(name: string, text: string): void {
    this.put(name, text, "utf-8");
  }

  remove(name: string): void {
    const key = name.toLowerCase();
    if (this.archive.has(name)) this.changes.set(key, { name, bytes: null });
    else this.changes.delete(key);
  }

  /** The file as it is now; the very bytes that were opened where nothing has changed. */
  save(): Uint8Array {
    return this.archive.save(this.changes);
  }

  private put(name: string, text: string, encoding: Encoding): void {
    const bytes = encodeXml(text, encoding);
    const key = name.toLowerCase();
    if (this.archive.holds(name, bytes)) this.changes.delete(key);
    else this.changes.set(key, { name, bytes });
  }
}

/** A part's folder, its last slash included; "" at the top. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** The first name `prefix1suffix`, `prefix2suffix`, … that no part has. */
export function freeName(parts: Parts, prefix: string, suffix: string): string {
  for (let n = 1; ; n++) if (!parts.has(`${prefix}${n}${suffix}`)) return `${prefix}${n}${suffix}`;
}
