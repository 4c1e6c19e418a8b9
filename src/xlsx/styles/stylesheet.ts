import { openUp } from "../xml/open-up";
import { addContentType, contentTypeOf, removeContentType } from "../package/content-types";
import type { WorkbookInfo } from "../package/package";
import { freeName } from "../package/free-name";
import { folderOf, type Parts } from "../package/parts";
import { addRelationship, OFFICE_TYPES, relationshipsOf, removeRelationship } from "../package/relationships";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The least that a stylesheet must hold: one plain look. */
export const PLAIN_STYLESHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The part of the looks; made where the workbook has none. */
export function ensureStylesheet(parts: Parts, info: WorkbookInfo): string {
  const known = stylesheetOf(parts, info);
  if (known !== undefined) {
    openUp(parts, known);
    return known;
  }
  const link = relationshipsOf(parts, info.path, "styles")[0];
  const part = link?.target ?? freeStylesheet(parts, info);
  const had = { link: link !== undefined, type: contentTypeOf(parts, part) === CONTENT_TYPE };
  parts.create(part, plainStylesheet(had));
  if (!had.type) addContentType(parts, part, CONTENT_TYPE);
  if (!had.link) addRelationship(parts, info.path, `${OFFICE_TYPES}/styles`, part);
  return part;
}

/** A name for a stylesheet: a part that no link leads to may be called like one. */
function freeStylesheet(parts: Parts, info: WorkbookInfo): string {
  const usual = `${folderOf(info.path)}styles.xml`;
  return parts.has(usual) ? freeName(parts, `${folderOf(info.path)}styles`, ".xml") : usual;
}

/** What named a stylesheet that was missing. */
interface Had {
  readonly link: boolean;
  readonly type: boolean;
}

const HAD: readonly Had[] = [false, true].flatMap((link) => [false, true].map((type) => ({ link, type })));

/** A stylesheet of ours; blanks in its closing tag, which every reader passes over, tell what had named it before. */
function plainStylesheet({ link, type }: Had): string {
  const blanks = HAD.findIndex((had) => had.link === link && had.type === type);
  return PLAIN_STYLESHEET.replace(/>$/, `${" ".repeat(blanks)}>`);
}

/** The part of the looks; undefined where the workbook has none. */
export function stylesheetOf(parts: Parts, info: WorkbookInfo): string | undefined {
  return relationshipsOf(parts, info.path, "styles").find(({ target }) => parts.has(target))?.target;
}

/** Takes the stylesheet out again where it holds nothing but what we made it of. */
export function dropPlainStylesheet(parts: Parts, info: WorkbookInfo, part: string): void {
  const text = parts.text(part);
  const had = HAD.find((own) => plainStylesheet(own) === text);
  if (!had) return;
  parts.remove(part);
  if (!had.type) removeContentType(parts, part);
  if (had.link) return;
  for (const { id, target } of relationshipsOf(parts, info.path, "styles"))
    if (target === part) removeRelationship(parts, info.path, id);
}
