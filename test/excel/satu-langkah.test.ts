import { hitung } from "../../src/pane/commands";
import { describeError } from "../../src/excel/describe-error";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { words } from "../../src/excel/words";
import { MERGES_UNDO } from "../../src/simulator/batch/protocol";
import type { HostOptions } from "../../src/simulator/batch/batch-runner";
import { a1 } from "../../src/workbook/address";
import { invert, type Plan } from "../../src/workbook/plan";
import { openInExcel, type ExcelLevel1 } from "../simulator/level-1/excel-level-1";
import { buku, KOSONG, lembar, nilai, potret, rencana, rumus, tulis } from "./buku-uji";
import { panelTerbuka } from "./panel-di-excel";

const TERBARU = { excelApi: "1.20" };
const RENCANA: Plan = {
  ...rencana(tulis("Tabel 3.1", "D2", KOSONG, rumus("=C2/B2", 0.5))),
  marks: [{ sheet: "Tabel 3.1", before: [], after: [{ row: 1, col: 3, kind: "galat" }] }],
};

async function buka(options: HostOptions = {}): Promise<{ excel: ExcelLevel1; workbook: ExcelWorkbook }> {
  const sheet = lembar("Tabel 3.1", { A1: "Indikator", B2: 2, C2: 1 });
  const excel = await openInExcel(buku(sheet), { options, office: TERBARU });
  const workbook = new ExcelWorkbook();
  await workbook.read();
  return { excel, workbook };
}

/** How many requests of a test belonged to an undo group. */
function berkelompok({ host }: ExcelLevel1): number {
  return host.log.filter(({ flags }) => (flags & MERGES_UNDO) !== 0).length;
}

test("di Excel terbaru satu klik menjadi satu langkah Ctrl+Z, juga Batalkan", async () => {
  const { excel, workbook } = await buka();
  const { applied } = await workbook.apply(RENCANA);
  expect(berkelompok(excel)).toBe(1);
  await workbook.apply(invert(applied));
  expect(berkelompok(excel)).toBe(2);
});

test("Excel yang menolak satu langkah: sekali lagi tanpa itu, lalu diingat, dan Batalkan tetap mengembalikan semuanya", async () => {
  const { excel, workbook } = await buka({ mergesUndo: false });
  const semula = potret(excel.model);
  const { applied, refused } = await workbook.apply(RENCANA);
  expect(refused).toEqual([]);
  expect(excel.model.sheets[0]!.cell(1, 3)).toMatchObject({ formula: "=C2/B2", value: 0.5 });
  expect(excel.model.sheets[0]!.conditionalFormats).toHaveLength(1);
  expect(berkelompok(excel)).toBe(1);
  await workbook.apply(invert(applied));
  expect(berkelompok(excel)).toBe(1);
  expect(potret(excel.model)).toEqual(semula);
});

test("galat dalam Excel di tengah satu langkah (office-js 6255): dikembalikan, lalu ditulis tanpa itu", async () => {
  let failed = false;
  const { excel, workbook } = await buka({
    refuse: ({ Name }) => {
      if (failed || Name !== "Priority") return undefined;
      failed = true;
      return "GeneralException";
    },
  });
  const { refused } = await workbook.apply(RENCANA);
  expect(refused).toEqual([]);
  expect(failed).toBe(true);
  expect(excel.model.sheets[0]!.cell(1, 3).value).toBe(0.5);
  expect(excel.model.sheets[0]!.conditionalFormats).toHaveLength(1);
});

test("lembar baru pun ditulis tanpa satu langkah bila Excel menolaknya, dan hanya sekali", async () => {
  const { excel, workbook } = await buka({ mergesUndo: false });
  await workbook.addSheet({ name: "Temuan", rows: [["No"], [1]], headerRows: [0] });
  expect(excel.model.sheets.map(({ name }) => name)).toEqual(["Tabel 3.1", "Temuan"]);
  expect(excel.model.sheetNamed("Temuan")!.cell(1, 0).value).toBe(1);
});

test("4.000 rumus tetap satu langkah: tidak ada kiriman yang dipotong Office.js", async () => {
  const { excel, workbook } = await buka();
  const writes = Array.from({ length: 4_000 }, (_, i) =>
    tulis("Tabel 3.1", a1({ row: i + 2, col: 3 }), KOSONG, rumus("=B2/C2", 2)),
  );
  const wide = Array.from({ length: 2_000 }, (_, i) =>
    tulis("Tabel 3.1", a1({ row: 0, col: 10 + i }), KOSONG, nilai(i)),
  );
  const { refused } = await workbook.apply(rencana(...writes, ...wide));
  expect(refused).toEqual([]);
  expect(berkelompok(excel)).toBe(1);
  expect(excel.model.sheets[0]!.cell(4_001, 3).value).toBe(2);
  expect(excel.model.sheets[0]!.cell(0, 2_009).value).toBe(1_999);
});

test("bukti: tiruan Excel menolak satu langkah dari kiriman yang dipotong Office.js", async () => {
  await buka();
  const besar = Array.from({ length: 40 }, () => Array.from({ length: 40 }, () => "=RAND()"));
  const options = { mergeUndoGroup: true } as Excel.RunOptions;
  const job = Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem("Tabel 3.1").getRangeByIndexes(0, 0, 40, 40).formulas = besar;
    await context.sync();
  });
  await expect(job).rejects.toMatchObject({ code: "UndoNotSupported" });
});

test("Excel yang menolaknya juga tanpa satu langkah: buku kerja seperti semula, dengan kalimatnya sendiri", async () => {
  const { excel, workbook } = await buka();
  const semula = potret(excel.model);
  excel.host.options = {
    refuse: ({ Name }) => (Name === "Formulas" ? "UndoNotSupported" : undefined),
  };
  const error: unknown = await workbook.apply(RENCANA).catch((reason: unknown) => reason);
  expect(describeError(error).message).toBe(words.masalah.dikembalikan(words.galat.UndoNotSupported));
  expect(potret(excel.model)).toEqual(semula);
});

test("sebagian sel ditolak: sisanya, tanda, dan riwayatnya tetap satu langkah Ctrl+Z; riwayat hanya menyebut yang tertulis", async () => {
  const { excel, session, state } = await panelTerbuka("1.20");
  const [ditolak, ...tertulis] = state().book!.plan.writes;
  const { sheet, row, col } = ditolak!.ref;
  let typed = false;
  excel.host.options = {
    beforeBatch: () => {
      const { phase } = state();
      if (typed || phase.kind !== "bekerja" || phase.stage !== "menulis") return;
      typed = true;
      const edit = { row, col, content: { value: "diketik" } };
      excel.model.edit(excel.model.sheetNamed(sheet)!, [edit], "pengguna");
    },
  };
  const before = excel.host.log.length;
  await session.run(hitung);
  const sent = excel.host.log.slice(before);
  const writes = sent.filter(({ batch }) =>
    batch.Actions.some(({ Name }) => Name === "SuspendScreenUpdatingUntilNextSync"),
  );
  expect(writes.map(({ flags }) => (flags & MERGES_UNDO) !== 0)).toEqual([true]);
  expect(state().phase).toMatchObject({ kind: "selesai", done: { cells: tertulis.length } });
  const [tindakan] = state().book!.riwayat.tindakan;
  expect(tindakan!.writes.map(({ ref }) => ref)).toEqual(tertulis.map(({ ref }) => ref));
});
