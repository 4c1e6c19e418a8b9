import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { cut } from "../../src/cli/report/text-layout";
import { sampleWorkbook } from "../fixtures/sample-workbook";
import { hitung } from "./command";

const folder = mkdtempSync(join(tmpdir(), "hitung-layar-"));
const CLEAR = "\u001b[2J";
const BACKWARDS = "\u202e";
const hostileName = join(folder, `lkip${CLEAR}${BACKWARDS}\u009b31m.xlsx`);
const LONG = "Program ".repeat(1500);
/** All that a terminal could act on; its own line ends aside. */
// eslint-disable-next-line no-control-regex
const ACTIVE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]|\p{Cf}/u;

/** The sample with a sheet, an indicator and a program whose names would take over the screen. */
async function hostileBook(): Promise<Uint8Array> {
  const parts = unzipSync(await sampleWorkbook());
  const edit = (name: string, change: (text: string) => string) => {
    parts[name] = strToU8(change(strFromU8(parts[name]!)));
  };
  edit("xl/workbook.xml", (text) =>
    text.replaceAll('name="Tabel 3.6"', `name="Tabel\u009b2J${BACKWARDS} 3.6"`),
  );
  edit("xl/sharedStrings.xml", (text) =>
    text
      .replaceAll("Penyediaan Gaji dan Tunjangan", "Penyediaan _x001B_[2J Gaji _x0007_dan Tunjangan")
      .replace(/<t>(PROGRAM PENUNJANG[^<]*)<\/t>/, `<t>$1 ${LONG}</t>`),
  );
  return zipSync(parts);
}

beforeAll(async () => writeFileSync(hostileName, await hostileBook()));

describe("Nama yang berisi perintah layar", () => {
  it("tercetak tanpa tanda kendali dan tanpa pembalik arah, dan laporannya tetap utuh", async () => {
    const { code, out } = await hitung(hostileName);
    expect(code).toBe(1);
    expect(out).not.toMatch(ACTIVE);
    expect(out).toMatch(/Penyediaan .\[2J Gaji .dan Tunjangan/);
    expect(out).toMatch(/Tabel�2J 3\.6!A\d+/);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(200);
  });

  it("dalam kalimat penolakan dan kalimat pilihan juga bersih", async () => {
    const { code, error } = await hitung(`${CLEAR}tidak-ada${BACKWARDS}.xlsx`, join(folder, "x".repeat(240)));
    expect(code).toBe(2);
    expect(error).not.toMatch(ACTIVE);
    expect(error).toContain("�[2Jtidak-ada.xlsx: Berkas atau folder ini tidak ditemukan.");
    expect(error.split("\n")[1]).toMatch(/^\/.+x…x+: Berkas/);
    const option = await hitung(`--${CLEAR}`);
    expect(option.error).not.toMatch(ACTIVE);
  });

  it("--json tetap JSON yang sah dengan nama yang sebenarnya, tertulis sebagai kode", async () => {
    const { out } = await hitung(hostileName, "--json", "--periksa");
    expect(out).not.toMatch(ACTIVE);
    const report = JSON.parse(out);
    expect(report.file).toBe(hostileName);
    expect(report.tables.map(({ sheet }: { sheet: string }) => sheet)).toContain(
      `Tabel\u009b2J${BACKWARDS} 3.6`,
    );
  });

  it("nama yang dipotong tidak menyisakan separuh huruf", () => {
    expect(cut("a😀😀b", 4)).toBe("a…b");
    expect(cut("pendek", 10)).toBe("pendek");
  });
});
