import type { WorkbookInfo } from "../package/package";
import type { Parts } from "../package/parts";
import { prefixOf, readSpans, type Span } from "../xml/spans";
import type { Splice } from "../xml/splice";
import { appendItems } from "./style-list";
import { ensureStylesheet } from "./stylesheet";

/** Light blue behind headers, as in the templates of most offices. */
const HEADER_FILL = "FFD9E1F2";

/**
 * Sees to it that the stylesheet holds the look of header cells: bold, filled, framed, centred, wrapped.
 *
 * @returns its index
 */
export function addHeaderStyle(parts: Parts, info: WorkbookInfo): number {
  let index = 0;
  parts.edit(ensureStylesheet(parts, info), (text) => {
    const root = readSpans(text);
    const p = prefixOf(root);
    const splices: Splice[] = [];
    const indexOf = (list: string, item: string) => {
      const known = itemsOf(text, root, list).indexOf(item);
      if (known >= 0) return known;
      const { first, splices: own } = appendItems(text, root, list, [item]);
      splices.push(...own);
      return first;
    };
    const font = indexOf("fonts", boldFont(text, root, p));
    const fill = indexOf(
      "fills",
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${HEADER_FILL}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    );
    const side = (name: string) => `<${p}${name} style="thin"><${p}color auto="1"/></${p}${name}>`;
    const border = indexOf(
      "borders",
      `<${p}border>${["left", "right", "top", "bottom"].map(side).join("")}<${p}diagonal/></${p}border>`,
    );
    index = indexOf(
      "cellXfs",
      `<${p}xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
        `<${p}alignment horizontal="center" vertical="center" wrapText="1"/></${p}xf>`,
    );
    return splices;
  });
  return index;
}

function itemsOf(text: string, root: Span, list: string): string[] {
  const own = root.children.find(({ name }) => name === list);
  return (own?.children ?? []).map(({ start, end }) => text.slice(start, end));
}

/** The workbook's own first font, bold. */
function boldFont(text: string, root: Span, p: string): string {
  const first = root.children.find(({ name }) => name === "fonts")?.children[0];
  if (!first || first.selfClosing) return `<${p}font><${p}b/></${p}font>`;
  const inside = first.children.filter(({ name }) => name !== "b");
  return `<${p}font><${p}b/>${inside.map(({ start, end }) => text.slice(start, end)).join("")}</${p}font>`;
}
