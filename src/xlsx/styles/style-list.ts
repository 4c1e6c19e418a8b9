import { placeFor, STYLES_ORDER } from "../xml/child-order";
import { prefixOf, type Span } from "../xml/spans";
import { appended, attributeSet, insertion, removal, type Splice } from "../xml/splice";

/**
 * Blanks in the closing tag of a list that was not there, or that closed itself, before something was appended: any
 * reader passes over them, and they tell how the list looked, so that it can be put back exactly.
 */
const WAS_MISSING = "  ";
const WAS_SELF_CLOSING = " ";

/**
 * Appends to a list of a stylesheet (dxfs, fonts, fills, cellXfs …), which is made or opened up as needed.
 *
 * @returns the index of the first new item, and what to change
 */
export function appendItems(
  text: string,
  root: Span,
  name: string,
  items: readonly string[],
): { readonly first: number; readonly splices: readonly Splice[] } {
  const list = root.children.find((child) => child.name === name);
  const added = items.join("");
  if (!list) {
    const tag = `${prefixOf(root)}${name}`;
    const xml = `<${tag} count="${items.length}">${added}</${tag}${WAS_MISSING}>`;
    return { first: 0, splices: [insertion(placeFor(root, name, STYLES_ORDER), xml)] };
  }
  const append = appended(text, list, added);
  const opened = list.selfClosing
    ? { ...append, text: append.text.replace(/>$/, `${WAS_SELF_CLOSING}>`) }
    : append;
  return { first: list.children.length, splices: [...counted(text, list, items.length), opened] };
}

/** Takes the last items of a list out again: the inverse of {@link appendItems}. */
export function removeLastItems(text: string, list: Span, count: number): Splice[] {
  const gone = list.children.slice(list.children.length - count);
  const closing = text.slice(list.closeStart + 2 + list.tag.length, list.end - 1);
  if (gone.length < list.children.length || closing === "")
    return [...counted(text, list, -count), ...gone.map(removal)];
  if (closing === WAS_MISSING) return [removal(list)];
  return [...counted(text, list, -count), { start: list.openEnd - 1, end: list.end, text: "/>" }];
}

/** Corrects the number that a list gives of its items; one that gives none is left so. */
function counted(text: string, list: Span, more: number): Splice[] {
  const { count } = list.attributes;
  return count === undefined ? [] : [attributeSet(text, list, "count", String(Number(count) + more))];
}
