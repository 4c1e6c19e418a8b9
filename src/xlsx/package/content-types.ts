import { prefixOf, readSpans } from "../xml/spans";
import { appended, removal } from "../xml/splice";
import { parseXml } from "../xml/tree";
import { partKey } from "../zip/part-key";
import type { Parts } from "./parts";

const PART = "[Content_Types].xml";

/** What a part is; undefined where the package does not say. */
export function contentTypeOf(parts: Parts, part: string): string | undefined {
  const types = parseXml(parts.text(PART)).children.map(({ attributes }) => attributes);
  const name = partKey(`/${part}`);
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const own = types.find(({ PartName }) => PartName !== undefined && partKey(PartName) === name);
  return (own ?? types.find(({ Extension }) => Extension?.toLowerCase() === extension))?.ContentType;
}

/** Says what a new part is. */
export function addContentType(parts: Parts, part: string, type: string): void {
  parts.edit(PART, (text) => {
    const root = readSpans(text);
    return [appended(text, root, `<${prefixOf(root)}Override PartName="/${part}" ContentType="${type}"/>`)];
  });
}

/** Forgets what a part was. */
export function removeContentType(parts: Parts, part: string): void {
  const name = partKey(`/${part}`);
  parts.edit(PART, (text) =>
    readSpans(text)
      .children.filter(({ attributes: { PartName } }) => PartName !== undefined && partKey(PartName) === name)
      .map(removal),
  );
}
