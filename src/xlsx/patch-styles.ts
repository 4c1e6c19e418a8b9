import { MARK_COLOURS, MARK_KINDS, type MarkKind } from "../workbook/mark";
import { appendTo, readSpans } from "./spans";
import { splice } from "./splice";
import { localName } from "./xml";

/** Styles with the looks of our marks, and the index of each. Looks that are there already are used again. */
export interface MarkedStyles {
  readonly text: string;
  readonly dxf: (kind: MarkKind) => number | undefined;
}

/** Children of a stylesheet that come after its differential formats. */
const AFTER_DXFS = new Set(["tableStyles", "colors", "extLst"]);

/** Appends the differential formats of our marks. */
export function patchStyles(text: string): MarkedStyles {
  const sheet = readSpans(text, 2);
  const prefix = sheet.tag.slice(0, sheet.tag.length - localName(sheet.tag).length);
  const dxfs = sheet.children.find(({ name }) => name === "dxfs");
  const known = (dxfs?.children ?? []).map(({ start, end }) => text.slice(start, end));
  const index = new Map<MarkKind, number>();
  let added = "";
  let count = known.length;
  for (const kind of MARK_KINDS) {
    const own = dxfXml(kind, prefix);
    const at = known.indexOf(own);
    index.set(kind, at >= 0 ? at : count++);
    if (at < 0) added += own;
  }
  const dxf = (kind: MarkKind) => index.get(kind);
  if (added === "") return { text, dxf };
  if (!dxfs) {
    const place = sheet.children.find(({ name }) => AFTER_DXFS.has(name))?.start ?? sheet.closeStart;
    return {
      text: splice(text, [
        { start: place, end: place, text: `<${prefix}dxfs count="${count}">${added}</${prefix}dxfs>` },
      ]),
      dxf,
    };
  }
  const open = text.slice(dxfs.start, dxfs.openEnd);
  const counted = open.replace(/\scount="\d*"/, ` count="${count}"`);
  if (dxfs.selfClosing) {
    const start = counted.replace(/\s*\/>$/, ">");
    return {
      text: splice(text, [{ start: dxfs.start, end: dxfs.end, text: `${start}${added}</${dxfs.tag}>` }]),
      dxf,
    };
  }
  return {
    text: splice(text, [{ start: dxfs.start, end: dxfs.openEnd, text: counted }, appendTo(dxfs, added)]),
    dxf,
  };
}

function dxfXml(kind: MarkKind, prefix: string): string {
  const { fill, font } = MARK_COLOURS[kind];
  const colours = `<${prefix}font><${prefix}color rgb="FF${font}"/></${prefix}font>`;
  const pattern = `<${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FF${fill}"/><${prefix}bgColor rgb="FF${fill}"/></${prefix}patternFill>`;
  return `<${prefix}dxf>${colours}<${prefix}fill>${pattern}</${prefix}fill></${prefix}dxf>`;
}
