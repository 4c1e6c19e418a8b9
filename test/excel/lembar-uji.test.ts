import { createExcelHost } from "../../src/excel/create-excel-host";
import { batalkan, tulisLembarUji } from "../../src/pane/commands";
import { lkipEngine } from "../../src/pane/model/lkip-engine";
import { Session } from "../../src/pane/model/session";
import { changesSinceOpening } from "../../src/simulator/model/changes";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { laporanContoh } from "../lkip/laporan-contoh";
import { openInExcel } from "../simulator/level-1/excel-level-1";
import { sampleWorkbook } from "../fixtures/sample-workbook";

async function panel() {
  const { model } = await openInExcel(laporanContoh());
  model.fileName = "lkip-2023.xlsx";
  const session = new Session({ host: createExcelHost(), loadEngine: async () => lkipEngine, now: () => 0 });
  const names = () => model.sheets.map(({ name }) => name);
  const state = () => session.store.get();
  return { model, session, names, state };
}

describe("Lembar uji di Excel", () => {
  test("ditulis, dibuka, bertautan, melintang; yang kedua menggantikan yang pertama; Batalkan mengembalikannya", async () => {
    const { model, session, names, state } = await panel();
    const before = names();
    await session.run(tulisLembarUji);
    expect(state().phase).toMatchObject({ kind: "selesai" });
    expect(names()).toEqual([...before, "Lembar Uji"]);
    const sheet = model.sheets.at(-1)!;
    expect(model.active).toBe(sheet);
    const kepala = sheet.rows.findIndex((row) => row[0]?.value === "No");
    expect(sheet.page.get("Orientation")).toBe("Landscape");
    expect(sheet.page.get("PrintTitleRows")).toBe(`$${kepala + 1}:$${kepala + 1}`);
    const e10 = sheet.rows.findIndex((row) => row[2]?.value === "Tabel 3.6 · E10");
    expect(sheet.cell(e10, 2).look).toMatchObject({
      link: "'Tabel 3.6'!E10",
      fontColour: "#0563C1",
      framed: true,
    });
    expect(sheet.cell(e10, 5)).toMatchObject({ value: -7.4537198814, style: { format: "#,##0.00" } });
    expect(sheet.rows.some((row) => row[2]?.value === "lkip-2023.xlsx")).toBe(true);

    model.edit(sheet, [{ row: e10, col: 7, content: { value: "Sudah diperbaiki." } }], "pengguna");
    await session.run(tulisLembarUji);
    expect(names()).toEqual([...before, "Lembar Uji"]);
    expect(model.sheets.at(-1)!.cell(e10, 7).value).toBe("Sudah diperbaiki.");

    await session.run(batalkan);
    expect(names()).toEqual([...before, "Lembar Uji"]);
    expect(model.sheets.at(-1)!.cell(e10, 7).value).toBe("Sudah diperbaiki.");
    await session.run(batalkan);
    expect(names()).toContain("Lembar Uji");
    expect(state().phase).toMatchObject({
      done: { refused: [{ sheet: "Lembar Uji", reason: "sel-berubah" }] },
    });
  }, 60_000);

  test("yang diunduh dari simulator memuat lembar itu dengan tautan dan halamannya", async () => {
    const { model, session } = await panel();
    await session.run(tulisLembarUji);
    const { added } = changesSinceOpening(model);
    expect(added).toHaveLength(1);
    expect(added[0]).toMatchObject({ page: { orientation: "landscape" } });
    const file = new XlsxWorkbook(Uint8Array.from(await sampleWorkbook()));
    await file.addSheet(added[0]!);
    const read = new XlsxWorkbook(file.save()).readSnapshot().sheets.at(-1)!;
    expect(read.cells[0]![0]!.value).toBe("LEMBAR UJI (KERTAS KERJA)");
  }, 60_000);
});
