import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleWorkbook } from "../fixtures/sample-workbook";
import { bookOfRows } from "../xlsx/fixtures/small-book";

const folder = mkdtempSync(join(tmpdir(), "hitung-batas-"));
const [large, good] = [join(folder, "besar.xlsx"), join(folder, "lkip.xlsx")];

beforeAll(async () => {
  const cells = Array.from({ length: 8 }, (_, col) => `<c><v>${col}.5</v></c>`).join("");
  writeFileSync(large, bookOfRows(`<row>${cells}</row>`.repeat(220_000)));
  writeFileSync(good, await sampleWorkbook());
});

describe("Batas untuk satu berkas", () => {
  it("berkas yang menghabiskan memori mendapat satu kalimat, dan berkas sesudahnya tetap dikerjakan", () => {
    const [first, second] = limited({ megabytes: 96 }, large, good);
    expect(first).toMatch(/^gagal .*Memori komputer tidak cukup untuk berkas ini\./);
    expect(second).toMatch(/^galat /);
  }, 120_000);

  it("berkas yang terlalu lama dikerjakan mendapat satu kalimat", () => {
    const [only] = limited({ milliseconds: 1 }, good);
    expect(only).toMatch(/^gagal .*Berkas ini terlalu lama dikerjakan, sehingga dihentikan\./);
  }, 120_000);

  it("memori seluruh program dijaga juga, bukan hanya yang dihitung mesin JavaScript", () => {
    const [only] = limited({ resident: 100, leastShare: 50 }, large);
    expect(only).toMatch(/^gagal .*Memori komputer tidak cukup untuk berkas ini\./);
  }, 120_000);
});

/** Runs the files one by one within bounds; those that a test does not name are wide. */
function limited(
  {
    megabytes = 400,
    resident = 10_000,
    leastShare = 0,
    milliseconds = 100_000,
  }: { megabytes?: number; resident?: number; leastShare?: number; milliseconds?: number },
  ...files: string[]
): readonly string[] {
  const script = join(__dirname, "limited-run.ts");
  const bounds = [megabytes, resident, leastShare, milliseconds].map(String);
  return execFileSync(process.execPath, ["--import", "tsx", script, ...bounds, ...files])
    .toString()
    .trim()
    .split("\n");
}
