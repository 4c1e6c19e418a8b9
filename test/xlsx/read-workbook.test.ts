import { zipSync, strToU8 } from "fflate";
import { evaluate } from "../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { XlsxError } from "../../src/xlsx/errors";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { laporanContoh, ringkas } from "../lkip/laporan-contoh";
import { sampleWorkbook as sampleFile } from "../fixtures/sample-workbook";

const problemOf = (bytes: Uint8Array) => {
  try {
    readXlsx(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return error.problem;
    throw error;
  }
  return "terbaca";
};

describe("Membaca berkas .xlsx", () => {
  it("memberi temuan dan hasil yang sama dengan laporan yang tidak lewat berkas", async () => {
    const fromFile = evaluate(readXlsx(await sampleFile()), PENGATURAN_AWAL);
    const direct = evaluate(laporanContoh(), PENGATURAN_AWAL);
    expect(ringkas(fromFile.findings)).toEqual(ringkas(direct.findings));
    expect(fromFile.results).toEqual(direct.results);
  });

  it("menolak berkas yang bukan buku kerja dengan alasannya", async () => {
    const sample = await sampleFile();
    expect(problemOf(new Uint8Array())).toBe("kosong");
    expect(problemOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe("xlsLama");
    expect(problemOf(strToU8("bukan zip"))).toBe("bukanZip");
    expect(problemOf(sample.slice(0, sample.length / 2))).toBe("rusak");
    expect(problemOf(zipSync({ "catatan.txt": strToU8("halo") }))).toBe("bukanBukuKerja");
  });

  it("menolak DTD", () => {
    const withDtd = zipSync({ "_rels/.rels": strToU8('<!DOCTYPE r [<!ENTITY a "b">]><Relationships/>') });
    expect(problemOf(withDtd)).toBe("dtd");
  });
});
