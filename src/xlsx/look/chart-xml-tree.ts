import { childOf, type XmlNode } from "../xml/tree";
import type { ChartFont } from "./chart-look";

/** The letters that an element names first, wherever in it. */
export function fontOf(node: XmlNode | undefined): ChartFont {
  const own = firstOf(node, "defRPr")?.attributes ?? {};
  return {
    ...(own.sz !== undefined && { size: Number(own.sz) / 100 }),
    ...(own.b !== undefined && { bold: own.b === "1" || own.b === "true" }),
  };
}

function firstOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  if (!node || node.name === name) return node;
  for (const child of node.children) {
    const found = firstOf(child, name);
    if (found) return found;
  }
  return undefined;
}

/** What a path of names leads to. */
export function at(node: XmlNode | undefined, path: string): XmlNode | undefined {
  return path.split("/").reduce<XmlNode | undefined>((own, name) => childOf(own, name), node);
}
