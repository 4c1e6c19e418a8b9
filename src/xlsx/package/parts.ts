import { XlsxError } from "../errors";
import { encodeXml, decodeXml, encodingOf } from "../xml/encoding";
import { splice, spliceBytes, type Splice } from "../xml/splice";
import type { Archive, ZipChange } from "../zip/archive";
import type { Kept } from "../zip/repack";

/** A part as it is now. */
interface Look {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** What the file holds of it, and how much of that is still so. */
  readonly before: ZipChange["before"];
}

/**
 * The parts of a package with the changes that are to be saved. A part is unpacked when it is asked for; one that is
 * changed back to what it was is no change.
 */
export class Parts {
  private constructor(
    private readonly archive: Archive,
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
    const change = this.changes.get(name.toLowerCase());
    return change ? change.bytes !== null : this.archive.has(name);
  }

  /** The text of a part; undefined where there is none. */
  text(name: string): string | undefined {
    return this.look(name)?.text;
  }

  /** Changes a part's text in its own encoding. */
  edit(name: string, change: (text: string) => readonly Splice[]): void {
    const look = this.look(name);
    if (!look) throw new XlsxError("rusak");
    const splices = change(look.text);
    if (splices.length === 0) return;
    const bytes = patchedBytes(look, splices);
    const before = look.before && { ...look.before, kept: keptBy(look, splices) };
    this.looks?.delete(name.toLowerCase());
    if (before && sameBytes(before.bytes, bytes)) this.changes.delete(name.toLowerCase());
    else this.changes.set(name.toLowerCase(), { name, bytes, before });
  }

  /** Adds a part. */
  create(name: string, text: string): void {
    this.looks?.delete(name.toLowerCase());
    this.changes.set(name.toLowerCase(), { name, bytes: encodeXml(text, "utf-8"), before: undefined });
  }

  remove(name: string): void {
    this.looks?.delete(name.toLowerCase());
    if (this.archive.has(name))
      this.changes.set(name.toLowerCase(), { name, bytes: null, before: undefined });
    else this.changes.delete(name.toLowerCase());
  }

  /** The file as it is now; the very bytes that were opened where nothing has changed. */
  save(): Uint8Array {
    return this.archive.save(this.changes);
  }

  private look(name: string): Look | undefined {
    const key = name.toLowerCase();
    const known = this.looks?.get(key);
    if (known) return known;
    const change = this.changes.get(key);
    const before = change ? change.before : this.original(name);
    const bytes = change ? change.bytes : before?.bytes;
    if (!bytes) return undefined;
    const look = { bytes, text: decodeXml(bytes), before };
    this.looks?.set(key, look);
    return look;
  }

  private original(name: string): ZipChange["before"] {
    const inflated = this.archive.read(name);
    return inflated && { ...inflated, kept: { start: inflated.bytes.length, end: inflated.bytes.length } };
  }
}

/** The bytes of a part after changes, in its own encoding. */
function patchedBytes({ bytes, text }: Look, splices: readonly Splice[]): Uint8Array {
  if (text.length === bytes.length) return spliceBytes(bytes, splices);
  return encodeXml(splice(text, splices), encodingOf(bytes));
}

/** How much of the original is still there after further changes: a character takes at least one byte. */
function keptBy({ text, before }: Look, splices: readonly Splice[]): Kept {
  let start = text.length;
  let last = 0;
  for (const own of splices) {
    start = Math.min(start, own.start);
    last = Math.max(last, own.end);
  }
  const end = text.length - last;
  return { start: Math.min(start, before!.kept.start), end: Math.min(end, before!.kept.end) };
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** A part's folder, its last slash included; "" at the top. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** The first name `prefix1suffix`, `prefix2suffix`, … that no part has. */
export function freeName(parts: Parts, prefix: string, suffix: string): string {
  for (let n = 1; ; n++) if (!parts.has(`${prefix}${n}${suffix}`)) return `${prefix}${n}${suffix}`;
}
