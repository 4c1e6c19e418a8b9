import { XlsxError } from "../errors";
import { holdDepth, localName, xmlParser } from "./parser";
import { below } from "./below";
import { localAttributes } from "./tree";

/** An element and its place in its text. */
export interface Span {
  /** Its name as written, prefix included. */
  readonly tag: string;
  readonly name: string;
  /** Attributes by name without prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  /** End of its opening tag. */
  readonly openEnd: number;
  /** Start of its closing tag; the same as `end` where it closes itself. */
  closeStart: number;
  end: number;
  readonly selfClosing: boolean;
  /** Its own characters, decoded. */
  text: string;
  children: readonly Span[];
}

/** A stretch of a text that is left out of the reading: positions behind it still count it. */
export interface Hole {
  readonly start: number;
  readonly end: number;
}

/** Of elements without any: most of them. */
const NONE: readonly Span[] = [];

/** Most elements of one part: each takes some 200 bytes. A sheet's rows are not among them, as long as they are plain. */
const MOST_SPANS = 500_000;

/**
 * Reads where the elements of a part stand.
 *
 * @param text the whole part, or one element of it
 * @param hole content of an element that is not looked at
 * @throws {XlsxError} when the text holds a DTD or is broken; "terlaluBesar" where it holds more elements than a memory should
 */
export function readSpans(text: string, hole: Hole = { start: text.length, end: text.length }): Span {
  holdCount(text, hole);
  const behind = hole.end - hole.start;
  const opening = (at: number) => (at > hole.start ? at + behind : at);
  const closing = (at: number) => (at >= hole.start ? at + behind : at);
  /** The children of the elements that are open, the outermost first; those of the text itself stand before them. */
  const roots: Span[] = [];
  const open: { readonly span: Span; readonly children: Span[] }[] = [];
  const once = textsOnce();
  const parser = xmlParser("dengan-tempat");
  parser.on("opentag", (tag) => {
    holdDepth(open.length);
    const openEnd = opening(parser.position);
    const span: Span = {
      tag: once(tag.name),
      name: once(localName(tag.name)),
      attributes: localAttributes(tag.attributes, once),
      start: text.lastIndexOf("<", openEnd - 1),
      openEnd,
      closeStart: openEnd,
      end: openEnd,
      selfClosing: tag.isSelfClosing,
      text: "",
      children: NONE,
    };
    (open.at(-1)?.children ?? roots).push(span);
    open.push({ span, children: [] });
  });
  const addText = (own: string) => {
    const inner = open.at(-1);
    if (inner) inner.span.text = once(inner.span.text + own);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const inner = open.pop();
    if (!inner) return;
    const { span, children } = inner;
    if (children.length > 0) span.children = children.slice();
    if (span.selfClosing) return;
    span.end = closing(parser.position);
    span.closeStart = text.lastIndexOf("<", span.end - 1);
  });
  parser.write(text.slice(0, hole.start));
  parser.write(text.slice(hole.end)).close();
  const [root] = roots;
  if (!root) throw new XlsxError("rusak");
  return root;
}

/** Counts the opening tags before any of them takes memory. Those that a comment shows are counted as well. */
function holdCount(text: string, hole: Hole): void {
  let count = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
    if (at >= hole.start && at < hole.end) at = hole.end;
    if (text[at + 1] !== "/" && ++count > MOST_SPANS) throw new XlsxError("terlaluBesar");
  }
}

/** Texts that are kept in one copy; of further ones each keeps its own. */
const MOST_TEXTS = 10_000;

/** Gives each of the same texts as the same string: names and values come again in thousands of elements. */
function textsOnce(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const first = known.get(text);
    if (first === undefined && known.size < MOST_TEXTS) known.set(text, text);
    return first ?? text;
  };
}

/** The prefix of a span's tag, colon included. */
export function prefixOf({ tag, name }: Span): string {
  return tag.slice(0, tag.length - name.length);
}

/** All spans of a name below a span. */
export function spansNamed(span: Span, name: string): Span[] {
  return below(span).filter((child) => child.name === name);
}
