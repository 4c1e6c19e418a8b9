import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TextDecoder, TextEncoder } from "node:util";
import type { Snapshot } from "../../src/workbook/snapshot";

/**
 * The sample workbook as its file holds it, or only some of its sheets, so that a test of a form need not draw every finding.
 * jsdom knows no text encodings, so Node's are lent to it.
 */
export function sample(...names: readonly string[]): Snapshot {
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  const { XlsxWorkbook } = jest.requireActual<typeof import("../../src/xlsx/xlsx-workbook")>(
    "../../src/xlsx/xlsx-workbook",
  );
  const bytes = readFileSync(join(__dirname, "../../assets/contoh-lkip-2023.xlsx"));
  const snapshot = new XlsxWorkbook(Uint8Array.from(bytes)).readSnapshot();
  const sheets = snapshot.sheets.filter(({ name }) => names.length === 0 || names.includes(name));
  return { ...snapshot, sheets };
}
