import { addContentType, removeContentType } from "../package/content-types";
import { freeName } from "../package/free-name";
import type { Parts } from "../package/parts";
import { addRelationship, relationshipsOf, removeRelationship } from "../package/relationships";
import { prefixOf, readSpans, spansNamed } from "../xml/spans";
import { appended, removal } from "../xml/splice";
import { parseXml } from "../xml/tree";
import { ADD_IN_ID, taskpaneParts } from "./extension-parts";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const EXTENSION_TYPE = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const TASKPANES_TYPE = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const EXTENSION_CONTENT = "application/vnd.ms-office.webextension+xml";
const TASKPANES_CONTENT = "application/vnd.ms-office.webextensiontaskpanes+xml";

/** What stands in a part of ours that holds no settings (any more). */
const EMPTY_EXTENSION =
  DECLARATION +
  '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"' +
  ` id="{${ADD_IN_ID.toUpperCase()}}"><we:reference id="${ADD_IN_ID}" version="1.0.0.0" store="developer" storeType="Registry"/>` +
  "<we:alternateReferences/><we:properties></we:properties><we:bindings/></we:webextension>";

const EMPTY_TASKPANES =
  DECLARATION +
  '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"></wetp:taskpanes>';

/** Makes the part of our settings, with a task pane that stays closed. */
export function createExtension(parts: Parts): string {
  const part = freeName(parts, "xl/webextensions/webextension", ".xml");
  parts.create(part, EMPTY_EXTENSION);
  addContentType(parts, part, EXTENSION_CONTENT);
  const panes = taskpaneParts(parts)[0] ?? createTaskpanes(parts);
  const id = addRelationship(parts, panes, EXTENSION_TYPE, part);
  parts.edit(panes, (text) => {
    const root = readSpans(text);
    return [appended(text, root, paneXml(prefixOf(root), id))];
  });
  return part;
}

function createTaskpanes(parts: Parts): string {
  const part = freeName(parts, "xl/webextensions/taskpanes", ".xml").replace(
    /taskpanes1\.xml$/,
    "taskpanes.xml",
  );
  parts.create(part, EMPTY_TASKPANES);
  addContentType(parts, part, TASKPANES_CONTENT);
  addRelationship(parts, "", TASKPANES_TYPE, part);
  return part;
}

function paneXml(prefix: string, id: string): string {
  const link = `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"`;
  return (
    `<${prefix}taskpane dockstate="right" visibility="0" width="350" row="4">` +
    `<${prefix}webextensionref ${link}/></${prefix}taskpane>`
  );
}

/** Takes the part of our settings out again where it is empty and as we made it, and the list of panes with it. */
export function dropEmptyExtension(parts: Parts, part: string): void {
  if (parts.text(part) !== EMPTY_EXTENSION) return;
  parts.remove(part);
  removeContentType(parts, part);
  for (const panes of taskpaneParts(parts))
    for (const { id, target } of relationshipsOf(parts, panes, "webextension")) {
      if (target !== part) continue;
      removeRelationship(parts, panes, id);
      parts.edit(panes, (text) =>
        spansNamed(readSpans(text), "taskpane")
          .filter((pane) =>
            spansNamed(pane, "webextensionref").some(({ attributes }) => attributes.id === id),
          )
          .map(removal),
      );
      if (parts.text(panes) === EMPTY_TASKPANES) dropTaskpanes(parts, panes);
    }
}

function dropTaskpanes(parts: Parts, part: string): void {
  parts.remove(part);
  removeContentType(parts, part);
  for (const { id, target } of relationshipsOf(parts, "", "webextensiontaskpanes"))
    if (target === part) removeRelationship(parts, "", id);
}

/** Whether a part of settings belongs to our add-in. */
export function isOurExtension(parts: Parts, part: string): boolean {
  const root = parseXml(parts.text(part));
  return root.children.some(
    ({ name, attributes }) => name === "reference" && attributes.id?.toLowerCase() === ADD_IN_ID,
  );
}
