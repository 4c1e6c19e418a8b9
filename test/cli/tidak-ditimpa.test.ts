import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { sampleWorkbook } from "../fixtures/sample-workbook";
import { hitung } from "./command";

describe("Berkas lain milik pengguna", () => {
  it("hasil yang sudah diubah orang dan berkas yang bukan hasil kami tidak diganti, kecuali dengan --timpa", async () => {
    const folder = mkdtempSync(join(tmpdir(), "hitung-timpa-"));
    const at = (name: string) => join(folder, name);
    writeFileSync(at("lkip.xlsx"), await sampleWorkbook());
    await hitung(at("lkip.xlsx"));
    await hitung(at("lkip.xlsx"));
    expect(readdirSync(folder).sort()).toEqual(["lkip.hasil.xlsx", "lkip.xlsx"]);

    const parts = unzipSync(readFileSync(at("lkip.hasil.xlsx")));
    const strings = strFromU8(parts["xl/sharedStrings.xml"]!).replace("Tabel", "TABEL");
    writeFileSync(at("lkip.hasil.xlsx"), zipSync({ ...parts, "xl/sharedStrings.xml": strToU8(strings) }));
    const changed = readFileSync(at("lkip.hasil.xlsx"));
    const { out } = await hitung(at("lkip.xlsx"));
    expect(out.replace(/\s+/g, " ")).toContain("jadi tidak diganti; hasil ini diberi nama lain");
    expect(out).toContain(`Hasil ditulis ke ${at("lkip.hasil (2).xlsx")}`);
    expect(readFileSync(at("lkip.hasil.xlsx")).equals(changed)).toBe(true);

    writeFileSync(at("catatan.xlsx"), "milik orang lain");
    await hitung(at("lkip.xlsx"), "--out", at("catatan.xlsx"));
    expect(readFileSync(at("catatan.xlsx"), "utf8")).toBe("milik orang lain");
    await hitung(at("lkip.xlsx"), "--out", at("catatan.xlsx"), "--timpa");
    expect(unzipSync(readFileSync(at("catatan.xlsx")))).toHaveProperty(["xl/workbook.xml"]);
  }, 60_000);
});
