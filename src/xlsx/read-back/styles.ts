import { MARK_KINDS } from "../../workbook/mark";
import { lookXml } from "../styles/mark-looks";
import { PLAIN_STYLESHEET } from "../styles/stylesheet";
import { prefixOf, readSpans, type Span } from "../xml/spans";

/** Lists that the look of header cells of a new sheet may be appended to. */
const OF_HEADERS: ReadonlySet<string> = new Set(["fonts", "fills", "borders", "cellXfs"]);

/**
 * Whether every format of a stylesheet is as it was. Looks of marks may come and go at the end of their list, and those of
 * headers may come where a sheet was added. A stylesheet that is not there is as good as a plain one, a list that is not
 * there as good as an empty one.
 */
export function keepsFormats(
  before: string | undefined,
  after: string | undefined,
  plan: Readonly<{ addsSheets: boolean }>,
): boolean {
  const [oldText, ownText] = [before ?? PLAIN_STYLESHEET, after ?? PLAIN_STYLESHEET];
  const [old, own] = [readSpans(oldText), readSpans(ownText)];
  const looks = new Set(
    [old, own].flatMap((root) => MARK_KINDS.map((kind) => lookXml(kind, prefixOf(root)))),
  );
  const names = new Set([...old.children, ...own.children].map(({ name }) => name));
  return [...names].every((name) => {
    const [was, is] = [listOf(oldText, old, name), listOf(ownText, own, name)];
    const common = Math.min(was.items.length, is.items.length);
    const rest = [...was.items.slice(common), ...is.items.slice(common)];
    const mayGrow = plan.addsSheets && OF_HEADERS.has(name) && is.items.length > common;
    return (
      was.attributes === is.attributes &&
      was.items.slice(0, common).every((item, i) => item === is.items[i]) &&
      (mayGrow || rest.every((item) => name === "dxfs" && looks.has(item)))
    );
  });
}

/** How many looks of rules a stylesheet holds. */
export function looksIn(text: string = PLAIN_STYLESHEET): number {
  return listOf(text, readSpans(text), "dxfs").items.length;
}

function listOf(text: string, root: Span, name: string): { attributes: string; items: readonly string[] } {
  const list = root.children.find((child) => child.name === name);
  const { count: _count, ...attributes } = list?.attributes ?? {};
  const items = (list?.children ?? []).map(({ start, end }) => text.slice(start, end));
  return { attributes: JSON.stringify(attributes), items };
}
