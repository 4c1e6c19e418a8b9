import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runFile } from "../../src/cli/run-file";
import { evaluate } from "../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { makeGrafik } from "../../src/lkip/grafik/grafik";
import { makeLembarUji } from "../../src/lkip/lembar-uji/lembar-uji";
import { templateSheets } from "../../src/pane/templates/template-sheets";
import { writePengaturan } from "../../src/settings/write-pengaturan";
import { invert, type Plan } from "../../src/workbook/plan";
import type { NewSheet } from "../../src/workbook/new-sheet";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { ALL_FORMS } from "../fixtures/all-forms";
import { sampleWorkbook } from "../fixtures/sample-workbook";
import { planFor } from "../korpus/plan-for";
import { fullWorkbook } from "../xlsx/fixtures/full-workbook";
import { override, smallBook } from "../xlsx/fixtures/small-book";
import { complaints, newComplaints, validatorProgram } from "./ooxml-validator";

const program = validatorProgram();
if (program === undefined && process.env.CI !== "true")
  process.stderr.write(
    `\nDILEWATI: validator Open XML tidak ada untuk ${process.platform}-${process.arch}, jadi berkas hasil TIDAK diperiksa dengannya.\n\n`,
  );

/** Milliseconds that a test may take: each verdict starts a large program of its own. */
const LONGEST = 120_000;

const validate = (bytes: Uint8Array) => complaints(program!, bytes);

/** A file after a plan and sheets, and what the plan did. */
async function written(bytes: Uint8Array, plan: Plan, sheets: readonly NewSheet[] = []) {
  const workbook = new XlsxWorkbook(bytes);
  const { applied } = await workbook.apply(plan);
  for (const sheet of sheets) await workbook.addSheet(sheet);
  return { result: workbook.save(), applied };
}

const settingsOf = (after: Readonly<Record<string, string | null>>): Plan => ({
  writes: [],
  marks: [],
  settings: { before: Object.fromEntries(Object.keys(after).map((key) => [key, null])), after },
});

/** A workbook as LibreOffice packs it: each part of links named in the content types, and none by its ending. */
function bookWithoutEndings(): Uint8Array {
  const rels = "application/vnd.openxmlformats-package.relationships+xml";
  const [ending, names] = ['<Default Extension="rels"', ["/_rels/.rels", "/xl/_rels/workbook.xml.rels"]];
  return smallBook({
    types: names.map((name) => override(name, rels)).join(""),
    change: { "[Content_Types].xml": (text) => text.replace(new RegExp(`${ending}[^>]*/>`), "") },
  });
}

(program !== undefined || process.env.CI === "true" ? describe : describe.skip)(
  "Berkas hasil menurut validator Open XML dari Microsoft",
  () => {
    it("validatornya terpasang", () => expect(program).toBeDefined());

    it.each(Object.keys(ALL_FORMS))(
      "laporan contoh %s, sebelum dan sesudah dihitung, tidak bercela",
      async (name) => {
        const bytes = await ALL_FORMS[name]!();
        const folder = mkdtempSync(join(tmpdir(), "hitung-validator-"));
        const [file, target] = [join(folder, "laporan.xlsx"), join(folder, "laporan.hasil.xlsx")];
        writeFileSync(file, bytes);
        await runFile({ file, bytes: bytes.length, target }, { nilai: false, ketentuan: {} });
        expect([await validate(bytes), await validate(readFileSync(target))]).toEqual([[], []]);
      },
      LONGEST,
    );

    it(
      "contoh yang disertakan sama dengan yang dibuat dari tabelnya, dan tidak bercela",
      async () => {
        const asset = readFileSync(join(__dirname, "../../assets/contoh-lkip-2023.xlsx"));
        expect(asset.equals(await sampleWorkbook())).toBe(true);
        expect(await validate(asset)).toEqual([]);
      },
      LONGEST,
    );

    it(
      "lembar uji, grafik, lembar templat, dan pengaturan tidak bercela",
      async () => {
        const sample = await sampleWorkbook();
        const snapshot = new XlsxWorkbook(sample).readSnapshot();
        const keterangan = { berkas: "laporan & lampiran.xlsx", tanggal: new Date(2024, 0, 15) };
        const { sheet } = makeLembarUji(
          snapshot,
          PENGATURAN_AWAL,
          evaluate(snapshot, PENGATURAN_AWAL),
          keterangan,
        );
        const grafik = makeGrafik(snapshot, PENGATURAN_AWAL, evaluate(snapshot, PENGATURAN_AWAL))!;
        const sheets = [sheet, grafik.sheet, ...templateSheets(2024)];
        const pengaturan = { ...PENGATURAN_AWAL, arah: { 'Angka <kematian> & "ibu"': "negatif" as const } };
        const { result } = await written(sample, settingsOf(writePengaturan(pengaturan)), sheets);
        expect(new XlsxWorkbook(result).readSnapshot().sheets.length).toBeGreaterThan(sheets.length);
        expect(await validate(result)).toEqual([]);
      },
      LONGEST,
    );

    it(
      "nilai, teks, rumus, dan tanda pada buku kerja dengan 42 bagian tidak menambah cela; juga setelah dibatalkan",
      async () => {
        const before = fullWorkbook();
        const known = await validate(before);
        const plan = planFor(new XlsxWorkbook(before).readSnapshot());
        const { result, applied } = await written(before, plan, templateSheets(2024));
        expect(newComplaints(known, await validate(result))).toEqual([]);
        const undone = await written(result, invert(applied));
        expect(newComplaints(known, await validate(undone.result))).toEqual([]);
      },
      LONGEST,
    );

    it.each([
      ["tanpa gaya", smallBook({ styles: null })],
      ["dengan tautan yang disebut satu per satu", bookWithoutEndings()],
    ])(
      "buku kerja kecil %s tidak bercela setelah ditulisi",
      async (_, before) => {
        const known = await validate(before);
        const plan = planFor(new XlsxWorkbook(before).readSnapshot());
        const { result, applied } = await written(before, plan, templateSheets(2024));
        expect(newComplaints(known, await validate(result))).toEqual([]);
        const { result: undone } = await written((await written(before, plan)).result, invert(applied));
        expect(newComplaints(known, await validate(undone))).toEqual([]);
      },
      LONGEST,
    );
  },
);
