import { folderOf, type Parts } from "../package/parts";
import { relationshipsPart, resolveTarget } from "../package/relationships";
import { parseXml, type XmlNode } from "../xml/tree";

/**
 * Whether every link of a part is as it was: one may go only with the part that it leads to, and a new one leads to a part
 * that is there.
 *
 * @param part the part whose links they are; "" is the package
 */
export function keepsLinks(before: Parts, after: Parts, part: string): boolean {
  const name = relationshipsPart(part);
  const leadsNowhere = ({ TargetMode, Target }: XmlNode["attributes"]) =>
    TargetMode !== "External" && !after.has(resolveTarget(folderOf(part), Target ?? ""));
  return keepsEntries(before.text(name), after.text(name), leadsNowhere);
}

/** Whether what the package says of its parts is as it was: what it says of a part may go only with it. */
export function keepsTypes(before: Parts, after: Parts): boolean {
  const name = "[Content_Types].xml";
  const isGone = ({ PartName }: XmlNode["attributes"]) =>
    PartName !== undefined && !after.has(PartName.replace(/^\//, ""));
  return keepsEntries(before.text(name), after.text(name), isGone);
}

/** Whether all entries of a list are as they were, those aside that have lost their part; and no new one has none. */
function keepsEntries(
  before: string | undefined,
  after: string | undefined,
  isGone: (entry: XmlNode["attributes"]) => boolean,
): boolean {
  const [old, own] = [entriesOf(before), entriesOf(after)];
  return (
    [...old].every(([said, entry]) => own.has(said) || isGone(entry)) &&
    [...own].every(([said, entry]) => old.has(said) || !isGone(entry))
  );
}

/** The entries of a list by what they say. */
function entriesOf(text: string | undefined): ReadonlyMap<string, XmlNode["attributes"]> {
  return new Map(parseXml(text).children.map(({ attributes }) => [JSON.stringify(attributes), attributes]));
}
