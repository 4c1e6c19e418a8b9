import { batalkan, hitung, periksa, simpanPeta } from "../../src/pane/commands";
import { createExcelHost } from "../../src/excel/create-excel-host";
import { lkipEngine } from "../../src/pane/model/lkip-engine";
import { renameFormula } from "../../src/workbook/rename-sheets";
import { openInExcel } from "../simulator/level-1/excel-level-1";
import { buku, lembar, potret } from "./buku-uji";
import { latarSelesai, panelTerbuka } from "./panel-di-excel";

const DUA = buku(lembar("Tabel 3.1", { A1: "Capaian" }), lembar("Tabel 3.2", { A1: "Capaian" }));

async function sebentar(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

test.each([
  ["1.17", ["tambah", "ganti nama", "pindah", "sembunyi", "hapus"]],
  ["1.14", ["tambah", "hapus"]],
])("ExcelApi %s mengabarkan: %j", async (excelApi, expected) => {
  const { model } = await openInExcel(DUA, { office: { excelApi } });
  const host = createExcelHost();
  await host.read();
  const seen: string[] = [];
  let doing = "";
  const stop = await host.onChanged(() => seen.push(doing));
  const [satu, dua] = model.sheets;
  const doings: [string, () => void][] = [
    ["tambah", () => model.addSheet("Catatan")],
    ["ganti nama", () => model.renameSheet(satu!, "Kinerja")],
    ["pindah", () => model.moveSheet(satu!, 1)],
    ["sembunyi", () => model.setVisibility(dua!, "Hidden")],
    ["hapus", () => model.deleteSheet(dua!)],
  ];
  for (const [name, act] of doings) {
    doing = name;
    act();
    await sebentar();
  }
  expect(seen).toEqual(expected);
  stop();
  await sebentar();
  model.addSheet("Lagi");
  await sebentar();
  expect(seen).toEqual(expected);
});

test.each(["1.14", "1.19"])(
  "ExcelApi %s: lembar diganti nama sesudah Hitung Capaian; Batalkan tetap mengembalikan setiap sel, juga yang rumusnya menyebut lembar itu",
  async (excelApi) => {
    const { excel, session, state } = await panelTerbuka(excelApi);
    const rename = (from: string, to: string) => excel.model.renameSheet(excel.model.sheetNamed(from)!, to);
    const before = potret(excel.model);
    await session.run(hitung);
    const crossing = state().history[0]!.applied.writes.some(
      ({ after }) => after.kind === "rumus" && after.formula.includes("'Tabel 3.8'!"),
    );
    expect(crossing).toBe(true);
    rename("Tabel 3.8", "Anggaran '23");
    rename("Tabel 3.6", "Program");
    if (excelApi === "1.19") {
      await latarSelesai();
      expect(state().book!.snapshot.sheets.map(({ name }) => name)).toContain("Anggaran '23");
    }
    await session.run(batalkan);
    expect(state().phase).toMatchObject({ kind: "selesai", done: { task: "batalkan", refused: [] } });
    expect(state().history).toEqual([]);
    rename("Anggaran '23", "Tabel 3.8");
    rename("Program", "Tabel 3.6");
    expect(potret(excel.model)).toEqual(before);
  },
);

test("Ke sel menemukan lembar yang sudah diganti namanya", async () => {
  const { excel, session } = await panelTerbuka("1.14");
  excel.model.renameSheet(excel.model.sheetNamed("Tabel 3.6")!, "Program");
  await session.goTo({ sheet: "Tabel 3.6", row: 9, col: 4 });
  expect(excel.model.active.name).toBe("Program");
  await session.reload();
  await session.goTo({ sheet: "Tabel 3.1", row: 0, col: 0 });
  await session.goTo({ sheet: "Program", row: 9, col: 4 });
  excel.model.renameSheet(excel.model.sheetNamed("Program")!, "Program 2023");
  await session.reload();
  await session.backToSheet();
  expect(excel.model.active.name).toBe("Program 2023");
});

test("tabel yang dipasangkan sendiri ikut lembarnya yang diganti nama, dan nama barunya disimpan pada klik berikutnya", async () => {
  const { excel, session, state } = await panelTerbuka("1.19");
  const peta = [
    { sheet: "Tabel 3.4", table: "3.4", firstRow: 4, lastRow: 5, columns: { indikator: 1 } },
  ] as const;
  const { pengaturan } = state().book!;
  await session.run(simpanPeta, { ...pengaturan, peta });
  expect(state().phase).toMatchObject({ kind: "selesai" });
  excel.model.renameSheet(excel.model.sheetNamed("Tabel 3.4")!, "Nasional");
  await latarSelesai();
  expect(state().book!.pengaturan.peta.map(({ sheet }) => sheet)).toEqual(["Nasional"]);
  const stored = async () =>
    (await lkipEngine.readSettled((await createExcelHost().read()).settings)).pengaturan.peta[0]!.sheet;
  expect(await stored()).toBe("Tabel 3.4");
  await session.run(periksa);
  expect(await stored()).toBe("Nasional");
  expect(state().book!.pengaturan.peta.map(({ sheet }) => sheet)).toEqual(["Nasional"]);
});

test.each([
  ["='Tabel 3.1'!F6/Rekap!B2", "='Kinerja'!F6/'Hasil''23'!B2"],
  ['=IF(A1="Rekap!","\'Tabel 3.1\'!",Rekap2!A1)', '=IF(A1="Rekap!","\'Tabel 3.1\'!",Rekap2!A1)'],
])("rumus %s menjadi %s", (formula, expected) => {
  const renames = new Map([
    ["Tabel 3.1", "Kinerja"],
    ["Rekap", "Hasil'23"],
  ]);
  expect(renameFormula(formula, renames)).toBe(expected);
});
