import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { batalkan, hitung } from "../../src/pane/commands";
import { openInExcel } from "../simulator/level-1/excel-level-1";
import { buku, KOSONG, lembar, nilai, potret, rencana, tulis } from "./buku-uji";
import { panelTerbuka } from "./panel-di-excel";

const BUKU = buku(lembar("Tabel 3.1", { A1: "Indikator" }), lembar("Tabel 3.3", { A1: "Indikator" }));
const RENCANA = rencana(tulis("Tabel 3.1", "D2", KOSONG, nilai(0.5)));

async function dibaca() {
  const { model } = await openInExcel(BUKU);
  const workbook = new ExcelWorkbook();
  await workbook.read();
  return { model, workbook };
}

test("dua lembar bertukar nama sesudah dibaca: tidak ada yang ditulis ke lembar yang salah", async () => {
  const { model, workbook } = await dibaca();
  const [satu, tiga] = model.sheets;
  model.renameSheet(satu!, "Sementara");
  model.renameSheet(tiga!, "Tabel 3.1");
  model.renameSheet(satu!, "Tabel 3.3");
  const semula = potret(model);
  const { refused } = await workbook.apply(RENCANA);
  expect(refused).toEqual([{ sheet: "Tabel 3.1", reason: "lembar-tidak-ada" }]);
  expect(potret(model)).toEqual(semula);
});

test("lembar dihapus lalu dibuat lagi dengan nama yang sama: lembar baru itu tidak ditulisi", async () => {
  const { model, workbook } = await dibaca();
  model.deleteSheet(model.sheets[0]!);
  model.addSheet("Tabel 3.1");
  const semula = potret(model);
  const { refused } = await workbook.apply(RENCANA);
  expect(refused).toEqual([{ sheet: "Tabel 3.1", reason: "lembar-tidak-ada" }]);
  expect(potret(model)).toEqual(semula);
});

test("lembar dihapus sesudah Hitung Capaian: Batalkan mengembalikan lembar lain dan menyebut yang hilang", async () => {
  const { excel, session, state } = await panelTerbuka("1.19");
  await session.run(hitung);
  const { writes } = state().history[0]!.applied;
  excel.model.deleteSheet(excel.model.sheetNamed("Tabel 3.6")!);
  await session.run(batalkan);
  expect(state().phase).toMatchObject({
    kind: "selesai",
    done: {
      cells: writes.filter(({ ref }) => ref.sheet !== "Tabel 3.6").length,
      refused: [{ sheet: "Tabel 3.6", reason: "lembar-tidak-ada" }],
    },
  });
});
