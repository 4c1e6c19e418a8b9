import type { Parts } from "../package/parts";
import { relationshipsOf } from "../package/relationships";

/** Our add-in's id: the one that manifest.xml gives it. */
export const ADD_IN_ID = "5f0c4f6e-8d0b-4a54-9a0e-3c1f7d2b6e91";

/** What keys of ours start with. */
export const SETTING_PREFIX = "hitung-capaian.";

/** The parts that list the panes of a workbook's add-ins. */
export function taskpaneParts(parts: Parts): string[] {
  return relationshipsOf(parts, "", "webextensiontaskpanes")
    .map(({ target }) => target)
    .filter((part) => parts.has(part));
}

/** The parts in which Excel keeps what add-ins have stored in a workbook: one for each add-in. */
export function extensionParts(parts: Parts): string[] {
  return taskpaneParts(parts)
    .flatMap((part) => relationshipsOf(parts, part, "webextension"))
    .map(({ target }) => target)
    .filter((part) => parts.has(part));
}
