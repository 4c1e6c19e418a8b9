import type { Parts } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import { readSettings } from "../web-extension/read-settings";
import { readSpans, spansNamed, type Span } from "../xml/spans";

/** Whether our settings are those that were, with the changes that were meant. */
export function holdsSettings(
  before: Parts,
  after: Parts,
  changes: Readonly<Record<string, string | null>>,
): boolean {
  const expected = Object.entries({ ...readSettings(before), ...changes }).filter(
    ([, text]) => text !== null,
  );
  const read = new Map(Object.entries(readSettings(after)));
  return read.size === expected.length && expected.every(([key, text]) => read.get(key) === text);
}

/**
 * Whether a part of settings holds all that it held, the properties aside that were meant to change. One that came or went
 * holds no other properties.
 */
export function keepsExtension(
  before: string | undefined,
  after: string | undefined,
  changed: ReadonlySet<string>,
): boolean {
  const isChanged = ({ attributes }: Span) => changed.has(attributes.name ?? "");
  if (before === undefined || after === undefined) {
    const only = before ?? after;
    return only === undefined || spansNamed(readSpans(only), "property").every(isChanged);
  }
  const kept = (text: string) => {
    const root = readSpans(text);
    const properties = spansNamed(root, "property").filter((property) => !isChanged(property));
    const others = root.children.filter(({ name }) => name !== "properties");
    return [...properties, ...others].map((span) => text.slice(span.start, span.end)).join("");
  };
  return kept(before) === kept(after);
}

/** Whether a list of panes holds all that it held: a pane may go, or come, only with the part that it shows. */
export function keepsPanes(before: Parts, after: Parts, part: string): boolean {
  const shown = new Set(
    relationshipsOf(after, part, "webextension")
      .filter(({ target }) => after.has(target))
      .map(({ id }) => id),
  );
  const showsPart = (pane: Span) =>
    spansNamed(pane, "webextensionref").some(({ attributes }) => shown.has(attributes.id ?? ""));
  const [old, own] = [panesOf(before.text(part)), panesOf(after.text(part))];
  return (
    [...old].every(([text, pane]) => own.has(text) || !showsPart(pane)) &&
    [...own].every(([text, pane]) => old.has(text) || showsPart(pane))
  );
}

/** The panes of a list by their texts. */
function panesOf(text: string | undefined): ReadonlyMap<string, Span> {
  if (text === undefined) return new Map();
  return new Map(readSpans(text).children.map((pane) => [text.slice(pane.start, pane.end), pane]));
}
