import type { Area } from "../../workbook/address";
import { XlsxError } from "../errors";
import type { Parts } from "../package/parts";
import { relationships, relationshipsOf } from "../package/relationships";
import { childOf, parseXml, type XmlNode } from "../xml/tree";
import type { AxisLook, ChartLook } from "./chart-look";
import { at, fontOf } from "./chart-xml-tree";
import { columnOf, seriesOf, type Plot } from "./read-chart-series";

/** Parts of a plot that are not drawn themselves. */
const BESIDE_PLOTS = new Set(["layout", "catAx", "valAx", "spPr", "dTable", "extLst"]);

/** Names along an axis beyond which a chart is not drawn: each is a place of its own in the picture. */
const MOST_NAMES = 500;

/** The charts of a sheet that can be drawn by what they say: columns and lines over columns of the sheet itself. */
export function readCharts(parts: Parts, path: string, sheet: string): readonly ChartLook[] {
  return relationshipsOf(parts, path, "drawing").flatMap(({ target }) => {
    const charts = new Map(relationships(parts, target).map((own) => [own.id, own.target]));
    return (treeOf(parts, target)?.children ?? []).flatMap((anchor) => {
      const place = placeOf(anchor);
      const part = charts.get(at(anchor, "graphicFrame/graphic/graphicData/chart")?.attributes.id ?? "");
      const space = part === undefined ? undefined : treeOf(parts, part);
      const chart = place && space && chartOf(space, place, sheet);
      return chart ? [chart] : [];
    });
  });
}

/** Undefined for a part that is broken: nobody but the picture needs it, and the file keeps it as it is. */
function treeOf(parts: Parts, part: string): XmlNode | undefined {
  try {
    return parseXml(parts.text(part));
  } catch (error) {
    if (error instanceof XlsxError) return undefined;
    throw error;
  }
}

/** The cells under a chart that moves and grows with them; others are not drawn. */
function placeOf(anchor: XmlNode): Area | undefined {
  const number = (path: string) => Number(at(anchor, path)?.text);
  if (anchor.name !== "twoCellAnchor") return undefined;
  const place = {
    top: number("from/row"),
    left: number("from/col"),
    bottom: number("to/row") - (number("to/rowOff") > 0 ? 0 : 1),
    right: number("to/col") - (number("to/colOff") > 0 ? 0 : 1),
  };
  return Object.values(place).every(Number.isFinite) ? place : undefined;
}

function chartOf(space: XmlNode, place: Area, sheet: string): ChartLook | undefined {
  const chart = childOf(space, "chart");
  const plots = plotsOf(childOf(chart, "plotArea"));
  const series = plots?.flatMap((plot) => seriesOf(plot, sheet));
  const first = plots?.[0] && childOf(plots[0].node, "ser");
  const categories = columnOf(at(first, "cat/strRef/f")?.text, sheet);
  const known = series?.flatMap((own) => own ?? []);
  if (!categories || !known || known.length !== series?.length) return undefined;
  const isWhole = known.every(({ values }) => heightOf(values) === heightOf(categories));
  if (!isWhole || heightOf(categories) > MOST_NAMES) return undefined;
  const title = childOf(chart, "title");
  return {
    title: textOf(title),
    titleFont: fontOf(title),
    place,
    categories,
    series: known,
    valueAxis: axisOf(at(chart, "plotArea/valAx")),
    categoryAxis: axisOf(at(chart, "plotArea/catAx")),
    legend: childOf(chart, "legend") !== undefined,
  };
}

function heightOf({ top, bottom }: Area): number {
  return bottom - top + 1;
}

/** Undefined where one of them is of another kind than columns and lines. */
function plotsOf(area: XmlNode | undefined): readonly Plot[] | undefined {
  const plots = (area?.children ?? [])
    .filter(({ name }) => !BESIDE_PLOTS.has(name))
    .map((node): Plot | undefined => {
      const kind = kindOf(node);
      return kind && { kind, node };
    });
  const known = plots.flatMap((plot) => plot ?? []);
  return known.length === plots.length && known.length > 0 ? known : undefined;
}

function kindOf(plot: XmlNode): Plot["kind"] | undefined {
  const grouping = childOf(plot, "grouping")?.attributes.val;
  if (plot.name === "lineChart") return grouping === "standard" ? "garis" : undefined;
  if (plot.name !== "barChart" || childOf(plot, "barDir")?.attributes.val !== "col") return undefined;
  if (grouping === "stacked") return "kolom-bertumpuk";
  return grouping === "clustered" ? "kolom" : undefined;
}

function axisOf(axis: XmlNode | undefined): AxisLook {
  const limit = (name: string) => at(axis, `scaling/${name}`)?.attributes.val;
  const [min, max, format] = [limit("min"), limit("max"), childOf(axis, "numFmt")?.attributes.formatCode];
  return {
    ...(min !== undefined && { min: Number(min) }),
    ...(max !== undefined && { max: Number(max) }),
    ...(format !== undefined && { format }),
    font: fontOf(childOf(axis, "txPr")),
  };
}

function textOf(node: XmlNode | undefined): string {
  if (!node) return "";
  return node.name === "t" ? node.text : node.children.map(textOf).join("");
}
