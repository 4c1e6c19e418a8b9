import { readFileSync } from "node:fs";
import { join } from "node:path";
import { otherWordings } from "../fixtures/other-wordings";
import { asText, onOneSheet, percentAsNumbers, withoutResults, type Variant } from "../fixtures/variants";
import { writeWorkbook } from "../fixtures/write-workbook";

/** The sample workbook's bytes. */
export function berkasContoh(): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "../../assets/contoh-lkip-2023.xlsx")));
}

/** The sample and its other forms, by name: everything that both adapters must read and write alike. */
export const BERKAS: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ["contoh-lkip-2023.xlsx", async () => berkasContoh()],
  ["(a) semua sel berupa teks", () => berkasDari(asText())],
  ["(b) semua tabel di satu lembar", () => berkasDari(onOneSheet())],
  ["(c) semua sel hasil kosong", () => berkasDari(withoutResults())],
  ["(d) persen sebagai bilangan biasa", () => berkasDari(percentAsNumbers())],
  ["(e) kepala kolom lain", () => berkasDari(otherWordings())],
];

function berkasDari({ sheets }: Variant): Promise<Uint8Array> {
  return writeWorkbook(sheets);
}
