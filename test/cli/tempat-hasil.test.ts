import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assignTargets } from "../../src/cli/assign-targets";
import { findInputs } from "../../src/cli/find-inputs";
import { sampleWorkbook } from "../fixtures/sample-workbook";
import { hitung } from "./command";

const folder = mkdtempSync(join(tmpdir(), "hitung-tempat-"));
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  mkdirSync(at("ada"));
  for (const name of ["satu.xlsx", "dua.xlsx", "makro.xlsm"]) writeFileSync(at(name), await sampleWorkbook());
});

/** Where the results of inputs go, or the sentences with which they are refused. */
async function placesOf(inputs: readonly string[], out: string): Promise<string[]> {
  const assigned = await assignTargets(await findInputs(inputs.map(at)), `${folder}/${out}`);
  return assigned.map((own) => ("sentence" in own ? own.sentence : own.target!.slice(folder.length + 1)));
}

describe("Tempat hasil yang disebut pada --out", () => {
  it.each([
    ["hasil.xlsx", "hasil.xlsx"],
    ["triwulan 3", "triwulan 3.xlsx"],
    ["baru/catatan.txt", "baru/catatan.txt.xlsx"],
    ["LKIP v1.2", "LKIP v1.2.xlsx"],
    ["ada", "ada/satu.hasil.xlsx"],
    ["baru/", "baru/satu.hasil.xlsx"],
  ])("satu masukan, --out %s: hasilnya di %s", async (out, place) => {
    expect(await placesOf(["satu.xlsx"], out)).toEqual([place]);
  });

  it("nama tanpa akhiran untuk buku kerja bermakro mendapat .xlsm; akhiran .xlsx ditolak karena Excel tidak membukanya", async () => {
    expect(await placesOf(["makro.xlsm"], "hasil")).toEqual(["hasil.xlsm"]);
    expect(await placesOf(["makro.xlsm"], "hasil.xlsx")).toEqual([
      `Hasilnya tidak dapat dibuka Excel dengan nama ${at("hasil.xlsx")}. Sebutkan nama berakhiran .xlsm pada --out; tidak ada yang ditulis.`,
    ]);
    expect(await placesOf(["satu.xlsx"], "hasil.xlsm")).toEqual([
      expect.stringContaining("berakhiran .xlsx"),
    ]);
  });

  it("beberapa masukan: nama itu folder, yang dibuat bila belum ada; nama berkas ditolak", async () => {
    const places = ["baru/satu.hasil.xlsx", "baru/dua.hasil.xlsx"];
    expect(await placesOf(["satu.xlsx", "dua.xlsx"], "baru")).toEqual(places);
    for (const out of ["dua.xlsx", "belum-ada.xlsx"])
      await expect(placesOf(["satu.xlsx", "dua.xlsx"], out)).rejects.toThrow("memerlukan folder");
  });

  it("hasil dengan nama tanpa akhiran ditulis, dan tempatnya dicetak dengan akhirannya", async () => {
    const { out } = await hitung(at("satu.xlsx"), "--out", at("triwulan 3"));
    expect(out).toContain(`Hasil ditulis ke ${at("triwulan 3.xlsx")}`);
    expect(readdirSync(folder)).toContain("triwulan 3.xlsx");
    expect(readdirSync(folder)).not.toContain("triwulan 3");
  });
});
