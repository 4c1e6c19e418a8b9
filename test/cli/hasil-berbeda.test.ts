import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8 } from "fflate";
import { runJobs } from "../../src/cli/run-jobs";
import type { JobOutcome } from "../../src/cli/job";
import { sampleWorkbook } from "../fixtures/sample-workbook";
import { hitungAfter } from "./command";

/** A packer that changes what it packs, as a fault in it would. */
jest.mock("../../src/cli/zlib-codec", () => {
  const { FFLATE } = jest.requireActual<typeof import("../../src/xlsx/zip/fflate-codec")>(
    "../../src/xlsx/zip/fflate-codec",
  );
  const wrong = (bytes: Uint8Array) => strToU8(strFromU8(bytes).replace("</v></c>", "1</v></c>"));
  return { ZLIB: { ...FFLATE, deflate: (bytes: Uint8Array) => FFLATE.deflate(wrong(bytes)) } };
});

/** The same fault in the packer of the platform, for a process of its own. */
const WRONG_PACKER = `
const zlib = require("node:zlib");
const { deflateRawSync } = zlib;
zlib.deflateRawSync = (bytes, options) =>
  deflateRawSync(Buffer.from(Buffer.from(bytes).toString("latin1").replace("</v></c>", "1</v></c>"), "latin1"), options);
`;

describe("Hasil yang ternyata tidak sama dengan yang dimaksud", () => {
  it("tidak ditulis: satu kalimat, tidak ada berkas, hasil yang lama dan berkas asal tetap utuh", async () => {
    const folder = mkdtempSync(join(tmpdir(), "hitung-beda-"));
    const [file, target] = [join(folder, "laporan.xlsx"), join(folder, "laporan.hasil.xlsx")];
    const sample = await sampleWorkbook();
    writeFileSync(file, sample);
    writeFileSync(target, "hasil yang lama");
    const outcomes: JobOutcome[] = [];
    const verdicts = await runJobs(
      [{ file, target, bytes: sample.length }],
      { form: "teks", colour: false, nilai: false, ketentuan: {} },
      { report: (outcome) => outcomes.push(outcome), progress: () => undefined },
    );
    expect(verdicts).toEqual(["gagal"]);
    expect(outcomes[0]!.report).toMatch(/Hasilnya dibuka lagi sebelum diserahkan.*tidak ditulis.*\.$/);
    expect(readdirSync(folder).sort()).toEqual(["laporan.hasil.xlsx", "laporan.xlsx"]);
    expect(readFileSync(target, "utf8")).toBe("hasil yang lama");
    expect(Buffer.from(sample).equals(readFileSync(file))).toBe(true);
  });

  it("perintah hitung berakhir dengan kode 2, dan tidak menyebut hasil yang ditulis", async () => {
    const folder = mkdtempSync(join(tmpdir(), "hitung-beda-"));
    const [file, preload] = [join(folder, "laporan.xlsx"), join(folder, "pengepak-salah.cjs")];
    writeFileSync(file, await sampleWorkbook());
    writeFileSync(preload, WRONG_PACKER);
    const { code, out, error } = await hitungAfter(preload, file);
    expect(code).toBe(2);
    expect(error).toMatch(/Hasilnya dibuka lagi sebelum diserahkan.*tidak ditulis.*\.\n$/);
    expect(out).not.toContain("Hasil ditulis");
    expect(readdirSync(folder).sort()).toEqual(["laporan.xlsx", "pengepak-salah.cjs"]);
  }, 60_000);
});
