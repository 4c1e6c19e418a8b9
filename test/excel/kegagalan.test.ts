import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { words } from "../../src/excel/words";
import { BatchError } from "../../src/simulator/batch/batch-error";
import type { HostOptions } from "../../src/simulator/batch/batch-runner";
import type { Action, Batch } from "../../src/simulator/batch/protocol";
import type { Plan } from "../../src/workbook/plan";
import { openInExcel, type ExcelLevel1 } from "../simulator/level-1/excel-level-1";
import { buku, kalimatGalat, KOSONG, lembar, nilai, potret, rumus, tulis } from "./buku-uji";

const ISI = {
  A1: "Indikator",
  B1: "Target",
  C1: "Realisasi",
  D1: "Capaian",
  A2: "IKM",
  B2: { nilai: 0.8, format: "0%" },
  C2: { nilai: 0.76, format: "0%" },
  A3: "SAKIP",
  B3: { nilai: 0.9, format: "0%" },
  C3: { nilai: 0.9, format: "0%" },
  D3: "0123",
};

const RENCANA: Plan = {
  writes: [
    tulis("Tabel 3.1", "D2", KOSONG, rumus("=C2/B2", 0.95)),
    tulis("Tabel 3.1", "D3", nilai("0123"), nilai(1)),
    tulis("Tabel 3.2", "D2", KOSONG, rumus("=C2/B2", 0.95)),
  ],
  marks: [
    { sheet: "Tabel 3.1", before: [], after: [{ row: 1, col: 3, kind: "galat" }] },
    { sheet: "Tabel 3.2", before: [], after: [{ row: 1, col: 3, kind: "diganti" }] },
  ],
  settings: { before: { "hitung-capaian.peta": null }, after: { "hitung-capaian.peta": "[]" } },
};

async function buka(options: HostOptions = {}): Promise<{ excel: ExcelLevel1; workbook: ExcelWorkbook }> {
  const excel = await openInExcel(buku(lembar("Tabel 3.1", ISI), lembar("Tabel 3.2", ISI)), { options });
  const workbook = new ExcelWorkbook();
  await workbook.read();
  return { excel, workbook };
}

function menulis({ Actions }: Batch): boolean {
  return Actions.some(({ Name }) => Name === "SuspendScreenUpdatingUntilNextSync");
}

/** Excel refuses the n-th action of the first write with a code; with `always`, of every write. */
function tolakSaatMenulis(excel: ExcelLevel1, at: number, code: string, always = false): void {
  let current: Batch | undefined;
  let failed = false;
  excel.host.options = {
    beforeBatch: (batch) => (current = batch),
    beforeAction: (_action: Action, { index }) => {
      if (!current || !menulis(current) || index < at || (failed && !always)) return;
      failed = true;
      throw new BatchError(code, "refused");
    },
  };
}

test("permintaan yang ditolak Excel: buku kerja seperti semula, dan pesannya mengatakan sebabnya", async () => {
  const { excel, workbook } = await buka();
  const before = potret(excel.model);
  tolakSaatMenulis(excel, 0, "AccessDenied");
  const message = await kalimatGalat(workbook.apply(RENCANA));
  expect(message).toBe(words.masalah.dikembalikan(words.galat.AccessDenied));
  expect(potret(excel.model)).toEqual(before);
});

test("permintaan yang terlalu besar: tidak ada yang ditulis, dan pesannya mengatakan apa yang bisa dilakukan", async () => {
  const { excel, workbook } = await buka();
  const before = potret(excel.model);
  excel.host.options = { payloadLimit: 4_000 };
  expect(await kalimatGalat(workbook.apply(RENCANA))).toBe(words.galat.RequestPayloadSizeLimitExceeded);
  expect(potret(excel.model)).toEqual(before);
});

