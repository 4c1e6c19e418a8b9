import { SaxesParser } from "saxes";
import { localName } from "./xml";

/** An element's place in its text. */
export interface Span {
  /** Its name as written, prefix included. */
  readonly tag: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  /** End of its opening tag. */
  readonly openEnd: number;
  /** Start of its closing tag; the same as `end` where it closes itself. */
  closeStart: number;
  end: number;
  readonly selfClosing: boolean;
  readonly children: Span[];
}

/**
 * Reads where the elements of a part stand.
 *
 * @param deep how many levels of children are kept
 */
export function readSpans(text: string, deep: number): Span {
  const root: Span = {
    tag: "",
    name: "",
    attributes: {},
    start: 0,
    openEnd: 0,
    closeStart: 0,
    end: 0,
    selfClosing: false,
    children: [],
  };
  const stack: Span[] = [root];
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on("opentag", (tag) => {
    const openEnd = parser.position;
    const span: Span = {
      tag: tag.name,
      name: localName(tag.name),
      attributes: tag.attributes as Record<string, string>,
      start: text.lastIndexOf("<", openEnd - 1),
      openEnd,
      closeStart: openEnd,
      end: openEnd,
      selfClosing: tag.isSelfClosing,
      children: [],
    };
    if (stack.length <= deep) stack.at(-1)!.children.push(span);
    stack.push(span);
  });
  parser.on("closetag", () => {
    const span = stack.pop()!;
    span.end = parser.position;
    span.closeStart = span.selfClosing ? span.end : text.lastIndexOf("<", span.end - 1);
  });
  parser.write(text).close();
  return root.children[0] ?? root;
}

/** Text that goes into an element as its last content, the element opened up where it closes itself. */
export function appendTo(span: Span, content: string): { start: number; end: number; text: string } {
  if (!span.selfClosing) return { start: span.closeStart, end: span.closeStart, text: content };
  return { start: span.end - 2, end: span.end, text: `>${content}</${span.tag}>` };
}
