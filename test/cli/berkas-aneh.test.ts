import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleWorkbook } from "../fixtures/sample-workbook";
import { hitung } from "./command";
import { ODD_FILES } from "./odd-files";

const folder = mkdtempSync(join(tmpdir(), "hitung-aneh-"));

/** What the sentence about each must say; those that are not here give a right result. */
const REFUSED: Readonly<Record<string, string>> = {
  "membengkak.xlsx": "terlalu besar setelah dibuka",
  "baris-jauh.xlsx": "terpotong atau rusak",
  "baris-terjauh.xlsx": "terpotong atau rusak",
  "kolom-jauh.xlsx": "terpotong atau rusak",
  "selebar-lembar.xlsx": "terlalu besar setelah dibuka",
  "lembar-kosong.xlsx": "Tidak ada tabel LKIP",
  "nama-kembar.xlsx": "terpotong atau rusak",
  "direktori-geser.xlsx": "terpotong atau rusak",
  "windows-1252.xlsx": "terpotong atau rusak",
  "sejuta-baris-berkomentar.xlsx": "yang tidak tertampung lagi adalah lembar “Tabel 3.1”",
  "tag-asing.xlsx": "yang tidak tertampung lagi adalah lembar “Tabel 3.1”",
  "tag-asing-bersarang.xlsx": "yang tidak tertampung lagi adalah lembar “Tabel 3.1”",
  "sel-berlebih.xlsx": "yang tidak tertampung lagi adalah lembar “Tabel 3.1”",
  "teks-kaya-berlebih.xlsx": "yang tidak tertampung lagi adalah daftar teks selnya",
  "sejuta-potong-teks.xlsx": "yang tidak tertampung lagi adalah daftar teks selnya",
  "teks-bersarang.xlsx": "yang tidak tertampung lagi adalah daftar teks selnya",
  "PK.xlsx": "bukan buku kerja Excel",
};

describe("Berkas aneh dan berkas jahat", () => {
  it("masing-masing satu kalimat atau hasil yang benar, dan berkas baik di folder yang sama tetap mendapat hasilnya", async () => {
    const sample = await sampleWorkbook();
    for (const [name, make] of Object.entries(ODD_FILES)) writeFileSync(join(folder, name), make(sample));
    writeFileSync(join(folder, "baik.xlsx"), sample);
    const { code, out, error } = await hitung(folder);
    expect(code).toBe(2);
    const lines = error.trim().split("\n");
    expect(lines).toHaveLength(Object.keys(REFUSED).length);
    for (const [name, words] of Object.entries(REFUSED))
      expect(lines.find((line) => line.startsWith(`${join(folder, name)}: `))).toContain(words);
    const good = ["baik.xlsx", ...Object.keys(ODD_FILES).filter((name) => !(name in REFUSED))];
    const results = readdirSync(folder).filter((name) => name.includes(".hasil."));
    expect(results.sort()).toEqual(good.map((name) => name.replace(".xlsx", ".hasil.xlsx")).sort());
    expect(out.replace(/\s+/g, " ")).toContain("Isi lembar “Tabel 3.1” tidak ada dalam berkas ini");
  }, 300_000);
});
