import { basename } from "node:path";
import { diagnose } from "../lkip/diagnose";
import { makeGrafik } from "../lkip/grafik/grafik";
import type { Pengaturan } from "../lkip/ketentuan/ketentuan";
import { makeLembarUji } from "../lkip/lembar-uji/lembar-uji";
import type { NewSheet } from "../workbook/new-sheet";
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
  const evaluation = diagnose(snapshot, pengaturan);
  const keterangan = { berkas: basename(file), tanggal: new Date() };
  const make = {
    "lembar-uji": () => makeLembarUji(snapshot, pengaturan, evaluation, keterangan),
    grafik: () => makeGrafik(snapshot, pengaturan, evaluation),
  };
  for (const name of sheets) {
    const made: { readonly sheet: NewSheet; readonly lama?: { readonly name: string } } | undefined =
      make[name]();
    if (made?.lama) await workbook.replaceSheet(made.lama.name, made.sheet);
    else if (made) await workbook.addSheet(made.sheet);
  }
}
