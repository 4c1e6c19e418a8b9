import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleWorkbook as sampleFile } from "../fixtures/sample-workbook";

const ROOT = join(__dirname, "../..");

function hitung(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      ["--import", "tsx", join(ROOT, "src/cli/hitung.ts"), ...args],
      { cwd: ROOT },
      (error, out, err) => done({ code: typeof error?.code === "number" ? error.code : 0, out, error: err }),
    );
  });
}

describe("Baris perintah hitung", () => {
  const folder = mkdtempSync(join(tmpdir(), "hitung-"));
  const sample = join(folder, "lkip.xlsx");
  beforeAll(async () => writeFileSync(sample, await sampleFile()));

  it("menulis berkas hasil di samping masukan, dan dua kali berturut-turut tidak mengubah apa pun", async () => {
    const first = await hitung(sample);
    expect(first.code).toBe(1);
    expect(first.out).toContain("Rata-rata capaian    95,00%, AA (Sangat Memuaskan)");
    await hitung(join(folder, "lkip.hasil.xlsx"));
    const once = readFileSync(join(folder, "lkip.hasil.xlsx"));
    expect(readFileSync(join(folder, "lkip.hasil.hasil.xlsx")).equals(once)).toBe(true);
  });

  it("mencetak satu objek JSON dengan sel, nilai, dan selisih", async () => {
    const { out } = await hitung(sample, "--json", "--periksa");
    const report = JSON.parse(out);
    expect(report.tables).toContainEqual({ id: "3.8", sheet: "Tabel 3.8", range: "A4:E33" });
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        code: "pagu-berbeda-antar-tabel",
        cell: "'Tabel 3.8'!C31",
        difference: 757562011,
      }),
    );
  });

  it("menolak masukan yang tidak dapat dipakai dengan satu kalimat dan kode 2", async () => {
    const broken = join(folder, "kosong.xlsx");
    writeFileSync(broken, "");
    const { code, error } = await hitung(broken, join(folder, "tidak-ada.xlsx"));
    expect(code).toBe(2);
    expect(error.trim().split("\n")).toHaveLength(2);
    expect(error).toContain("tidak ditemukan");
  });
});
