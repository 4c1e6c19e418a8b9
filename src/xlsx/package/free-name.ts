import { XlsxError } from "../errors";
import { partKey } from "../zip/part-key";
import type { Parts } from "./parts";

const LINKS = /(?:^|\/)_rels\/[^/]*\.rels$|^\[Content_Types\]\.xml$/i;

/**
 * The first name `prefix1suffix`, `prefix2suffix`, … that no part has, and that nothing in the file names either: a link to a part
 * that is missing would come to lead to the new one.
 */
export function freeName(parts: Parts, prefix: string, suffix: string): string {
  const links = parts.names().filter((name) => LINKS.test(name));
  const named = links.map((name) => partKey(textOf(parts, name))).join();
  for (let n = 1; ; n++) {
    const name = `${prefix}${n}${suffix}`;
    if (!parts.has(name) && !named.includes(partKey(name.slice(name.lastIndexOf("/") + 1)))) return name;
  }
}

/** Links that cannot be read lead nowhere. */
function textOf(parts: Parts, name: string): string {
  try {
    return parts.text(name) ?? "";
  } catch (error) {
    if (error instanceof XlsxError) return "";
    throw error;
  }
}
