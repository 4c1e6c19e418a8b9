import { SaxesParser } from "saxes";
import { XlsxError } from "./errors";

/** An element with its attributes by local name, its text, and its children. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly children: XmlNode[];
}

/** Text of a part, whatever its encoding. */
export function decodeXml(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  return new TextDecoder(utf16).decode(bytes);
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/**
 * Reads a part into a tree. Prefixes are dropped.
 *
 * @throws {XlsxError} when the part holds a DTD or is broken
 */
export function parseXml(bytes: Uint8Array | undefined): XmlNode {
  const root: XmlNode = { name: "", attributes: {}, text: "", children: [] };
  if (!bytes) return root;
  const stack = [root];
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("doctype", () => {
    throw new XlsxError("dtd");
  });
  parser.on("error", () => {
    throw new XlsxError("rusak");
  });
  parser.on("opentag", (tag) => {
    const attributes: Record<string, string> = {};
    for (const [key, value] of Object.entries(tag.attributes as Record<string, string>))
      attributes[localName(key)] = value;
    const node: XmlNode = { name: localName(tag.name), attributes, text: "", children: [] };
    stack.at(-1)!.children.push(node);
    stack.push(node);
  });
  parser.on("text", (text) => {
    stack.at(-1)!.text += text;
  });
  parser.on("closetag", () => {
    stack.pop();
  });
  parser.write(decodeXml(bytes)).close();
  return root.children[0] ?? root;
}

/** All descendants of a name. */
export function descendants(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** First child of a name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}
