import { attachedParts } from "../new-sheet/attachments";
import { relationshipsOf } from "../package/relationships";
import { usedLooks } from "../styles/mark-looks";
import { extensionParts, taskpaneParts } from "../web-extension/extension-parts";
import { partKey } from "../zip/part-key";
import { keepsExtension, keepsPanes } from "./extension";
import { keepsLinks, keepsTypes } from "./links";
import type { Meant } from "./meant";
import type { Side, Sides } from "./side";
import { keepsFormats, looksIn } from "./styles";
import { keepsWorkbook } from "./workbook";

const LINKS = /^(.*?)_rels\/([^/]*)\.rels$/;

/**
 * Whether a part that came, went or changed is one that we write, and holds what it held.
 *
 * @param part its key; no sheet
 */
export function isAsMeant(sides: Sides, part: string, meant: Meant): boolean {
  const { before, after } = sides;
  const links = LINKS.exec(part);
  if (links) return keepsLinks(before.parts, after.parts, `${links[1]}${links[2]}`);
  if (part === "[content_types].xml") return keepsTypes(before.parts, after.parts);
  if (part === partKey(before.info.path)) return keepsBook(sides, meant);
  if (isOneOf([before.info.styles, after.info.styles], part)) return keepsLooks(sides, meant);
  if (hangsOnNewSheet(sides, part, meant)) return true;
  if (isOneOf(eitherOf(sides, calcChains), part)) return meant.hasWrites && !after.parts.has(part);
  if (
    isOneOf(
      eitherOf(sides, ({ parts }) => taskpaneParts(parts)),
      part,
    )
  )
    return keepsPanes(before.parts, after.parts, part);
  if (
    isOneOf(
      eitherOf(sides, ({ parts }) => extensionParts(parts)),
      part,
    )
  )
    return keepsExtension(
      before.parts.text(part),
      after.parts.text(part),
      new Set(Object.keys(meant.settings)),
    );
  return false;
}

/** Whether a part belongs to a sheet that was added or written anew, before or after: it goes and comes with it. */
function hangsOnNewSheet(sides: Sides, part: string, { newSheets }: Meant): boolean {
  return [sides.before, sides.after].some(({ parts, info }) =>
    info.sheets.some(({ name, path }) => newSheets.has(name) && attachedParts(parts, path).has(part)),
  );
}

function eitherOf({ before, after }: Sides, names: (side: Side) => readonly string[]): readonly string[] {
  return [...names(before), ...names(after)];
}

function isOneOf(names: readonly (string | undefined)[], part: string): boolean {
  return names.some((name) => name !== undefined && partKey(name) === part);
}

function calcChains({ parts, info }: Side): readonly string[] {
  return relationshipsOf(parts, info.path, "calcChain").map(({ target }) => target);
}

function keepsBook({ before, after }: Sides, meant: Meant): boolean {
  const [old, own] = [before.parts.text(before.info.path), after.parts.text(after.info.path)];
  return old !== undefined && own !== undefined && keepsWorkbook(old, own, meant.sheetCount, meant.newSheets);
}

/** Formats are as they were, and where looks of marks went, nothing else names them. */
function keepsLooks({ before, after }: Sides, meant: Meant): boolean {
  const [old, own] = [before, after].map(({ parts, info }) => info.styles && parts.text(info.styles));
  if (!keepsFormats(old, own, { addsSheets: meant.newSheets.size > 0 })) return false;
  const left = looksIn(own);
  if (left >= looksIn(old)) return true;
  return [...usedLooks(after.parts, after.info, after.info.styles)].every((look) => !(look >= left));
}
