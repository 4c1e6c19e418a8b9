import { strFromU8, unzipSync } from "fflate";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import type { Plan } from "../../src/workbook/plan";
import type { Workbook } from "../../src/workbook/workbook";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { evaluate } from "../../src/lkip/evaluate";
import { makeGrafik } from "../../src/lkip/grafik/grafik";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { changesSinceOpening } from "../../src/simulator/model/changes";
import { isAsAdded } from "../../src/workbook/new-sheet";
import { KOSONG, nilai, rencana, tulis } from "../excel/buku-uji";
import { openInExcel } from "../simulator/level-1/excel-level-1";
import { berkasContoh } from "./berkas";

const ADAPTERS: readonly (readonly [string, () => Promise<Workbook>])[] = [
  ["berkas .xlsx", async () => new XlsxWorkbook(berkasContoh())],
  [
    "Excel",
    async () => {
      await openInExcel(readXlsx(berkasContoh()));
      return new ExcelWorkbook();
    },
  ],
];

/** A write into a free cell, which nothing stands against. */
const BOLEH = tulis("Tabel 3.1", "Z90", KOSONG, nilai(1));

/** The sheet of charts of the sample. */
const GRAFIK = (() => {
  const snapshot = readXlsx(berkasContoh());
  return makeGrafik(snapshot, PENGATURAN_AWAL, evaluate(snapshot, PENGATURAN_AWAL))!;
})();

describe.each(ADAPTERS)("lewat %s", (_name, open) => {
  async function alasan(plan: Plan): Promise<{ reasons: unknown[]; written: number }> {
    const { applied, refused } = await (await open()).apply(plan);
    return { reasons: refused.map(({ sheet, reason }) => [sheet, reason]), written: applied.writes.length };
  }

  test("lembar yang tidak ada disebut, dan sel lain tetap ditulis", async () => {
    const plan = rencana(tulis("Tabel 9", "A1", KOSONG, nilai(1)), BOLEH);
    expect(await alasan(plan)).toEqual({ reasons: [["Tabel 9", "lembar-tidak-ada"]], written: 1 });
  });

  test("sel yang isinya lain dari saat dibaca disebut dan dibiarkan", async () => {
    const plan = rencana(tulis("Tabel 3.1", "Z91", nilai("lain"), nilai(1)), BOLEH);
    expect(await alasan(plan)).toEqual({ reasons: [["Tabel 3.1", "sel-berubah"]], written: 1 });
  });

  test("sel yang tertutup sel gabungan disebut dan dibiarkan", async () => {
    const snapshot = readXlsx(berkasContoh());
    const sheet = snapshot.sheets.find(({ merges }) => merges.length > 0)!;
    const { bottom, right } = sheet.merges[0]!;
    const covered = { ref: { sheet: sheet.name, row: bottom, col: right }, before: KOSONG, after: nilai(1) };
    expect(await alasan(rencana(covered, BOLEH))).toEqual({
      reasons: [[sheet.name, "sel-gabungan"]],
      written: 1,
    });
  });

  test("pengaturan milik kita terbaca kembali dari buku kerjanya", async () => {
    const workbook = await open();
    const after = { "hitung-capaian.peta": "[]" };
    await workbook.apply({
      writes: [],
      marks: [],
      settings: { before: { "hitung-capaian.peta": null }, after },
    });
    expect((await workbook.read()).settings).toEqual(after);
  });

  test("lembar baru ada di belakang, teksnya tetap teks", async () => {
    const workbook = await open();
    const name = await workbook.addSheet({
      name: "Temuan",
      rows: [["No"], ["=A1"], ["0123"]],
      headerRows: [0],
    });
    const sheet = (await workbook.read()).sheets.at(-1)!;
    expect(sheet.name).toBe(name);
    expect(sheet.cells.map((row) => row?.[0]?.value)).toEqual(["No", "=A1", "0123"]);
    expect(sheet.cells.every((row) => row?.[0]?.formula === undefined)).toBe(true);
  });

  test("lembar yang ditambahkan dapat diambil lagi, dan buku kerjanya seperti semula", async () => {
    const workbook = await open();
    const before = await workbook.read();
    const name = await workbook.addSheet({ name: "Temuan", rows: [["No"]], headerRows: [0] });
    expect((await workbook.read()).sheets.map((sheet) => sheet.name)).toContain(name);
    await workbook.removeSheet(name);
    expect(await workbook.read()).toEqual(before);
  });

  test("lembar dengan grafik dapat ditambahkan, ditulis baru di tempatnya, dan diambil lagi", async () => {
    const workbook = await open();
    const before = await workbook.read();
    const name = await workbook.addSheet(GRAFIK.sheet);
    await workbook.replaceSheet(name, { ...GRAFIK.sheet, charts: GRAFIK.sheet.charts!.slice(0, 1) });
    const sheet = (await workbook.read()).sheets.find((own) => own.name === name)!;
    expect(isAsAdded({ sheets: [sheet], settings: {} }, name, GRAFIK.sheet)).toBe(true);
    await workbook.removeSheet(name);
    expect(await workbook.read()).toEqual(before);
  });

  test("mengambil lembar yang sudah tidak ada bukan kegagalan", async () => {
    const workbook = await open();
    const before = await workbook.read();
    await workbook.removeSheet("Tidak Ada");
    expect(await workbook.read()).toEqual(before);
  });
});

/** The text of every chart part of a file. */
function bagianGrafik(bytes: Uint8Array): readonly string[] {
  const files = unzipSync(bytes);
  return Object.keys(files)
    .filter((name) => /charts\/chart\d*\.xml$/.test(name))
    .sort()
    .map((name) => strFromU8(files[name]!));
}

test("grafik yang ditulis ke berkas sama dengan yang dibuat di Excel lalu diunduh", async () => {
  const langsung = new XlsxWorkbook(berkasContoh());
  await langsung.addSheet(GRAFIK.sheet);
  const { model } = await openInExcel(readXlsx(berkasContoh()));
  await new ExcelWorkbook().addSheet(GRAFIK.sheet);
  const unduhan = new XlsxWorkbook(berkasContoh());
  for (const sheet of changesSinceOpening(model).added) await unduhan.addSheet(sheet);
  expect(bagianGrafik(langsung.save())).toHaveLength(4);
  expect(bagianGrafik(unduhan.save())).toEqual(bagianGrafik(langsung.save()));
});
