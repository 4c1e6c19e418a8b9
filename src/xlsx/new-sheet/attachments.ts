import { removeContentType } from "../package/content-types";
import type { Parts } from "../package/parts";
import { relationships, relationshipsPart } from "../package/relationships";
import { partKey } from "../zip/part-key";

const LINKS = /^(.*?)_rels\/([^/]*)\.rels$/i;

/** All parts that a part leads to, and those that they lead to: drawings, charts, comments. Their keys. */
export function attachedParts(parts: Parts, part: string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [part];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop())
    for (const { target } of relationships(parts, from)) {
      if (found.has(partKey(target)) || !parts.has(target)) continue;
      found.add(partKey(target));
      waiting.push(target);
    }
  return found;
}

/** Takes out what hangs on a sheet, all but what another part leads to as well. */
export function dropAttachments(parts: Parts, sheet: string): void {
  const attached = attachedParts(parts, sheet);
  const own = new Set([partKey(sheet), ...attached]);
  const shared = new Set(
    parts.archive.entries.flatMap(({ name }) => {
      const links = LINKS.exec(name);
      const from = links ? `${links[1]}${links[2]}` : undefined;
      if (from === undefined || own.has(partKey(from))) return [];
      return relationships(parts, from).map(({ target }) => partKey(target));
    }),
  );
  const names = [...attached].filter((part) => !shared.has(part));
  for (const part of [partKey(sheet), ...names]) dropLinks(parts, part);
  for (const part of names) {
    parts.remove(part);
    removeContentType(parts, part);
  }
}

function dropLinks(parts: Parts, part: string): void {
  const links = relationshipsPart(part);
  if (!parts.has(links)) return;
  parts.remove(links);
  removeContentType(parts, links);
}
