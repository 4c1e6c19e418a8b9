import { MARK_COLOURS, MARK_KINDS, type MarkKind } from "../../workbook/mark";
import type { WorkbookInfo } from "../package/package";
import type { Parts } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import { readFrame } from "../sheet/frame";
import { below } from "../xml/below";
import { prefixOf, readSpans, type Span } from "../xml/spans";
import { parseXml } from "../xml/tree";
import { appendItems, removeLastItems } from "./style-list";
import { dropPlainStylesheet, ensureStylesheet, stylesheetOf } from "./stylesheet";

/**
 * Sees to it that the stylesheet holds the looks of marks. Looks of ours that are there already are used again.
 *
 * @returns the index of each look
 */
export function addMarkLooks(
  parts: Parts,
  info: WorkbookInfo,
  kinds: ReadonlySet<MarkKind>,
): (kind: MarkKind) => number {
  const index = new Map<MarkKind, number>();
  const indexOf = (kind: MarkKind) => {
    const at = index.get(kind);
    if (at === undefined) throw new Error(`The look of “${kind}” was not among those asked for.`);
    return at;
  };
  if (kinds.size === 0) return indexOf;
  parts.edit(ensureStylesheet(parts, info), (text) => {
    const root = readSpans(text);
    const known = looksOf(text, root);
    const missing: MarkKind[] = [];
    for (const kind of MARK_KINDS) {
      if (!kinds.has(kind)) continue;
      const at = known.indexOf(lookXml(kind, prefixOf(root)));
      if (at >= 0) index.set(kind, at);
      else missing.push(kind);
    }
    if (missing.length === 0) return [];
    const looks = missing.map((kind) => lookXml(kind, prefixOf(root)));
    const { first, splices } = appendItems(text, root, "dxfs", looks);
    missing.forEach((kind, i) => index.set(kind, first + i));
    return splices;
  });
  return indexOf;
}

/** Takes the looks of marks out again, as far as they stand last and nothing else has come to use them. */
export function removeMarkLooks(parts: Parts, info: WorkbookInfo): void {
  const part = stylesheetOf(parts, info);
  if (part === undefined) return;
  const used = usedLooks(parts, info, part);
  parts.edit(part, (text) => {
    const root = readSpans(text);
    const ours = new Set(MARK_KINDS.map((kind) => lookXml(kind, prefixOf(root))));
    const dxfs = dxfsOf(root);
    const looks = looksOf(text, root);
    const kept = looks.reduce((last, look, at) => (ours.has(look) && !used.has(at) ? last : at + 1), 0);
    return dxfs && kept < looks.length ? removeLastItems(text, dxfs, looks.length - kept) : [];
  });
  dropPlainStylesheet(parts, info, part);
}

function dxfsOf(root: Span): Span | undefined {
  return root.children.find(({ name }) => name === "dxfs");
}

function looksOf(text: string, root: Span): string[] {
  return (dxfsOf(root)?.children ?? []).map(({ start, end }) => text.slice(start, end));
}

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

/** Indexes of all differential formats that a sheet, a table, a pivot table or a table style names. */
export function usedLooks(parts: Parts, info: WorkbookInfo, styles: string | undefined): ReadonlySet<number> {
  const used = new Set<number>();
  const collect = (node: Node) => {
    for (const { attributes } of [node, ...below(node)])
      for (const [name, value] of Object.entries(attributes))
        if (/dxfid$/i.test(name)) used.add(Number(value));
  };
  for (const { path } of info.sheets) {
    collect(readFrame(parts.needed(path)).root);
    for (const kind of ["table", "pivotTable"])
      for (const { target } of relationshipsOf(parts, path, kind)) collect(parseXml(parts.text(target)));
  }
  parseXml(styles === undefined ? undefined : parts.text(styles))
    .children.filter(({ name }) => name === "tableStyles")
    .forEach(collect);
  return used;
}

/** The look of a kind of mark, in tags of a prefix. */
export function lookXml(kind: MarkKind, prefix: string): string {
  const { fill, font } = MARK_COLOURS[kind];
  const colour = `<${prefix}font><${prefix}color rgb="FF${font}"/></${prefix}font>`;
  const pattern = `<${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FF${fill}"/><${prefix}bgColor rgb="FF${fill}"/></${prefix}patternFill>`;
  return `<${prefix}dxf>${colour}<${prefix}fill>${pattern}</${prefix}fill></${prefix}dxf>`;
}
