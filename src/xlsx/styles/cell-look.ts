import type { Look, NumberFormat } from "../../workbook/new-sheet";
import type { WorkbookInfo } from "../package/package";
import type { Parts } from "../package/parts";
import { prefixOf, readSpans, type Span } from "../xml/spans";
import type { Splice } from "../xml/splice";
import { appendItems } from "./style-list";
import { ensureStylesheet } from "./stylesheet";

/** The numbers that the format itself gives to number formats (ECMA-376 part 1, 18.8.30). */
const FORMAT_IDS: Readonly<Record<NumberFormat, number>> = { "#,##0": 3, "#,##0.00": 4 };

/**
 * Sees to it that the stylesheet holds a look of cells.
 *
 * @returns its index
 */
export function addCellLook(parts: Parts, info: WorkbookInfo, look: Look): number {
  let index = 0;
  parts.edit(ensureStylesheet(parts, info), (text) => {
    const root = readSpans(text);
    const p = prefixOf(root);
    const splices: Splice[] = [];
    const indexOf = (list: string, item: string | undefined) => {
      if (item === undefined) return 0;
      const known = itemsOf(text, root, list).indexOf(item);
      if (known >= 0) return known;
      const { first, splices: own } = appendItems(text, root, list, [item]);
      splices.push(...own);
      return first;
    };
    const font = indexOf("fonts", fontXml(text, root, p, look));
    const fill = indexOf("fills", look.fill && fillXml(p, look.fill));
    const border = indexOf("borders", look.framed ? borderXml(p) : undefined);
    index = indexOf("cellXfs", formatXml(p, look, { font, fill, border }));
    return splices;
  });
  return index;
}

function itemsOf(text: string, root: Span, list: string): string[] {
  const own = root.children.find(({ name }) => name === list);
  return (own?.children ?? []).map(({ start, end }) => text.slice(start, end));
}

/** The workbook's own first font, with what the look asks for; undefined where that is the font as it is. */
function fontXml(text: string, root: Span, p: string, { bold, size, colour }: Look): string | undefined {
  if (!bold && size === undefined && colour === undefined) return undefined;
  const first = root.children.find(({ name }) => name === "fonts")?.children[0];
  const own = first && !first.selfClosing ? first.children : [];
  const changed = new Set([...(bold ? ["b"] : []), ...(size ? ["sz"] : []), ...(colour ? ["color"] : [])]);
  const kept = (...names: string[]) =>
    own
      .filter(({ name }) => names.includes(name) && !changed.has(name))
      .map(({ start, end }) => text.slice(start, end));
  const rest = own
    .filter(({ name }) => !["b", "sz", "color"].includes(name))
    .map(({ name, start, end }) => ({ name, xml: text.slice(start, end) }));
  const early = rest.filter(({ name }) => EARLY.has(name)).map(({ xml }) => xml);
  const late = rest.filter(({ name }) => !EARLY.has(name)).map(({ xml }) => xml);
  return [
    `<${p}font>`,
    ...(bold ? [`<${p}b/>`] : kept("b")),
    ...early,
    ...(size ? [`<${p}sz val="${size}"/>`] : kept("sz")),
    ...(colour ? [`<${p}color rgb="FF${colour}"/>`] : kept("color")),
    ...late,
    `</${p}font>`,
  ].join("");
}

/** Members of a font that stand in front of its size (18.8.22). */
const EARLY: ReadonlySet<string> = new Set([
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
]);

function fillXml(p: string, fill: string): string {
  return `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${fill}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
}

function borderXml(p: string): string {
  const side = (name: string) => `<${p}${name} style="thin"><${p}color auto="1"/></${p}${name}>`;
  return `<${p}border>${["left", "right", "top", "bottom"].map(side).join("")}<${p}diagonal/></${p}border>`;
}

interface Indexes {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

function formatXml(p: string, look: Look, { font, fill, border }: Indexes): string {
  const { horizontal, vertical, wrap, format } = look;
  const applied = [
    ...(format ? ["NumberFormat"] : []),
    ...(font ? ["Font"] : []),
    ...(fill ? ["Fill"] : []),
    ...(border ? ["Border"] : []),
    "Alignment",
  ].map((name) => ` apply${name}="1"`);
  const alignment = [
    ...(horizontal ? [` horizontal="${horizontal}"`] : []),
    ...(vertical ? [` vertical="${vertical}"`] : []),
    ...(wrap ? [' wrapText="1"'] : []),
  ];
  const id = format ? FORMAT_IDS[format] : 0;
  return (
    `<${p}xf numFmtId="${id}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${applied.join("")}>` +
    `<${p}alignment${alignment.join("")}/></${p}xf>`
  );
}
