import { XlsxError } from "../errors";
import { below } from "./below";
import { holdDepth, localName, xmlParser } from "./parser";

/** An element with its attributes by local name, its text, and its children. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly children: XmlNode[];
}

/** Most elements of a part that is read into a tree. */
const MOST_NODES = 500_000;

/**
 * Reads a small part into a tree. Prefixes are dropped. Worksheets and shared strings are read otherwise.
 *
 * @throws {XlsxError} when the part holds a DTD or is broken; "terlaluBesar" where it holds more elements than a memory should
 */
export function parseXml(text: string | undefined): XmlNode {
  const root: XmlNode = { name: "", attributes: {}, text: "", children: [] };
  if (text === undefined) return root;
  const above: XmlNode[] = [];
  let open = root;
  const parser = xmlParser("tanpa-tempat");
  let count = 0;
  parser.on("opentag", (tag) => {
    if (++count > MOST_NODES) throw new XlsxError("terlaluBesar");
    holdDepth(above.length + 1);
    const node: XmlNode = {
      name: localName(tag.name),
      attributes: localAttributes(tag.attributes),
      text: "",
      children: [],
    };
    open.children.push(node);
    above.push(open);
    open = node;
  });
  const addText = (own: string) => {
    open.text += own;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    open = above.pop() ?? root;
  });
  parser.write(text).close();
  return root.children[0] ?? root;
}

/**
 * Attributes by name without prefix; one without a prefix wins over one with.
 *
 * @param kept how a value is kept
 */
export function localAttributes(
  attributes: Readonly<Record<string, string>>,
  kept: (value: string) => string = (value) => value,
): Record<string, string> {
  const own: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const local = localName(name);
    if (!(local in own) || local === name) own[local] = kept(value);
  }
  return own;
}

/** All descendants of a name. */
export function descendants(node: XmlNode, name: string): XmlNode[] {
  return below(node).filter((child) => child.name === name);
}

/** First child of a name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}
