import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { words } from "../../src/excel/words";
import type { HostOptions } from "../../src/simulator/batch/batch-runner";
import type { Batch } from "../../src/simulator/batch/protocol";
import type { WorkbookModel } from "../../src/simulator/model/workbook-model";
import type { NewSheet } from "../../src/workbook/new-sheet";
import { openInExcel } from "../simulator/level-1/excel-level-1";
import { buku, kalimatGalat, lembar } from "./buku-uji";

const TEMUAN: NewSheet = {
  name: "Temuan",
  rows: [["No"], [1]],
  headerRows: [0],
  looks: [{ area: { top: 1, left: 0, bottom: 1, right: 0 }, look: { format: "#,##0" } }],
};

async function buka(options: (model: () => WorkbookModel) => HostOptions = () => ({})) {
  const known: { model?: WorkbookModel } = {};
  const excel = await openInExcel(buku(lembar("Tabel 3.1", { A1: "Indikator" })), {
    office: { excelApi: "1.20" },
    options: options(() => known.model!),
  });
  known.model = excel.model;
  const workbook = new ExcelWorkbook();
  await workbook.read();
  return { ...excel, workbook };
}

/** A sheet that somebody else adds, with something in it. */
function tambahLembar(model: WorkbookModel, name: string): void {
  const sheet = model.addSheet(name);
  model.edit(sheet, [{ row: 0, col: 0, content: { value: "milik rekan" } }], "rekan");
}

function berisi(model: WorkbookModel): unknown {
  return model.sheets.map((sheet) => [sheet.name, sheet.cell(0, 0).value]);
}

function menambah({ Actions, ObjectPaths }: Batch): boolean {
  return Actions.some(({ ObjectPathId }) => ObjectPaths[ObjectPathId]?.Name === "Add");
}

function mengisi({ Actions }: Batch): boolean {
  return Actions.some(({ Name }) => Name === "Formulas");
}

test("rekan menambah lembar bernama sama tepat sebelum lembar kita: lembarnya tetap utuh, lembar kita bernama lain", async () => {
  let once = false;
  const { model, workbook } = await buka((own) => ({
    beforeBatch: (batch) => {
      if (once || !menambah(batch)) return;
      once = true;
      tambahLembar(own(), "Temuan");
    },
  }));
  expect(await workbook.addSheet(TEMUAN)).toBe("Temuan (2)");
  expect(berisi(model)).toEqual([
    ["Tabel 3.1", "Indikator"],
    ["Temuan", "milik rekan"],
    ["Temuan (2)", "No"],
  ]);
});

test("lembar kita diganti namanya dan yang lain mengambil namanya, lalu pengisian gagal: hanya lembar kita yang dihapus", async () => {
  const { model, workbook } = await buka((own) => ({
    beforeBatch: (batch) => {
      if (!mengisi(batch)) return;
      own().renameSheet(own().sheetNamed("Temuan")!, "Temuan lama");
      tambahLembar(own(), "Temuan");
    },
    refuse: ({ Name }) => (Name === "Formulas" ? "AccessDenied" : undefined),
  }));
  expect(await kalimatGalat(workbook.addSheet(TEMUAN))).toBe(words.galat.AccessDenied);
  expect(berisi(model)).toEqual([
    ["Tabel 3.1", "Indikator"],
    ["Temuan", "milik rekan"],
  ]);
});

test("lembar diganti namanya selagi diisi: tetap terisi sampai selesai", async () => {
  const { model, workbook } = await buka((own) => ({
    beforeBatch: (batch) => {
      if (mengisi(batch)) own().renameSheet(own().sheetNamed("Temuan")!, "Punya saya");
    },
  }));
  await workbook.addSheet(TEMUAN);
  expect(berisi(model)).toEqual([
    ["Tabel 3.1", "Indikator"],
    ["Punya saya", "No"],
  ]);
});

test("lembar yang gagal diisi tidak bisa dihapus lagi: pesannya menyebut lembar itu", async () => {
  const { workbook } = await buka(() => ({
    refuse: ({ Name }) => (Name === "Formulas" || Name === "Delete" ? "AccessDenied" : undefined),
  }));
  expect(await kalimatGalat(workbook.addSheet(TEMUAN))).toBe(words.masalah.lembarSetengah("Temuan"));
});

test("menulis ulang lembar kita: lembar lain yang sudah mengambil namanya tidak ditimpa, dan tidak ada yang tertinggal", async () => {
  const { model, workbook } = await buka();
  await workbook.addSheet(TEMUAN);
  await workbook.read();
  model.deleteSheet(model.sheetNamed("Temuan")!);
  tambahLembar(model, "Temuan");
  expect(await kalimatGalat(workbook.replaceSheet("Temuan", TEMUAN))).toBe(
    words.masalah.lembarLain("Temuan"),
  );
  await workbook.removeSheet("Temuan");
  expect(berisi(model)).toEqual([
    ["Tabel 3.1", "Indikator"],
    ["Temuan", "milik rekan"],
  ]);
});

test("menulis ulang lembar kita ditolak: yang lama tetap, yang baru tidak tertinggal", async () => {
  const { model, workbook, host } = await buka();
  await workbook.addSheet(TEMUAN);
  await workbook.read();
  let refused = false;
  host.options = {
    refuse: ({ Name }) => {
      if (Name !== "Delete" || refused) return undefined;
      refused = true;
      return "AccessDenied";
    },
  };
  expect(await kalimatGalat(workbook.replaceSheet("Temuan", { ...TEMUAN, rows: [["Baru"]] }))).toBe(
    words.galat.AccessDenied,
  );
  expect(berisi(model)).toEqual([
    ["Tabel 3.1", "Indikator"],
    ["Temuan", "No"],
  ]);
});

test("format angka 60.000 sel tetap satu langkah Ctrl+Z, dan tidak ada kiriman di atas 4 MB", async () => {
  const { model, workbook, host } = await buka();
  const rows = Array.from({ length: 5_000 }, (_, r) => Array.from({ length: 12 }, (_, c) => r * c));
  const area = { top: 0, left: 0, bottom: 4_999, right: 11 };
  await workbook.addSheet({ name: "Angka", rows, looks: [{ area, look: { format: "#,##0" } }] });
  expect(host.log.filter(({ batch }) => menambah(batch))).toHaveLength(1);
  expect(model.sheetNamed("Angka")!.cell(4_999, 11).style.format).toBe("#,##0");
  expect(Math.max(...host.log.map(({ requestBytes }) => requestBytes))).toBeLessThan(4_000_000);
});
