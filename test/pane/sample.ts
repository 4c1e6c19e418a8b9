import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TextDecoder, TextEncoder } from "node:util";
import type { Snapshot } from "../../src/workbook/snapshot";

/** The sample workbook as its file holds it. jsdom knows no text encodings, so Node's are lent to it. */
export function sample(): Snapshot {
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  const { XlsxWorkbook } = jest.requireActual<typeof import("../../src/xlsx/xlsx-workbook")>(
    "../../src/xlsx/xlsx-workbook",
  );
  const bytes = readFileSync(join(__dirname, "../../assets/contoh-lkip-2023.xlsx"));
  return new XlsxWorkbook(Uint8Array.from(bytes)).readSnapshot();
}
