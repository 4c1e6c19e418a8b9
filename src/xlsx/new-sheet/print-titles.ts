import { quoteSheet } from "../../workbook/address";
import type { PageSetup } from "../../workbook/new-sheet";
import type { WorkbookInfo } from "../package/package";
import type { Parts } from "../package/parts";
import { placeFor, WORKBOOK_ORDER } from "../xml/child-order";
import { escapeXml } from "../xml/escape";
import { prefixOf, readSpans, spansNamed, type Span } from "../xml/spans";
import { appended, insertion, removal, type Splice } from "../xml/splice";

const TITLES = "_xlnm.Print_Titles";

/** Says which rows every page of a sheet repeats; what the workbook said of the printing of that sheet goes. */
export function setPrintTitles(
  parts: Parts,
  info: WorkbookInfo,
  sheet: string,
  page: PageSetup | undefined,
): void {
  parts.edit(info.path, (text) => {
    const root = readSpans(text);
    const index = spansNamed(root, "sheet").findIndex(({ attributes }) => attributes.name === sheet);
    const list = root.children.find(({ name }) => name === "definedNames");
    const old = (list?.children ?? []).filter((own) => isPrintingOf(own, index));
    const own = page?.repeat && titlesXml(prefixOf(root), index, sheet, page.repeat);
    return [...old.map(removal), ...(own ? [placed(text, root, list, own)] : [])];
  });
}

/** Whether a defined name is one of a sheet's own names of printing. */
export function isPrintingOf({ attributes }: Span, index: number): boolean {
  return attributes.localSheetId === String(index) && (attributes.name ?? "").startsWith("_xlnm.Print");
}

function placed(text: string, root: Span, list: Span | undefined, own: string): Splice {
  if (list) return appended(text, list, own);
  const tag = `${prefixOf(root)}definedNames`;
  return insertion(placeFor(root, "definedNames", WORKBOOK_ORDER), `<${tag}>${own}</${tag}>`);
}

function titlesXml(
  p: string,
  index: number,
  sheet: string,
  { from, to }: NonNullable<PageSetup["repeat"]>,
): string {
  const rows = `${quoteSheet(sheet)}!$${from + 1}:$${to + 1}`;
  return `<${p}definedName name="${TITLES}" localSheetId="${index}">${escapeXml(rows)}</${p}definedName>`;
}
