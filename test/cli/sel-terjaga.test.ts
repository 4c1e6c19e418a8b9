import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { colours } from "../../src/cli/report/colours";
import { textReport } from "../../src/cli/report/text-report";
import { runFile } from "../../src/cli/run-file";
import { sampleWorkbook } from "../fixtures/sample-workbook";

const folder = mkdtempSync(join(tmpdir(), "hitung-terjaga-"));

/** The report on the sample with Tabel 3.6 protected, and a formula of the user's own in Tabel 3.3. */
async function laporan(): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sample = await sampleWorkbook();
  await workbook.xlsx.load(Buffer.from(sample) as unknown as ExcelJS.Buffer);
  await workbook.getWorksheet("Tabel 3.6")!.protect("", {});
  workbook.getWorksheet("Tabel 3.3")!.getCell("F6").value = { formula: "E6/D6*0.9", result: 0.855 };
  const file = join(folder, "lkip.xlsx");
  writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
  const run = await runFile(
    { file, bytes: 0, target: join(folder, "lkip.hasil.xlsx") },
    { nilai: false, ketentuan: {} },
  );
  if ("sentence" in run) throw new Error(run.sentence);
  return textReport(run, colours("polos"));
}

describe("Sel yang tidak boleh ditulis", () => {
  let report: string;
  beforeAll(async () => {
    report = await laporan();
  });

  it("lembar yang dilindungi disebut sekali, dengan cara membukanya", () => {
    expect(report.match(/Lembar “Tabel 3\.6” dilindungi/g)).toHaveLength(1);
    expect(report).toContain("Buka Proteksi Lembar");
  });

  it("hasil yang keliru di lembar yang dilindungi tetap dilaporkan dan dibiarkan", () => {
    expect(report).toMatch(/E10 .* 90,45% +dibiarkan 83% \(dilindungi\)/);
    expect(report).toMatch(/✖ 'Tabel 3\.6'!E10 galat/);
  });

  it("rumus pengguna sendiri dilaporkan dan tidak ditimpa", () => {
    expect(report).toMatch(/F6 .* 95,00% +dibiarkan 8[56](,50)?% \(rumus sendiri\)/);
  });
});
