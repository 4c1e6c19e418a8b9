import { BatchError } from "../../../src/simulator/batch/batch-error";
import { readXlsx } from "../../../src/xlsx/read-workbook";
import { berkasContoh } from "../../contract/berkas";
import { buku, lembar } from "../../excel/buku-uji";
import { openInExcel } from "../level-1/excel-level-1";

async function kodeDari(job: Promise<unknown>): Promise<unknown> {
  return job.then(
    () => "berhasil",
    (error: unknown) => (error as { code?: unknown }).code,
  );
}

const SATU = buku(
  lembar("Tabel 3.1", { A1: "Capaian", B1: 1, A2: 2, B2: { rumus: "=B1/0", nilai: "#DIV/0!" } }),
);

test("yang belum ditirukan dijawab ApiNotFound, tidak pernah nilai bawaan yang diam-diam", async () => {
  await openInExcel(SATU);
  const job = Excel.run(async (context) => {
    const charts = context.workbook.worksheets.getItem("Tabel 3.1").charts;
    charts.load("items/name");
    await context.sync();
  });
  expect(await kodeDari(job)).toBe("ApiNotFound");
});

test("panggilan di atas ExcelApi 1.14 gagal di tempat ia ditulis, seperti di Office 2021", async () => {
  const excel = await openInExcel(SATU);
  const job = Excel.run(async (context) => {
    // Range.getDependents came with ExcelApi 1.15.
    context.workbook.worksheets.getItem("Tabel 3.1").getRange("A1").getDependents();
    await context.sync();
  });
  expect(await kodeDari(job)).toBe("ApiNotFound");
  expect(excel.syncs()).toBe(0);
});

test("membaca nilai yang belum dimuat gagal dengan galat Office.js yang asli", async () => {
  await openInExcel(SATU);
  const job = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Tabel 3.1").getRange("A1");
    await context.sync();
    return range.values;
  });
  expect(await kodeDari(job)).toBe("PropertyNotLoaded");
});

test("sel kosong terbaca sebagai teks kosong, galat sebagai teksnya, format campuran sebagai null", async () => {
  await openInExcel(readXlsx(berkasContoh()));
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Tabel 3.1").getUsedRange();
    used.load("format/font/bold,values,address");
    await context.sync();
    expect(used.format.font.bold).toBeNull();
    expect(used.values.flat()).toContain("");
    expect(used.address).toMatch(/^'Tabel 3\.1'!A1:/);
  });
  await openInExcel(SATU);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Tabel 3.1").getRange("B1:C2");
    range.load("values,formulas");
    await context.sync();
    expect(range.values).toEqual([
      [1, ""],
      ["#DIV/0!", ""],
    ]);
    expect(range.formulas).toEqual([
      [1, ""],
      ["=B1/0", ""],
    ]);
  });
});

test("yang ditulis dibaca seperti Excel membacanya: null membiarkan, teks bilangan menjadi bilangan", async () => {
  const { model } = await openInExcel(SATU);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Tabel 3.1").getRange("A1:C2");
    range.values = [
      [null, "0123", "95%"],
      ["'0123", "=A2*3", "-"],
    ];
    await context.sync();
  });
  const [sheet] = model.sheets;
  const nilai = [0, 1].map((row) => [0, 1, 2].map((col) => sheet!.cell(row, col).value));
  expect(nilai).toEqual([
    ["Capaian", 123, 0.95],
    ["0123", 369, "-"],
  ]);
  expect(sheet!.cell(0, 2).style.format).toBe("0%");
});

test("ukuran larik yang tidak cocok ditolak, dan langkah sebelumnya tidak dibatalkan oleh Excel", async () => {
  const { model } = await openInExcel(SATU);
  const job = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tabel 3.1");
    sheet.getRange("D1").values = [[7]];
    sheet.getRange("A1:B2").values = [[1], [2]];
    await context.sync();
  });
  expect(await kodeDari(job)).toBe("InvalidArgument");
  expect(model.sheets[0]!.cell(0, 3).value).toBe(7);
});

