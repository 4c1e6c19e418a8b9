import { readSettings } from "./web-extension/read-settings";
import { writeSettings } from "./web-extension/write-settings";
import type { Parts } from "./package/parts";
import { crc32 } from "./zip/crc32";

const KEY = "hitung-capaian.sidik";

/** Parts that our settings stand in, and those that name them: the fingerprint cannot speak of them. */
const OWN = /^(?:\[content_types\]\.xml|_rels\/\.rels|xl\/webextensions\/.*)$/;

/** Writes the fingerprint of a workbook into its settings: whether anybody has changed it since can then be told. */
export function seal(parts: Parts): void {
  writeSettings(parts, { [KEY]: fingerprint(parts) });
}

/** Whether a workbook is as it was when it was sealed; false for one that never was. */
export function isSealed(parts: Parts): boolean {
  return readSettings(parts)[KEY] === fingerprint(parts);
}

/** One number over the checksums of all parts but our own: any program that saves the workbook anew changes it. */
function fingerprint(parts: Parts): string {
  const sums = parts.checksums().filter(([name]) => !OWN.test(name));
  const text = sums
    .map(([name, sum]) => `${name}:${sum}`)
    .sort()
    .join("\n");
  return `${sums.length}-${crc32(new TextEncoder().encode(text)).toString(16)}`;
}
