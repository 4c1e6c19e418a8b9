import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Whether LibreOffice is installed. */
export function hasLibreOffice(): boolean {
  return spawnSync("soffice", ["--version"]).status === 0;
}

/** LibreOffice's settings when it computes every formula anew as it opens a workbook. */
const RECALCULATE_ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Opens workbooks in LibreOffice, has it compute every formula, and saves them into a folder under the same names.
 *
 * @param profile a folder for LibreOffice's own settings, so that no other LibreOffice is in the way
 */
export function recalculate(files: readonly string[], out: string, profile: string): void {
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), RECALCULATE_ALWAYS);
  openAndSave(files, out, profile);
}

/**
 * Opens workbooks in LibreOffice as it is installed, where it trusts the results that a file keeps with its formulas, and
 * saves them into a folder under the same names.
 */
export function openAndSave(files: readonly string[], out: string, profile: string): void {
  execFileSync(
    "soffice",
    [
      "--headless",
      `-env:UserInstallation=file://${profile}`,
      "--convert-to",
      "xlsx",
      "--outdir",
      out,
      ...files,
    ],
    { stdio: "pipe" },
  );
}
