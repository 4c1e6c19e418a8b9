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
  readonly children: Span[];
}

/** A stretch of a text that is left out of the reading: positions behind it still count it. */
export interface Hole {
  readonly start: number;
  readonly end: number;
}

/** Most elements of one part: each takes some 300 bytes. A sheet's rows are not among them, as long as they are plain. */
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
  const root: { children: Span[] } = { children: [] };
  const stack: { children: Span[] }[] = [root];
  const open: Span[] = [];
  const parser = xmlParser(true);
  parser.on("opentag", (tag) => {
    holdDepth(open.length);
    const openEnd = opening(parser.position);
    const span: Span = {
      tag: tag.name,
      name: localName(tag.name),
      attributes: localAttributes(tag.attributes),
      start: text.lastIndexOf("<", openEnd - 1),
      openEnd,
      closeStart: openEnd,
      end: openEnd,
      selfClosing: tag.isSelfClosing,
      text: "",
      children: [],
    };
    stack.at(-1)!.children.push(span);
    stack.push(span);
    open.push(span);
  });
  const addText = (own: string) => {
    const span = open.at(-1);
    if (span) span.text += own;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    stack.pop();
    const span = open.pop()!;
    if (span.selfClosing) return;
    span.end = closing(parser.position);
    span.closeStart = text.lastIndexOf("<", span.end - 1);
  });
  parser.write(text.slice(0, hole.start));
  parser.write(text.slice(hole.end)).close();
  return root.children[0]!;
}

/** Counts the opening tags before any of them takes memory. Those that a comment shows are counted as well. */
function holdCount(text: string, hole: Hole): void {
  let count = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
    if (at >= hole.start && at < hole.end) at = hole.end;
    if (text[at + 1] !== "/" && ++count > MOST_SPANS) throw new XlsxError("terlaluBesar");
  }
}

/** The prefix of a span's tag, colon included. */
export function prefixOf({ tag, name }: Span): string {
  return tag.slice(0, tag.length - name.length);
}

/** All spans of a name below a span. */
export function spansNamed(span: Span, name: string): Span[] {
  return below(span).filter((child) => child.name === name);
}
