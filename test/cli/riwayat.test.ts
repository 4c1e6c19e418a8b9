import { copyFileSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspectPengaturan } from "../../src/settings/read-pengaturan";
import { contentOf } from "../../src/workbook/content";
import { bringBack } from "../../src/workbook/riwayat/bring-back";
import { cellAt } from "../../src/workbook/snapshot";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { hitung } from "./command";

const folder = mkdtempSync(join(tmpdir(), "hitung-riwayat-"));
const sample = join(__dirname, "../../assets/contoh-lkip-2023.xlsx");

function read(file: string) {
  return new XlsxWorkbook(Uint8Array.from(readFileSync(file))).readSnapshot();
}

test("baris perintah mencatat yang diubahnya di riwayat hasilnya: semua bisa dikembalikan di panel", async () => {
  copyFileSync(sample, join(folder, "lkip.xlsx"));
  await hitung(join(folder, "lkip.xlsx"), "--out", join(folder, "hasil.xlsx"));
  const result = read(join(folder, "hasil.xlsx"));
  const { riwayat, problems } = inspectPengaturan(result.settings);
  expect(problems).toEqual([]);
  expect(riwayat.tindakan.map(({ apa }) => apa)).toEqual(["baris-perintah"]);
  const { writes, left } = bringBack(riwayat.tindakan[0]!, result);
  expect(left).toEqual([]);
  expect(writes).toHaveLength(18);
  const before = read(sample);
  for (const { ref, after } of writes) {
    const sheet = before.sheets.find(({ name }) => name === ref.sheet)!;
    expect(contentOf(cellAt(sheet, ref.row, ref.col))).toEqual(after);
  }
});
