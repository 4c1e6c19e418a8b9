import { isAsAdded, type NewSheet } from "../../workbook/new-sheet";
import type { Refusal } from "../../workbook/workbook";
import { EMPTY_PLAN } from "../model/plans";
import type { PaneHost } from "../model/pane-host";
import type { Step, Task } from "../model/state";

/**
 * Adds sheets one by one; those that take the place of one of ours are written there.
 *
 * @param remember is told of the step as soon as it ends, also where it ends half-way: what has come can go again
 * @returns the sheets under the names that they got
 */
export async function addSheets(
  host: Pick<PaneHost, "addSheet" | "replaceSheet">,
  task: Task,
  { sheets, replaced = [] }: Pick<Step, "replaced"> & { readonly sheets: readonly NewSheet[] },
  remember: (step: Step) => void,
): Promise<readonly NewSheet[]> {
  const added: NewSheet[] = [];
  try {
    for (const sheet of sheets) {
      const isOurs = replaced.some(({ name }) => name === sheet.name);
      if (isOurs) await host.replaceSheet(sheet.name, sheet);
      added.push(isOurs ? sheet : { ...sheet, name: await host.addSheet(sheet) });
    }
  } finally {
    if (added.length > 0) remember({ task, applied: EMPTY_PLAN, added, replaced });
  }
  return added;
}

/**
 * Takes added sheets out again, or writes what was in them before. One that the user has written into, or that a formula of theirs names, stays.
 *
 * @returns those that stayed
 */
export async function removeAdded(
  host: Pick<PaneHost, "read" | "removeSheet" | "replaceSheet">,
  { added = [], replaced = [] }: Pick<Step, "added" | "replaced">,
): Promise<readonly Refusal[]> {
  if (added.length === 0) return [];
  const snapshot = await host.read();
  const refused: Refusal[] = [];
  for (const sheet of added) {
    const before = replaced.find(({ name }) => name === sheet.name);
    if (isAsAdded(snapshot, sheet.name, sheet))
      await (before ? host.replaceSheet(sheet.name, before) : host.removeSheet(sheet.name));
    else if (snapshot.sheets.some(({ name }) => name === sheet.name))
      refused.push({ sheet: sheet.name, reason: "sel-berubah" });
  }
  return refused;
}