test("galatnya menyebut perintah yang gagal", async () => {
  await openInExcel(SATU);
  const error: unknown = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Tidak Ada").getRange("A1").values = [[1]];
    await context.sync();
  }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    code: "ItemNotFound",
    debugInfo: { statement: expect.stringContaining("getItem") as unknown },
  });
});

test("tulisan besar tiba dalam potongan, dan setiap sel terisi", async () => {
  const { model, syncs } = await openInExcel(SATU);
  const values = Array.from({ length: 1_000 }, (_, r) => [r, r * 2, r * 3, r * 4]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Tabel 3.1").getRange("A1:D1000").values = values;
    await context.sync();
  });
  expect(syncs()).toBe(1);
  expect(values.every((row, r) => row.every((value, c) => model.sheets[0]!.cell(r, c).value === value))).toBe(
    true,
  );
});

test.each([
  ["permintaan", { payloadLimit: 100 }, "RequestPayloadSizeLimitExceeded"],
  ["jawaban", { payloadLimit: 3_000 }, "ResponsePayloadSizeLimitExceeded"],
])("%s di atas batas ditolak dengan kode Excel sendiri", async (_what, options, code) => {
  const cells = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`A${i + 1}`, "isi yang panjang"]));
  await openInExcel(buku(lembar("Tabel 3.1", cells)), { options });
  const job = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Tabel 3.1").getRange("A1:A500");
    range.load("values");
    await context.sync();
  });
  expect(await kodeDari(job)).toBe(code);
});

test("kegagalan bisa disisipkan sebelum langkah mana pun", async () => {
  const { model } = await openInExcel(SATU, {
    options: {
      beforeAction: (action) => {
        if (action.Name === "Values") throw new BatchError("GeneralException", "sengaja");
      },
    },
  });
  const job = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Tabel 3.1").getRange("A1").values = [["x"]];
    await context.sync();
  });
  expect(await kodeDari(job)).toBe("GeneralException");
  expect(model.sheets[0]!.cell(0, 0).value).toBe("Capaian");
});

test("set({…}) mengisi beberapa sifat sekaligus, juga yang bersarang", async () => {
  const { model } = await openInExcel(SATU);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Tabel 3.1").getRange("A1");
    range.set({ values: [["Hasil"]], format: { font: { bold: true }, fill: { color: "#D9E1F2" } } });
    await context.sync();
  });
  expect(model.sheets[0]!.cell(0, 0)).toMatchObject({
    value: "Hasil",
    style: { bold: true },
    look: { fill: "#D9E1F2" },
  });
});

test("format bersyarat baru menjadi yang pertama, dan urutan negatif menaruhnya di belakang", async () => {
  const { model } = await openInExcel(SATU, {
    details: {
      "Tabel 3.1": {
        conditionalFormats: [
          { id: "{A}", type: "ColorScale", areas: [{ top: 0, left: 0, bottom: 9, right: 9 }] },
        ],
      },
    },
  });
  await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem("Tabel 3.1").getRange("A1").conditionalFormats;
    formats.add("Custom").custom.rule.formula = "=TRUE";
    const last = formats.add("Custom");
    last.custom.rule.formula = "=FALSE";
    last.priority = -1;
    await context.sync();
  });
  expect(model.sheets[0]!.conditionalFormats.map(({ formula }) => formula)).toEqual([
    "=TRUE",
    undefined,
    "=FALSE",
  ]);
});

test("aturan bersyarat yang bukan rumus tidak punya rumus: customOrNullObject null, custom ditolak", async () => {
  await openInExcel(SATU, {
    details: {
      "Tabel 3.1": {
        conditionalFormats: [
          { id: "{A}", type: "ColorScale", areas: [{ top: 0, left: 0, bottom: 9, right: 9 }] },
        ],
      },
    },
  });
  await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem("Tabel 3.1").getRange().conditionalFormats;
    formats.load("items/type,items/customOrNullObject/rule/formula");
    await context.sync();
    expect(formats.items.map(({ customOrNullObject }) => customOrNullObject.isNullObject)).toEqual([true]);
  });
  const job = Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem("Tabel 3.1").getRange().conditionalFormats;
    formats.load("items/custom/rule/formula");
    await context.sync();
  });
  expect(await kodeDari(job)).toBe("InvalidOperation");
});
