import { unzipSync } from "fflate";

/** Parts that a plan may change: sheets, looks, the workbook, what links them, and where settings stand. */
const TOUCHED =
  /(^|\/)(worksheets\/[^/]+|sheets?\/[^/]+|styles\w*|workbook\w*|webextension\d*|taskpanes\d*)\.xml$|\.rels$|^\[Content_Types\]\.xml$/i;
const MAY_GO = /(^|\/)calcChain\w*\.xml$/i;

/** Content of a file's parts by name. */
export type PartMap = Readonly<Record<string, Uint8Array>>;

export function partsOf(bytes: Uint8Array): PartMap {
  const parts = Object.entries(unzipSync(bytes));
  return Object.fromEntries(parts.map(([name, part]) => [name.replaceAll("\\", "/"), part]));
}

/** Parts of the input that the result has lost, and parts that have changed although no plan touches them. */
export function partLosses(before: PartMap, after: PartMap): { lost: string[]; changed: string[] } {
  const names = Object.keys(before).filter((name) => !name.endsWith("/"));
  return {
    lost: names.filter((name) => !after[name] && !MAY_GO.test(name)),
    changed: names.filter((name) => after[name] && !same(before[name]!, after[name]) && !TOUCHED.test(name)),
  };
}

/** Parts in which two files differ. */
export function differences(before: PartMap, after: PartMap): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !before[name] || !after[name] || !same(before[name], after[name]));
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.from(a.buffer, a.byteOffset, a.length).equals(b);
}
