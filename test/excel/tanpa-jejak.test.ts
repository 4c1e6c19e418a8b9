import { createExcelHost } from "../../src/excel/create-excel-host";
import { WRITES } from "../../src/simulator/batch/protocol";
import { readXlsx } from "../../src/xlsx/read-workbook";
import type { Snapshot } from "../../src/workbook/snapshot";
import { berkasContoh } from "../contract/berkas";
import { openInExcel, type ExcelLevel1 } from "../simulator/level-1/excel-level-1";
import { buku, lembar } from "./buku-uji";
import { latarSelesai, panelTerbuka } from "./panel-di-excel";

const BARU = { excelApi: "1.19" } as const;

/** Cells of which some rows are bold or indented as a whole and others in part. */
function berupa(): Snapshot {
  const sheet = lembar("Tabel 3.8", {
    A1: "Uraian",
    B1: "Pagu",
    A2: "Program",
    B2: 10,
    A3: "Kegiatan",
    B3: { rumus: "=SUM(B2)", nilai: 10 },
    A4: { nilai: null, format: "0%" },
    B4: 7,
  });
  const looks = [
    { bold: true, indent: 0 },
    { bold: false, indent: 1 },
    { bold: false, indent: 0 },
  ];
  const cells = sheet.cells.map((row, r) =>
    row?.map(
      (cell, c) => cell && { ...cell, style: { ...cell.style, ...((c === 0 || r === 0) && looks[r]) } },
    ),
  );
  return buku({ ...sheet, cells, merges: [{ top: 4, left: 0, bottom: 4, right: 1 }] });
}

/** The user types a realisasi; the flags of every request that follows. */
async function ketik({ model, host }: ExcelLevel1, value: number): Promise<number[]> {
  const sheet = model.sheetNamed("Tabel 3.1")!;
  const before = host.log.length;
  model.undoList.edit(sheet, [{ row: 5, col: 5, content: { value } }]);
  await latarSelesai();
  return host.log.slice(before).map(({ flags }) => flags);
}

test("pembacaan di latar memberi isi yang persis sama dengan pembacaan saat tombol diklik, tanpa satu pun permintaan menulis", async () => {
  for (const snapshot of [readXlsx(berkasContoh()), berupa()]) {
    const { host, model } = await openInExcel(snapshot, { office: BARU });
    const pane = createExcelHost();
    const clicked = await pane.read();
    const begun = host.log.length;
    model.undoList.edit(model.sheets[0]!, [{ row: 40, col: 0, content: { value: "catatan" } }]);
    model.undoList.undo();
    model.undoList.edit(model.sheets[0]!, [{ row: 40, col: 0, content: { value: null } }]);
    expect(await pane.look()).toEqual(clicked);
    expect(host.log.slice(begun).filter(({ flags }) => (flags & WRITES) !== 0)).toEqual([]);
    expect(model.undoList.length).toBe(1);
  }
});

test("membaca saat tombol diklik memakai permintaan yang mengosongkan daftar Ctrl+Z: karena itu tidak dilakukan di latar", async () => {
  const { model } = await openInExcel(berupa(), { office: BARU });
  model.undoList.edit(model.sheets[0]!, [{ row: 9, col: 0, content: { value: 1 } }]);
  await createExcelHost().read();
  expect(model.undoList.length).toBe(0);
});

test("lembar yang lebih dari 5.000 barisnya tidak serupa tidak dibaca di latar; yang serupa dibaca", async () => {
  const rows = (bold: number) => {
    const sheet = lembar(
      "Data",
      Object.fromEntries(Array.from({ length: 5_001 }, (_, r) => [`A${r + 1}`, r])),
    );
    const cells = sheet.cells.map((row, r) =>
      row?.map((cell) => cell && { ...cell, style: { ...cell.style, bold: r === bold } }),
    );
    return buku({ ...sheet, cells });
  };
  for (const [snapshot, read] of [
    [rows(3), false],
    [rows(-1), true],
  ] as const) {
    const { host } = await openInExcel(snapshot, { office: BARU });
    const pane = createExcelHost();
    await pane.read();
    const begun = host.log.length;
    expect((await pane.look()) !== undefined).toBe(read);
    expect(host.log.length > begun).toBe(read);
  }
});

describe("Ctrl+Z pengguna sesudah panel bekerja di latar", () => {
  test("panel terbuka: temuan mengikuti isian, lalu Ctrl+Z mengembalikan isian itu", async () => {
    const { excel, state } = await panelTerbuka("1.19");
    const book = state().book;
    const realisasi = () => excel.model.sheetNamed("Tabel 3.1")!.cell(5, 5).value;
    const original = realisasi();
    const flags = await ketik(excel, 0.5);
    expect(flags.length).toBeGreaterThan(2);
    expect(flags.filter((own) => (own & WRITES) !== 0)).toEqual([]);
    expect(state().book).not.toBe(book);
    expect(state().stale).toBe(false);
    excel.model.undoList.undo();
    expect(realisasi()).toBe(original);
  });

  test("panel tertutup: tidak ada permintaan apa pun sampai dibuka lagi, dan Ctrl+Z tetap utuh", async () => {
    const { excel, state, show } = await panelTerbuka("1.19");
    show(false);
    expect(await ketik(excel, 0.5)).toEqual([]);
    const book = state().book;
    show(true);
    await latarSelesai();
    expect(state().book).not.toBe(book);
    expect(excel.model.undoList.length).toBe(1);
  });

  test("Excel di bawah ExcelApi 1.19: tidak ada permintaan apa pun; panel mengatakan ada perubahan, dan Muat ulang membacanya", async () => {
    const { excel, session, state } = await panelTerbuka("1.17");
    expect(await ketik(excel, 0.5)).toEqual([]);
    expect(state().stale).toBe(true);
    expect(excel.model.undoList.length).toBe(1);
    await session.reload();
    expect(state().stale).toBe(false);
  });

  test("memilih sel: tidak ada permintaan apa pun", async () => {
    const { excel, session } = await panelTerbuka("1.19");
    const before = excel.host.log.length;
    excel.model.select(excel.model.sheetNamed("Tabel 3.6")!, { top: 9, left: 4, bottom: 9, right: 4 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(session.store.get().view.current).not.toBeNull();
    expect(excel.host.log.length).toBe(before);
  });

  test("baris disisipkan: sel gabungan baru diketahui lagi pada klik berikutnya, jadi panel hanya mengatakan ada perubahan", async () => {
    const { excel, session, state } = await panelTerbuka("1.19");
    const begun = excel.host.log.length;
    const sheet = excel.model.sheetNamed("Tabel 3.1")!;
    const { merges } = state().book!.snapshot.sheets.find(({ name }) => name === sheet.name)!;
    expect(merges.length).toBeGreaterThan(0);
    excel.model.insertRow(sheet, 0);
    await latarSelesai();
    for (let waited = 0; !state().stale && waited < 100; waited++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(excel.host.log.length).toBe(begun);
    expect(state().stale).toBe(true);
    await session.reload();
    const now = state().book!.snapshot.sheets.find(({ name }) => name === sheet.name)!.merges;
    expect(now).toEqual(
      merges.map(({ top, bottom, ...rest }) => ({ ...rest, top: top + 1, bottom: bottom + 1 })),
    );
    expect(state().stale).toBe(false);
  });
});
