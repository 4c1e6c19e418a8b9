import type { CSSProperties } from "react";
import { PLAIN_FORMAT, type CellFormat, type Edge } from "../../../xlsx/look/cell-format";
import type { CellLook } from "../../model/model-cell";

const WIDTHS: Readonly<Record<string, number>> = { medium: 2, mediumDashed: 2, thick: 3, double: 3 };
const LINES: Readonly<Record<string, string>> = {
  dashed: "dashed",
  mediumDashed: "dashed",
  dashDot: "dashed",
  dotted: "dotted",
  hair: "dotted",
  double: "double",
};

const THIN: Edge = { style: "thin", colour: "#000000" };
const FRAME = { top: THIN, right: THIN, bottom: THIN, left: THIN };

/** The look that a cell is drawn in: the file's own, and what has been set since on top. */
export function drawnFormat(formats: readonly CellFormat[], look: CellLook | undefined): CellFormat {
  const own = formats[look?.fileStyle ?? 0] ?? PLAIN_FORMAT;
  if (!look) return own;
  const { fill, fontColour, horizontal, vertical, wrap, size, framed } = look;
  return {
    ...own,
    ...(fill !== undefined && { fill }),
    ...(fontColour !== undefined && { fontColour }),
    ...(horizontal !== undefined && { horizontal: horizontal.toLowerCase() }),
    ...(vertical !== undefined && { vertical: vertical.toLowerCase() }),
    ...(wrap !== undefined && { wrap }),
    ...(size !== undefined && { size }),
    ...(framed && FRAME),
  };
}

/** The CSS of a cell: its fill, its font, and where its text stands. */
export function cellCss(format: CellFormat, side: string): CSSProperties {
  return {
    backgroundColor: format.fill,
    color: format.fontColour,
    fontWeight: format.bold ? 700 : undefined,
    fontStyle: format.italic ? "italic" : undefined,
    textDecoration: decoration(format),
    fontSize: format.size === PLAIN_FORMAT.size ? undefined : `${(format.size * 4) / 3}px`,
    fontFamily: format.fontName === undefined ? undefined : `"${format.fontName}", var(--lembar-huruf)`,
    textAlign: horizontalOf(format.horizontal) ?? (side as CSSProperties["textAlign"]),
    verticalAlign: verticalOf(format.vertical),
    whiteSpace: format.wrap ? "pre-wrap" : "pre",
    paddingLeft: format.indent > 0 ? `${3 + format.indent * 9}px` : undefined,
  };
}

function decoration({ underline, strike }: CellFormat): string | undefined {
  const parts = [underline && "underline", strike && "line-through"].filter(Boolean);
  return parts.length > 0 ? parts.join(" ") : undefined;
}

function horizontalOf(horizontal: string | undefined): CSSProperties["textAlign"] | undefined {
  switch (horizontal) {
    case "left":
    case "right":
    case "center":
    case "justify":
      return horizontal;
    case "centerContinuous":
      return "center";
    default:
      return undefined;
  }
}

function verticalOf(vertical: string | undefined): CSSProperties["verticalAlign"] {
  if (vertical === "top") return "top";
  return vertical === "center" ? "middle" : "bottom";
}

/** The CSS of a line. */
export function lineCss(edge: Edge | undefined): string | undefined {
  return edge && `${WIDTHS[edge.style] ?? 1}px ${LINES[edge.style] ?? "solid"} ${edge.colour}`;
}