test("gagal di langkah mana pun saat menulis: setiap sel, format, tanda, dan pengaturan seperti semula", async () => {
  const tries = await buka();
  await tries.workbook.apply(RENCANA);
  const written = tries.excel.host.log.find(({ batch }) => menulis(batch))!;
  expect(written.batch.Actions.length).toBeGreaterThan(20);
  for (let at = 0; at < written.batch.Actions.length; at++) {
    const { excel, workbook } = await buka();
    const before = potret(excel.model);
    tolakSaatMenulis(excel, at, "GeneralException");
    const message = await kalimatGalat(workbook.apply(RENCANA));
    expect(message).toBe(words.masalah.dikembalikan(words.galat.GeneralException));
    expect(potret(excel.model)).toEqual(before);
  }
});

test("pengembaliannya ikut gagal: pesannya terus terang dan menyebut lembarnya", async () => {
  const { excel, workbook } = await buka();
  tolakSaatMenulis(excel, 12, "GeneralException", true);
  const message = await kalimatGalat(workbook.apply(RENCANA));
  expect(message).toBe(words.masalah.setengahTertulis("Tabel 3.1, Tabel 3.2"));
});

test("lembar yang dilindungi disebut dan tidak disentuh; lembar lain ditulis", async () => {
  const { excel, workbook } = await buka();
  excel.model.setProtected(excel.model.sheetNamed("Tabel 3.1")!, "dilindungi");
  const { applied, refused } = await workbook.apply(RENCANA);
  expect(refused).toEqual([{ sheet: "Tabel 3.1", reason: "lembar-dilindungi" }]);
  expect(applied.writes.map(({ ref }) => ref.sheet)).toEqual(["Tabel 3.2"]);
  expect(applied.marks.map(({ sheet }) => sheet)).toEqual(["Tabel 3.2"]);
  const [satu, dua] = excel.model.sheets;
  expect(satu!.cell(1, 3).formula).toBeUndefined();
  expect(satu!.conditionalFormats).toEqual([]);
  expect(satu!.protected).toBe(true);
  expect(dua!.cell(1, 3)).toMatchObject({ formula: "=C2/B2", value: 0.95 });
});

test("selama sebuah sel diketik, penulisan menunggu, lalu selesai sendiri", async () => {
  const { excel, workbook } = await buka();
  excel.model.editing.start();
  let done = false;
  const applying = workbook.apply(RENCANA).then(() => (done = true));
  await new Promise((resolve) => setImmediate(resolve));
  expect(done).toBe(false);
  expect(excel.model.sheets[0]!.cell(1, 3).formula).toBeUndefined();
  excel.model.editing.end();
  await applying;
  expect(excel.model.sheets[0]!.cell(1, 3).formula).toBe("=C2/B2");
});

test("Excel yang tidak mau menunggu pengetikan: buku kerja seperti semula, dan pesannya meminta klik sel lain atau Enter", async () => {
  const { excel, workbook } = await buka({ delaysForCellEdit: false });
  const before = potret(excel.model);
  excel.model.editing.start();
  expect(await kalimatGalat(workbook.apply(RENCANA))).toBe(words.galat.InvalidOperationInCellEditMode);
  excel.model.editing.end();
  expect(potret(excel.model)).toEqual(before);
});

test.each([
  ["dihapus", (excel: ExcelLevel1) => excel.model.deleteSheet(excel.model.sheets[0]!)],
  ["diganti namanya", (excel: ExcelLevel1) => excel.model.renameSheet(excel.model.sheets[0]!, "Capaian")],
])("lembar yang %s setelah dibaca: disebut, dan lembar lain tetap ditulis", async (_what, change) => {
  const { excel, workbook } = await buka();
  change(excel);
  const { applied, refused } = await workbook.apply(RENCANA);
  expect(refused).toEqual([{ sheet: "Tabel 3.1", reason: "lembar-tidak-ada" }]);
  expect(applied.writes.map(({ ref }) => ref.sheet)).toEqual(["Tabel 3.2"]);
  expect(excel.model.sheetNamed("Tabel 3.2")!.cell(1, 3).formula).toBe("=C2/B2");
  expect(excel.model.sheetNamed("Capaian")?.cell(1, 3).formula).toBeUndefined();
});

