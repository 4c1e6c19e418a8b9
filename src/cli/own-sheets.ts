import { basename } from "node:path";
import { evaluate } from "../lkip/evaluate";
import type { Pengaturan } from "../lkip/ketentuan/ketentuan";
import { makeLembarUji } from "../lkip/lembar-uji/lembar-uji";
import type { XlsxWorkbook } from "../xlsx/xlsx-workbook";
import type { OwnSheet } from "./job";

/** What the sheets say of the workbook. */
interface About {
  readonly file: string;
  readonly pengaturan: Pengaturan;
}

/** Adds sheets of ours to a result; they speak of the workbook as it is there. One that was there before is written anew. */
export async function addOwnSheets(
  workbook: XlsxWorkbook,
  sheets: readonly OwnSheet[],
  { file, pengaturan }: About,
): Promise<void> {
  if (sheets.length === 0) return;
  const snapshot = workbook.readSnapshot();
  const keterangan = { berkas: basename(file), tanggal: new Date() };
  const { sheet, lama } = makeLembarUji(snapshot, pengaturan, evaluate(snapshot, pengaturan), keterangan);
  if (lama) await workbook.replaceSheet(lama.name, sheet);
  else await workbook.addSheet(sheet);
}
