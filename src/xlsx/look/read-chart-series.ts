import { parseArea, quoteSheet, type Area } from "../../workbook/address";
import { childOf, type XmlNode } from "../xml/tree";
import type { ChartLineLook, SeriesLook } from "./chart-look";
import { at, fontOf } from "./chart-xml-tree";

/** Series that are drawn in one way. */
export interface Plot {
  readonly kind: SeriesLook["kind"];
  readonly node: XmlNode;
}

/** EMU of a point. */
const EMU = 12_700;

/** The series of a plot; undefined for one whose name or numbers do not stand in a column of the sheet. */
export function seriesOf({ kind, node }: Plot, sheet: string): readonly (SeriesLook | undefined)[] {
  const [gap, overlap] = ["gapWidth", "overlap"].map((name) => childOf(node, name)?.attributes.val);
  return node.children
    .filter(({ name }) => name === "ser")
    .map((own): SeriesLook | undefined => {
      const name = columnOf(at(own, "tx/strRef/f")?.text, sheet);
      const values = columnOf(at(own, "val/numRef/f")?.text, sheet);
      if (!name || !values) return undefined;
      const fill = fillOf(childOf(own, "spPr"));
      return {
        kind,
        name: { row: name.top, col: name.left },
        values,
        ...(fill !== undefined && { fill }),
        line: lineOf(at(own, "spPr/ln")),
        ...markerOf(childOf(own, "marker")),
        ...labelsOf(childOf(own, "dLbls")),
        ...(gap !== undefined && { gap: Number(gap) }),
        ...(overlap !== undefined && { overlap: Number(overlap) }),
      };
    });
}

/** The cells of a formula, where they are one column of the sheet. */
export function columnOf(formula: string | undefined, sheet: string): Area | undefined {
  const [, name = "", cells = ""] = /^(.*)!(.*)$/.exec(formula ?? "") ?? [];
  const area = name === sheet || name === quoteSheet(sheet) ? parseArea(cells) : undefined;
  return area && area.left === area.right ? area : undefined;
}

function fillOf(shape: XmlNode | undefined): string | undefined {
  const colour = at(shape, "solidFill/srgbClr")?.attributes.val;
  return colour === undefined ? undefined : `#${colour.toUpperCase()}`;
}

function lineOf(line: XmlNode | undefined): ChartLineLook {
  const colour = fillOf(line);
  const width = line?.attributes.w;
  const dash = childOf(line, "noFill") ? "tanpa" : childOf(line, "prstDash")?.attributes.val;
  return {
    ...(colour !== undefined && { colour }),
    ...(width !== undefined && { width: Number(width) / EMU }),
    ...(dash !== undefined && { dash }),
  };
}

function markerOf(marker: XmlNode | undefined): Pick<SeriesLook, "marker"> {
  const form = childOf(marker, "symbol")?.attributes.val;
  if (form === undefined) return {};
  const size = childOf(marker, "size")?.attributes.val;
  const [fill, line] = [fillOf(childOf(marker, "spPr")), fillOf(at(marker, "spPr/ln"))];
  return {
    marker: {
      form,
      ...(size !== undefined && { size: Number(size) }),
      ...(fill !== undefined && { fill }),
      ...(line !== undefined && { line }),
    },
  };
}

function labelsOf(labels: XmlNode | undefined): Pick<SeriesLook, "labels"> {
  const isOn = (name: string) => childOf(labels, name)?.attributes.val === "1";
  const [value, name] = [isOn("showVal"), isOn("showSerName")];
  if (!value && !name) return {};
  const place = childOf(labels, "dLblPos")?.attributes.val;
  const format = childOf(labels, "numFmt")?.attributes.formatCode;
  return {
    labels: {
      value,
      name,
      ...(place !== undefined && { place }),
      ...(format !== undefined && { format }),
      font: fontOf(childOf(labels, "txPr")),
    },
  };
}
