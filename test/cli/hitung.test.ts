import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { sampleWorkbook } from "../fixtures/sample-workbook";
import { hitung } from "./command";

const folder = mkdtempSync(join(tmpdir(), "hitung-"));
const sample = join(folder, "lkip.xlsx");
const at = (...names: string[]) => join(folder, ...names);

beforeAll(async () => {
  writeFileSync(sample, await sampleWorkbook());
});

describe("Baris perintah hitung: satu berkas", () => {
  it("menulis berkas hasil di samping masukan, mencetak ringkasan, dan tidak menyentuh masukannya", async () => {
    const before = readFileSync(sample);
    const { code, out } = await hitung(sample);
    expect(code).toBe(1);
    expect(out).toMatch(/Rata-rata capaian +95,00%, AA \(Sangat Memuaskan\)/);
    expect(out).toMatch(/E10 +Sub Kegiatan : Penyediaan Gaji dan Tunjangan ASN +90,45% +sebelumnya 83%/);
    expect(out).toContain(`Hasil ditulis ke ${at("lkip.hasil.xlsx")}`);
    expect(readFileSync(sample).equals(before)).toBe(true);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("--lembar-uji menambahkan lembar uji pada hasil; dari hasil itu sekali lagi, lembarnya tetap satu", async () => {
    const [satu, dua] = [at("uji-1.xlsx"), at("uji-2.xlsx")];
    await hitung(sample, "--lembar-uji", "--out", satu);
    await hitung(satu, "--periksa", "--lembar-uji", "--out", dua);
    const [asal, hasil, lagi] = [sample, satu, dua].map((file) =>
      new XlsxWorkbook(new Uint8Array(readFileSync(file))).readSnapshot().sheets.map(({ name }) => name),
    );
    expect(hasil).toEqual([...asal!, "Lembar Uji"]);
    expect(lagi).toEqual(hasil);
  });

  it("--periksa --lembar-uji menulis lembar uji saja; angka dan tanda laporan tetap", async () => {
    const target = at("uji-saja.xlsx");
    await hitung(sample, "--periksa", "--lembar-uji", "--out", target);
    const [asal, hasil] = [sample, target].map(
      (file) => new XlsxWorkbook(new Uint8Array(readFileSync(file))).readSnapshot().sheets,
    );
    expect(hasil!.slice(0, -1)).toEqual(asal);
  });

  it("tanpa nama berkas memakai laporan contoh", async () => {
    const { code, out } = await hitung("--periksa");
    expect(code).toBe(1);
    expect(out).toContain("contoh-lkip-2023.xlsx");
    expect(out).not.toContain("Hasil ditulis");
  });

  it("mencetak satu objek JSON dengan bentuk yang tetap, dan tidak ada yang lain", async () => {
    const { out, error } = await hitung(sample, "--json", "--periksa");
    const report = JSON.parse(out);
    expect(error).toBe("");
    expect(Object.keys(report)).toEqual([
      "file",
      "tables",
      "results",
      "findings",
      "checked",
      "questions",
      "unread",
      "ketentuan",
      "relations",
      "causes",
      "summary",
    ]);
    expect(report.unread).toEqual([]);
    expect(report.ketentuan.batas).toEqual({
      value: "0-100",
      sumber: "bawaan",
      bukti: expect.objectContaining({ dari: expect.any(Number) }),
    });
    expect(report.ketentuan.skala.value).toBe("akip");
    expect(report.tables).toContainEqual({ id: "3.8", sheet: "Tabel 3.8", range: "A4:E33" });
    expect(report.results).toContainEqual({
      table: "3.6",
      cell: "'Tabel 3.6'!E11",
      kind: "persen",
      value: expect.closeTo(66.6667, 3),
      text: "66,67%",
      before: "94%",
      action: "ganti",
    });
    const pagu = report.findings.find(
      (finding: { cell: string; code: string }) =>
        finding.cell === "'Tabel 3.8'!C31" && finding.code === "pagu-berbeda-antar-tabel",
    );
    expect(Object.keys(pagu)).toEqual([
      "id",
      "code",
      "severity",
      "cell",
      "related",
      "message",
      "value",
      "expected",
      "difference",
      "hint",
      "cause",
    ]);
    expect(report.relations.held + report.relations.failed).toBe(report.relations.checked);
    expect(report.causes).toHaveLength(8);
    const [chain] = report.causes.filter(({ cell }: { cell: string }) => cell === "'Tabel 3.8'!C32");
    expect(Object.keys(chain)).toEqual([
      "id",
      "title",
      "level",
      "cell",
      "cells",
      "proof",
      "proposal",
      "explains",
      "bridge",
    ]);
    expect(chain.explains).toContain(pagu.id);
    expect(pagu.difference).toBe(757_562_011);
  });

  it("--out menyebut berkas hasilnya, dan folder yang belum ada dibuat", async () => {
    const { out } = await hitung(sample, "--out", at("baru", "jadi.xlsx"), "--nilai");
    expect(out).toContain(`Hasil ditulis ke ${at("baru", "jadi.xlsx")}`);
    expect(readdirSync(at("baru"))).toEqual(["jadi.xlsx"]);
  });

  it("--ketentuan mengganti yang disebutnya", async () => {
    writeFileSync(at("ketentuan.json"), JSON.stringify({ batas: "dari-0", skala: "permendagri-86-2017" }));
    const { out } = await hitung(sample, "--periksa", "--ketentuan", at("ketentuan.json"));
    expect(out).toMatch(/Rata-rata capaian +95,00%, Sangat Tinggi/);
  });
});

describe("Baris perintah hitung: beberapa berkas", () => {
  it("folder berarti buku kerja di dalamnya, tanpa hasil lama, berkas kunci, dan subfolder", async () => {
    mkdirSync(at("kantor", "lama.xlsx"), { recursive: true });
    for (const name of ["b.xlsx", "a.XLSX", "a.hasil.xlsx", "~$b.xlsx", "catatan.txt"])
      writeFileSync(at("kantor", name), readFileSync(sample));
    const { code, out } = await hitung(at("kantor"), "--json", "--out", at("hasil"));
    expect(code).toBe(1);
    const files = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).file);
    expect(files).toEqual([at("kantor", "a.XLSX"), at("kantor", "b.xlsx")]);
    expect(readdirSync(at("hasil")).sort()).toEqual(["a.hasil.xlsx", "b.hasil.xlsx"]);
  });

  it("yang banyak dan besar dikerjakan bersama: urutan tetap, dan satu yang rusak tidak menghentikan yang lain", async () => {
    mkdirSync(at("besar"));
    for (const name of ["1.xlsx", "2.xlsx", "4.xlsx"]) writeFileSync(at("besar", name), readFileSync(sample));
    writeFileSync(at("besar", "3.xlsx"), Buffer.alloc(1_500_000, "PK\x03\x04 rusak"));
    const { code, out } = await hitung(at("besar"), "--json", "--periksa");
    const reports = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(2);
    expect(reports.map(({ file }) => file)).toEqual(
      ["1.xlsx", "2.xlsx", "3.xlsx", "4.xlsx"].map((name) => at("besar", name)),
    );
    expect(Object.keys(reports[2])).toEqual(["file", "error"]);
    expect(reports[3].summary.rataRataCapaian).toBe(95);
  });
});
