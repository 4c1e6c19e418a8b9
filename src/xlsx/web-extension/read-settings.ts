import type { WorkbookSettings } from "../../workbook/snapshot";
import type { Parts } from "../package/parts";
import { descendants, parseXml } from "../xml/tree";
import { extensionParts, SETTING_PREFIX } from "./extension-parts";
import { readSetting } from "./setting-value";

/** Our settings in a workbook: those whose name starts with "hitung-capaian.". */
export function readSettings(parts: Parts): WorkbookSettings {
  const settings: Record<string, string> = {};
  for (const part of extensionParts(parts))
    for (const { attributes } of descendants(parseXml(parts.text(part)), "property")) {
      const { name, value } = attributes;
      if (name?.startsWith(SETTING_PREFIX) && value !== undefined) settings[name] ??= readSetting(value);
    }
  return settings;
}
