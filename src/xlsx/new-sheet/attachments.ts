import { removeContentType } from "../package/content-types";
import type { Parts } from "../package/parts";
import { relationships, relationshipsPart } from "../package/relationships";

const LINKS = /^(.*?)_rels\/([^/]*)\.rels$/i;

/** All parts that a part leads to, and those that they lead to: drawings, charts, comments. Names in lower case. */
export function attachedParts(parts: Parts, part: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (from: string) => {
    for (const { target } of relationships(parts, from)) {
      if (found.has(target.toLowerCase()) || !parts.has(target)) continue;
      found.add(target.toLowerCase());
      visit(target);
    }
  };
  visit(part);
  return found;
}

/** Takes out what hangs on a sheet, all but what another part leads to as well. */
export function dropAttachments(parts: Parts, sheet: string): void {
  const attached = attachedParts(parts, sheet);
  const own = new Set([sheet.toLowerCase(), ...attached]);
  const shared = new Set(
    parts.archive.entries.flatMap(({ name }) => {
      const links = LINKS.exec(name);
      const from = links ? `${links[1]}${links[2]}` : undefined;
      if (from === undefined || own.has(from.toLowerCase())) return [];
      return relationships(parts, from).map(({ target }) => target.toLowerCase());
    }),
  );
  const names = [...attached].filter((part) => !shared.has(part));
  for (const part of [sheet.toLowerCase(), ...names]) dropLinks(parts, part);
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
