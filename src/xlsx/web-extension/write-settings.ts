import type { Parts } from "../package/parts";
import { escapeXml } from "../xml/escape";
import { prefixOf, readSpans, spansNamed, type Span } from "../xml/spans";
import { appended, insertion, removal, type Splice } from "../xml/splice";
import { createExtension, dropEmptyExtension, isOurExtension } from "./create-extension";
import { extensionParts } from "./extension-parts";
import { storedSetting } from "./setting-value";

/**
 * Writes settings where Excel keeps those of an add-in; the parts are made where there are none, and go again with the
 * last setting.
 *
 * @param settings a text for each key; null removes the key
 */
export function writeSettings(parts: Parts, settings: Readonly<Record<string, string | null>>): void {
  for (const [key, text] of Object.entries(settings)) {
    const part = partFor(parts, key) ?? (text === null ? undefined : createExtension(parts));
    if (part === undefined) continue;
    parts.edit(part, (xml) => settingSplices(xml, key, text));
    dropEmptyExtension(parts, part);
  }
}

/** Where a key stands; or else the part of our add-in. */
function partFor(parts: Parts, key: string): string | undefined {
  const known = extensionParts(parts);
  return (
    known.find((part) => propertyOf(readSpans(parts.needed(part)), key)) ??
    known.find((part) => isOurExtension(parts, part))
  );
}

function propertyOf(root: Span, key: string): Span | undefined {
  return spansNamed(root, "property").find(({ attributes }) => attributes.name === key);
}

function settingSplices(xml: string, key: string, text: string | null): Splice[] {
  const root = readSpans(xml);
  const own = propertyOf(root, key);
  if (text === null) return own ? [removal(own)] : [];
  const prefix = prefixOf(root);
  const property = `<${prefix}property name="${escapeXml(key)}" value="${escapeXml(storedSetting(text))}"/>`;
  if (own) return [{ start: own.start, end: own.end, text: property }];
  const list = root.children.find(({ name }) => name === "properties");
  if (list) return [appended(xml, list, property)];
  const before = root.children
    .filter(({ name }) => name === "reference" || name === "alternateReferences")
    .at(-1);
  return [insertion(before?.end ?? root.openEnd, `<${prefix}properties>${property}</${prefix}properties>`)];
}
