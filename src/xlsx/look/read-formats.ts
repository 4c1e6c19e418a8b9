import { childOf, parseXml, type XmlNode } from "../xml/tree";
import { PLAIN_FORMAT, type CellFormat, type Edge } from "./cell-format";
import { colourOf } from "./colour";

type Font = Pick<CellFormat, "bold" | "italic" | "underline" | "strike" | "size" | "fontName" | "fontColour">;
type Edges = Pick<CellFormat, "top" | "right" | "bottom" | "left">;

/** What a conditional format changes in a cell's look. */
export interface DifferentialFormat {
  readonly fill?: string;
  readonly fontColour?: string;
  readonly bold?: boolean;
}

/** The looks of a workbook. */
export interface Formats {
  /** By a cell's style number. */
  readonly cells: readonly CellFormat[];
  /** By a conditional format's number. */
  readonly differential: readonly DifferentialFormat[];
}

/**
 * Reads how cells are drawn.
 *
 * @param styles the styles part; absent in a file without looks
 * @param theme  the theme's colours
 */
export function readFormats(styles: string | undefined, theme: readonly string[]): Formats {
  const root = parseXml(styles);
  const items = (name: string) => childOf(root, name)?.children ?? [];
  const fonts = items("fonts").map((font) => fontOf(font, theme));
  const fills = items("fills").map((fill) => fillOf(fill, theme));
  const edges = items("borders").map((border) => edgesOf(border, theme));
  const cells = items("cellXfs").map((xf): CellFormat => {
    const fill = fills[Number(xf.attributes.fillId ?? 0)];
    return {
      ...PLAIN_FORMAT,
      ...fonts[Number(xf.attributes.fontId ?? 0)],
      ...(fill !== undefined && { fill }),
      ...edges[Number(xf.attributes.borderId ?? 0)],
      ...alignmentOf(childOf(xf, "alignment")),
    };
  });
  return { cells, differential: items("dxfs").map((dxf) => differentialOf(dxf, theme)) };
}

function fontOf(node: XmlNode, theme: readonly string[]): Font {
  const colour = colourOf(childOf(node, "color"), theme);
  const name = childOf(node, "name")?.attributes.val;
  return {
    bold: isOn(childOf(node, "b")),
    italic: isOn(childOf(node, "i")),
    underline: isOn(childOf(node, "u")),
    strike: isOn(childOf(node, "strike")),
    size: Number(childOf(node, "sz")?.attributes.val ?? PLAIN_FORMAT.size),
    ...(name !== undefined && { fontName: name }),
    ...(colour !== undefined && { fontColour: colour }),
  };
}

function isOn(node: XmlNode | undefined): boolean {
  return node !== undefined && !["0", "false", "none"].includes(node.attributes.val ?? "1");
}

function fillOf(node: XmlNode, theme: readonly string[]): string | undefined {
  const pattern = childOf(node, "patternFill");
  if (pattern) {
    const kind = pattern.attributes.patternType ?? "none";
    if (kind === "none") return undefined;
    return colourOf(childOf(pattern, kind === "solid" ? "fgColor" : "bgColor"), theme);
  }
  return colourOf(childOf(childOf(childOf(node, "gradientFill"), "stop"), "color"), theme);
}

function edgesOf(node: XmlNode, theme: readonly string[]): Edges {
  const edge = (name: string): Edge | undefined => {
    const side = childOf(node, name);
    const style = side?.attributes.style;
    if (style === undefined || style === "none") return undefined;
    return { style, colour: colourOf(childOf(side, "color"), theme) ?? "#000000" };
  };
  const found = { top: edge("top"), right: edge("right"), bottom: edge("bottom"), left: edge("left") };
  return Object.fromEntries(Object.entries(found).filter(([, own]) => own)) as Edges;
}

function alignmentOf(node: XmlNode | undefined): Partial<CellFormat> {
  if (!node) return {};
  const { horizontal, vertical, wrapText, indent, textRotation } = node.attributes;
  const turn = Number(textRotation ?? 0);
  return {
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    wrap: wrapText === "1" || wrapText === "true",
    indent: Number(indent ?? 0),
    rotation: turn > 90 && turn <= 180 ? 90 - turn : turn,
  };
}

function differentialOf(node: XmlNode, theme: readonly string[]): DifferentialFormat {
  const font = childOf(node, "font");
  const pattern = childOf(childOf(node, "fill"), "patternFill");
  // A conditional format's solid fill is written as its background.
  const fill = colourOf(childOf(pattern, "bgColor") ?? childOf(pattern, "fgColor"), theme);
  const fontColour = colourOf(childOf(font, "color"), theme);
  return {
    ...(fill !== undefined && { fill }),
    ...(fontColour !== undefined && { fontColour }),
    ...(childOf(font, "b") && { bold: isOn(childOf(font, "b")) }),
  };
}
