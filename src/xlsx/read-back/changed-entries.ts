import type { Archive } from "../zip/archive";
import type { ZipEntry } from "../zip/central-directory";
import { partKey } from "../zip/part-key";
import { sameBytes } from "../zip/same-bytes";

/**
 * Keys of the names of all entries that came, went or changed. What counts as unchanged is the same byte for byte, its
 * header and its checksum included: it opens in the result just as it did before.
 */
export function changedEntries(before: Archive, after: Archive): ReadonlySet<string> {
  const names = [...before.entries, ...after.entries].map(({ name }) => partKey(name));
  return new Set(names.filter((name) => !isCopied(before, after, name)));
}

function isCopied(before: Archive, after: Archive, name: string): boolean {
  const [old, own] = [before.entry(name), after.entry(name)];
  if (!old || !own || factsOf(old) !== factsOf(own)) return false;
  return sameBytes(before.bytes.subarray(old.start, old.end), after.bytes.subarray(own.start, own.end));
}

function factsOf({ crc, size, packedSize, method, flags }: ZipEntry): string {
  return [crc, size, packedSize, method, flags].join();
}
