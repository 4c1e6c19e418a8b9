import type { Random } from "../random";
import type { SheetWriter } from "../sheet-writer";
import type { LayoutKind } from "./kind";
import { writeWholeReport } from "./whole-report";

const PLACES = [
  [0, 4],
  [1, 3],
  [1, 4],
  [0, 3],
  [1, 2],
  [2, 4],
] as const;

/** Signatures below a table: one, or two beside each other, in columns of the table. */
function writeSignatures(sheet: SheetWriter, random: Random): void {
  sheet.blank(random.int(0, 2));
  const [left, right] = random.pick(PLACES);
  const two = random.chance(0.75);
  const line = (a: string, b: string) => {
    const texts = Array.from({ length: right + 1 }, () => "");
    if (two) texts[left] = a;
    texts[right] = b;
    sheet.line(texts);
  };
  const place = random.pick(["Sukamaju", "Kota Baru", "Jatirejo"]);
  line(
    random.pick(["Mengetahui,", "Mengetahui", "Menyetujui,"]),
    `${place}, 31 Desember ${random.int(2022, 2025)}`,
  );
  line(
    random.pick(["BUPATI SUKAMAJU", "Sekretaris Daerah", "WALI KOTA"]),
    random.pick(["CAMAT", "KEPALA DINAS"]),
  );
  sheet.blank(random.int(0, 4));
  line("NAMA PEJABAT SATU", "NAMA PEJABAT DUA, S.Sos., M.Si.");
  if (random.chance(0.6)) line("Pembina Utama Muda", "Pembina Tk. I");
  line(
    random.pick(["NIP", "NIP. 196801011990031001", ""]),
    random.pick(["NIP. 197001012000121001", "197001012000121001"]),
  );
}

/** Signatures below the tables: names beside a table are no rows of it. */
export const signatures: LayoutKind = {
  name: "blok tanda tangan",
  write(book, random) {
    writeWholeReport(book, random, { office: { oneSheet: false } });
    for (const sheet of book.sheets) if (random.chance(0.7)) writeSignatures(sheet, random);
  },
};