test("lembar dihapus tepat sebelum ditulis: lembar lain seperti semula, dan pesannya mengatakan apa yang terjadi", async () => {
  const { excel, workbook } = await buka();
  const before = potret(excel.model) as { sheets: unknown[] };
  let gone = false;
  excel.host.options = {
    beforeBatch: (batch) => {
      if (!menulis(batch) || gone) return;
      gone = true;
      excel.model.deleteSheet(excel.model.sheetNamed("Tabel 3.2")!);
    },
  };
  const message = await kalimatGalat(workbook.apply(RENCANA));
  expect(message).toBe(words.masalah.dikembalikan(words.galat.ItemNotFound));
  expect(potret(excel.model)).toEqual({ ...before, sheets: before.sheets.slice(0, 1) });
});

test("sel yang diubah pengguna setelah dibaca dibiarkan dan disebut; sel lain ditulis", async () => {
  const { excel, workbook } = await buka();
  const sheet = excel.model.sheets[0]!;
  excel.model.edit(sheet, [{ row: 1, col: 3, content: { value: 99 } }], "pengguna");
  const { applied, refused } = await workbook.apply(RENCANA);
  expect(refused).toEqual([{ sheet: "Tabel 3.1", cell: "D2", reason: "sel-berubah" }]);
  expect(applied.writes).toHaveLength(2);
  expect(sheet.cell(1, 3).value).toBe(99);
  expect(sheet.cell(2, 3).value).toBe(1);
});

test("sel rumus larik, kepala tabel Excel, tabel pivot, dan sel gabungan disebut dan dibiarkan", async () => {
  const at = (row: number, left: number, right = left) => ({ top: row, bottom: row, left, right });
  const snapshot = buku(
    lembar(
      "Tabel 3.1",
      { ...ISI, E2: { rumus: "=SUM(B2:B3*C2:C3)", nilai: 1.418 } },
      {
        locked: [at(1, 4)],
        merges: [at(3, 0, 1)],
      },
    ),
  );
  const details = {
    "Tabel 3.1": {
      tables: [
        { id: "t1", name: "Kinerja", area: { top: 0, left: 0, bottom: 2, right: 3 }, showHeaders: true },
      ],
      pivots: [{ id: "p1", name: "Rekap", area: { top: 9, left: 0, bottom: 11, right: 2 } }],
    },
  };
  const excel = await openInExcel(snapshot, { details });
  const before = potret(excel.model);
  const { refused } = await new ExcelWorkbook().apply({
    writes: [
      tulis("Tabel 3.1", "D1", nilai("Capaian"), nilai("Hasil")),
      tulis("Tabel 3.1", "E2", rumus("=SUM(B2:B3*C2:C3)", 1.418), nilai(1)),
      tulis("Tabel 3.1", "B4", KOSONG, nilai(1)),
      tulis("Tabel 3.1", "B11", KOSONG, nilai(1)),
    ],
    marks: [],
  });
  expect(refused).toEqual([
    { sheet: "Tabel 3.1", cell: "D1", reason: "sel-terkunci" },
    { sheet: "Tabel 3.1", cell: "E2", reason: "sel-terkunci" },
    { sheet: "Tabel 3.1", cell: "B4", reason: "sel-gabungan" },
    { sheet: "Tabel 3.1", cell: "B11", reason: "sel-terkunci" },
  ]);
  expect(potret(excel.model)).toEqual(before);
});

test("lembar yang memakai lebih dari 5 juta sel disebut namanya, dan buku kerja tidak disentuh", async () => {
  const cells = { A1: "Uraian", GR30000: "jauh" };
  const excel = await openInExcel(buku(lembar("Lampiran", cells)));
  const before = excel.model.sheets[0]!.usedArea("nilai");
  expect(await kalimatGalat(new ExcelWorkbook().read())).toBe(words.masalah.terlaluBesar("Lampiran"));
  expect(excel.model.sheets[0]!.usedArea("nilai")).toEqual(before);
});
