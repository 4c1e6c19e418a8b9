import { escapeXml } from "../xml/escape";
import { prefixOf, readSpans } from "../xml/spans";
import { appended, removal } from "../xml/splice";
import { parseXml } from "../xml/tree";
import { addContentType, contentTypeOf, removeContentType } from "./content-types";
import { folderOf, type Parts } from "./parts";

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** Address of its type; the last word says what it is. */
  readonly type: string;
  /** Name of the part that it leads to. */
  readonly target: string;
}

/** Address in front of the types that every workbook uses. */
export const OFFICE_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The links of a part to other parts of the file; "" is the package itself. */
export function relationships(parts: Parts, part: string): Relationship[] {
  return parseXml(parts.text(relationshipsPart(part)))
    .children.filter(({ attributes }) => attributes.TargetMode !== "External")
    .map(({ attributes }) => ({
      id: attributes.Id ?? "",
      type: attributes.Type ?? "",
      target: resolveTarget(folderOf(part), attributes.Target ?? ""),
    }));
}

/** The links of a part of one kind, named by the last word of their type. */
export function relationshipsOf(parts: Parts, part: string, kind: string): Relationship[] {
  return relationships(parts, part).filter(({ type }) => type.endsWith(`/${kind}`));
}

/**
 * Adds a link, and the part of links where there is none.
 *
 * @param target from the root of the package
 * @returns its id
 */
export function addRelationship(parts: Parts, part: string, type: string, target: string): string {
  const name = relationshipsPart(part);
  if (!parts.has(name)) createLinks(parts, name);
  const taken = new Set(
    parseXml(parts.text(name)).children.map(({ attributes }) => attributes.Id?.toLowerCase()),
  );
  // An id that a damaged part names although no link has it must not come to mean the new part.
  const source = part === "" ? "" : (parts.text(part) ?? "");
  let n = 1;
  while (taken.has(`rid${n}`) || source.includes(`"rId${n}"`)) n++;
  parts.edit(name, (text) => {
    const root = readSpans(text);
    const element = `<${prefixOf(root)}Relationship Id="rId${n}" Type="${type}" Target="/${escapeXml(target)}"/>`;
    return [appended(text, root, element)];
  });
  return `rId${n}`;
}

/** Makes a part of links; some programs name each of them in the list of content types, and none by its ending. */
function createLinks(parts: Parts, name: string): void {
  parts.create(name, `${DECLARATION}<Relationships xmlns="${NAMESPACE}"></Relationships>`);
  if (contentTypeOf(parts, name) !== CONTENT_TYPE) addContentType(parts, name, CONTENT_TYPE);
}

/** Takes a link out; a part of links that is empty then goes with it. */
export function removeRelationship(parts: Parts, part: string, id: string): void {
  const name = relationshipsPart(part);
  const links = readSpans(parts.needed(name)).children;
  const [first, ...others] = links;
  if (others.length === 0 && first?.attributes.Id === id) {
    parts.remove(name);
    removeContentType(parts, name);
  } else parts.edit(name, () => links.filter(({ attributes }) => attributes.Id === id).map(removal));
}

/** Name of the part that holds a part's links. */
export function relationshipsPart(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** Name of the part that a link's target means, percent signs as they are, seen from the folder of the part whose link it is. */
export function resolveTarget(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  if (path.startsWith("/")) return path.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${path}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
