import { createExcelHost } from "../../src/excel/create-excel-host";
import { describeError } from "../../src/excel/describe-error";
import { words } from "../../src/excel/words";
import type { PaneHost } from "../../src/pane/model/pane-host";
import type { CellRef } from "../../src/workbook/address";
import { openInExcel } from "../simulator/level-1/excel-level-1";
import { buku, KOSONG, lembar, nilai, rencana, tulis } from "./buku-uji";

const DUA = buku(
  lembar("Tabel 3.1", { A1: "Capaian" }),
  lembar("Tabel 3.2", { A1: "Capaian" }),
  lembar("Arsip", { A1: "lama" }, { hidden: true }),
);

/** Excel as the pane sees it: the compiler checks that the one fits the other. */
function host(): PaneHost {
  return createExcelHost();
}

/** Lets Office.js pass on what has arrived. */
async function sebentar(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

describe("perubahan sel", () => {
  test("ketikan pengguna dan rekan dikabarkan; tulisan add-in sendiri tidak", async () => {
    const { model } = await openInExcel(DUA);
    const pane = host();
    let changes = 0;
    const stop = await pane.onChanged(() => changes++);
    model.edit(model.sheets[1]!, [{ row: 4, col: 1, content: { value: 7 } }], "pengguna");
    await sebentar();
    expect(changes).toBe(1);
    model.edit(model.sheets[0]!, [{ row: 4, col: 1, content: { value: 7 } }], "rekan");
    await sebentar();
    expect(changes).toBe(2);
    await pane.apply(rencana(tulis("Tabel 3.1", "B2", KOSONG, nilai(1))));
    await sebentar();
    expect(changes).toBe(2);
    stop();
    await sebentar();
    model.edit(model.sheets[0]!, [{ row: 0, col: 1, content: { value: 7 } }], "pengguna");
    await sebentar();
    expect(changes).toBe(2);
  });
});

describe("sel yang dipilih", () => {
  test("pilihan baru di lembar mana pun dikabarkan dengan nama lembar dan sel kiri atasnya, tanpa satu permintaan pun", async () => {
    const { model, syncs } = await openInExcel(DUA);
    const seen: CellRef[] = [];
    const pane = host();
    await pane.read();
    const stop = await pane.onSelectionChanged((ref) => seen.push(ref));
    const before = syncs();
    model.select(model.sheets[0]!, { top: 2, left: 1, bottom: 5, right: 3 });
    await sebentar();
    model.select(model.sheets[1]!, { top: 6, left: 0, bottom: 6, right: 0 });
    await sebentar();
    expect(seen).toEqual([
      { sheet: "Tabel 3.1", row: 2, col: 1 },
      { sheet: "Tabel 3.2", row: 0, col: 0 },
      { sheet: "Tabel 3.2", row: 6, col: 0 },
    ]);
    expect(syncs()).toBe(before);
    stop();
  });

  test("Ke sel menampilkan lembarnya dan memilih selnya", async () => {
    const { model } = await openInExcel(DUA);
    await host().selectCell({ sheet: "Tabel 3.2", row: 9, col: 3 });
    expect(model.active.name).toBe("Tabel 3.2");
    expect(model.active.selection).toEqual({ top: 9, left: 3, bottom: 9, right: 3 });
  });

  test("lembar tersembunyi tetap tersembunyi, dan pesannya mengatakan cara menampilkannya", async () => {
    const { model } = await openInExcel(DUA);
    const pane = host();
    const error: unknown = await pane
      .selectCell({ sheet: "Arsip", row: 0, col: 0 })
      .catch((reason: unknown) => reason);
    expect(pane.describeError(error).message).toBe(words.masalah.lembarTersembunyi("Arsip"));
    expect(model.sheetNamed("Arsip")!.visibility).toBe("Hidden");
  });

  test("lembar yang sudah tidak ada disebut namanya", async () => {
    await openInExcel(DUA);
    const pane = host();
    const error: unknown = await pane
      .selectCell({ sheet: "Tabel 9", row: 0, col: 0 })
      .catch((reason: unknown) => reason);
    expect(pane.describeError(error).message).toBe(words.masalah.lembarTidakAda("Tabel 9"));
  });
});

describe("lembar baru", () => {
  const TEMUAN = {
    name: "Temuan",
    rows: [
      ["No", "Temuan"],
      [1, "=Capaian tertulis 83%"],
      [2, "-0123"],
    ],
    headerRows: [0],
    widths: [5, 60],
    merges: [{ top: 4, left: 0, bottom: 4, right: 1 }],
  };

  test("ditaruh di belakang, teks tetap teks, kepala tabelnya tebal dan berwarna", async () => {
    const { model } = await openInExcel(DUA);
    expect(await host().addSheet(TEMUAN)).toBe("Temuan");
    const sheet = model.sheets.at(-1)!;
    expect(sheet.name).toBe("Temuan");
    expect(sheet.cell(1, 1)).toMatchObject({ value: "=Capaian tertulis 83%" });
    expect(sheet.cell(1, 1).formula).toBeUndefined();
    expect(sheet.cell(2, 1).value).toBe("-0123");
    expect(sheet.cell(1, 0).value).toBe(1);
    expect(sheet.cell(0, 1)).toMatchObject({ style: { bold: true }, look: { fill: "#D9E1F2", wrap: true } });
    expect(sheet.columnWidths.get(1)).toBeCloseTo(60);
    expect(sheet.merges).toEqual(TEMUAN.merges);
  });

  test("nama yang sudah dipakai diberi nomor", async () => {
    await openInExcel(DUA);
    const pane = host();
    await pane.addSheet(TEMUAN);
    expect(await pane.addSheet(TEMUAN)).toBe("Temuan (2)");
    expect(await pane.addSheet({ ...TEMUAN, name: "Tabel: 3.1/2023 yang namanya panjang sekali" })).toBe(
      "Tabel  3.1 2023 yang namanya pa",
    );
  });
});

test("pengaturan disimpan di buku kerja, terbaca kembali, dan bisa dihapus", async () => {
  const { model } = await openInExcel(DUA);
  model.setSetting("milik-orang-lain", "x");
  const pane = host();
  const keys = { "hitung-capaian.ketentuan": '{"a":1}', "hitung-capaian.peta": "[]" };
  const none = { "hitung-capaian.ketentuan": null, "hitung-capaian.peta": null };
  await pane.apply({ writes: [], marks: [], settings: { before: none, after: keys } });
  expect((await pane.read()).settings).toEqual(keys);
  await pane.apply({ writes: [], marks: [], settings: { before: keys, after: none } });
  expect((await pane.read()).settings).toEqual({});
  expect(model.settings.get("milik-orang-lain")).toBe("x");
});

test.each([
  ["1.14", "1.1", true],
  ["1.21", "1.1", true],
  ["1.13", "1.1", false],
  ["1.14", "1.0", false],
])("ExcelApi %s dengan SharedRuntime %s: cukup baru? %s", async (excelApi, sharedRuntime, enough) => {
  await openInExcel(DUA, { office: { excelApi, sharedRuntime } });
  expect(host().minimumMet()).toBe(enough);
});

describe("rincian untuk pengelola", () => {
  test("menyebut kode, perintah, dan Office, tetapi tidak pernah isi sel", async () => {
    await openInExcel(DUA);
    const error: unknown = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Rahasia Kepegawaian").getRange("A1").values = [["Budi"]];
      await context.sync();
    }).catch((reason: unknown) => reason);
    const { message, detail } = describeError(error);
    expect(message).toBe(words.galat.ItemNotFound);
    expect(detail).toContain("kode: ItemNotFound");
    expect(detail).toContain("Office: Excel OfficeOnline 16.0.17328.20124");
    expect(detail).toContain("ExcelApi: 1.14");
    expect(detail).toContain("SharedRuntime: 1.1");
    expect(detail).not.toMatch(/Budi|Rahasia/);
  });

  test.each([
    "InvalidOperationInCellEditMode",
    "AccessDenied",
    "ItemNotFound",
    "RequestPayloadSizeLimitExceeded",
    "ResponsePayloadSizeLimitExceeded",
    "RequestAborted",
    "InvalidSelection",
    "GeneralException",
    "ServerBusy",
  ] as const)("%s punya kalimatnya sendiri", async (code) => {
    await openInExcel(DUA);
    expect(describeError(Object.assign(new Error("x"), { code })).message).toBe(words.galat[code]);
  });

  test("galat yang tidak dikenal dijelaskan tanpa mengutip pesannya", async () => {
    await openInExcel(DUA);
    const { message, detail } = describeError(new TypeError("Budi is not a function"));
    expect(message).toBe(words.galat.lain);
    expect(detail).toContain("kode: TypeError");
    expect(detail).not.toContain("Budi");
  });
});
