import { evaluate } from "../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { makePlan } from "../../src/lkip/plan";
import { a1, type CellAddress } from "../../src/workbook/address";
import type { Cell, Snapshot } from "../../src/workbook/snapshot";
import { ringkas } from "./laporan-contoh";
import { laporanLain, laporanTeks } from "./laporan-teks";

/** A workbook in which a cell's formula waits to be worked out: nobody knows its value yet. */
function menunggu(laporan: Snapshot, sheet: string, { row, col }: CellAddress, formula: string): Snapshot {
  return {
    ...laporan,
    sheets: laporan.sheets.map((own) => {
      if (own.name !== sheet) return own;
      const cells = own.cells.map((cellsOfRow) => [...(cellsOfRow ?? [])]);
      cells[row]![col] = { ...cells[row]![col]!, value: null, formula };
      return { ...own, cells };
    }),
  };
}

const galat = (laporan: Snapshot) =>
  evaluate(laporan, PENGATURAN_AWAL)
    .findings.filter(({ severity }) => severity === "galat")
    .map(({ id }) => id);

describe("Rumus yang menunggu dihitung ulang", () => {
  const laporan = laporanTeks(
    "## T\nTabel 3.1\nNo¦Sasaran¦Indikator¦Target¦Realisasi¦Capaian (%)\n1¦Meningkatnya layanan¦Indeks layanan¦80¦60¦75\n2¦Meningkatnya tertib¦Persentase tertib¦100¦90¦109\nRata-rata¦¦¦¦¦82,5",
  );

  it("di sel hasil tidak pernah galat, disebut menunggu, dan tidak ditulisi", () => {
    expect(ringkas(evaluate(laporan, PENGATURAN_AWAL).findings)).toContain("capaian-berbeda 'T'!F4");
    const lain = menunggu(laporan, "T", { row: 3, col: 5 }, "=E4/D4*1");
    const { findings, results } = evaluate(lain, PENGATURAN_AWAL);
    expect(ringkas(findings)).toEqual([]);
    expect(results.map(({ before, action }) => [before, action])).toEqual([
      ["75", "tetap"],
      ["menunggu dihitung ulang", "lewati"],
      ["82,5", "tetap"],
    ]);
    expect(makePlan(lain, evaluate(lain, PENGATURAN_AWAL)).writes).toEqual([]);
  });

  it("di realisasi membuat capaiannya tidak dihitung, bukan dianggap kosong", () => {
    const lain = menunggu(laporan, "T", { row: 3, col: 4 }, "=80+10");
    const { findings, results } = evaluate(lain, PENGATURAN_AWAL);
    expect(ringkas(findings)).not.toContain("nilai-kosong 'T'!E4");
    expect(results.find(({ ref }) => a1(ref) === "F4")).toMatchObject({ action: "lewati", value: null });
  });

  it("di sel angka mana pun (kolom nomor dan kode tidak dihitung) tidak menambah satu galat pun", () => {
    const baru: string[] = [];
    for (const nama of ["dinas-kesehatan", "dinas-pekerjaan-umum"]) {
      const lain = laporanLain(nama);
      const sudah = new Set(galat(lain));
      for (const { name, cells } of lain.sheets)
        cells.forEach((cellsOfRow, row) =>
          cellsOfRow?.forEach((cell, col) => {
            if (cell === undefined || col === 0 || !/^[\d.,\s%Rp]+$/.test(String(cell.value))) return;
            const sekarang = galat(menunggu(lain, name, { row, col }, "=1+1"));
            baru.push(
              ...sekarang
                .filter((id) => !sudah.has(id))
                .map((id) => `${nama} ${name} ${a1({ row, col })}: ${id}`),
            );
          }),
        );
    }
    expect(baru).toEqual([]);
  });

  it("dengan nilai lama di dalamnya sama saja: nilai lama tidak dipakai, nama lama tetap dikenali", () => {
    for (const nama of ["dinas-kesehatan", "dinas-pekerjaan-umum"]) {
      const lain = laporanLain(nama);
      const sudah = new Set(galat(lain));
      const lama = semuaRumusLama(lain);
      const { tables, findings } = evaluate(lama, PENGATURAN_AWAL);
      expect(tables.map(({ id }) => id)).toEqual(expect.arrayContaining(["3.1", "3.8"]));
      expect(findings.filter(({ id, severity }) => severity === "galat" && !sudah.has(id))).toEqual([]);
      expect(makePlan(lama, evaluate(lama, PENGATURAN_AWAL)).writes).toEqual([]);
    }
  });
});

/** Every cell below the titles holds a formula that waits, over a value that is wrong where it is a number. */
function semuaRumusLama(laporan: Snapshot): Snapshot {
  const lama = (cell: Cell | undefined): Cell | undefined => {
    if (cell === undefined || cell.value === null) return cell;
    const value = typeof cell.value === "number" ? cell.value * 7 + 1 : cell.value;
    return { ...cell, value, formula: "=Data!A1", stale: true };
  };
  const sheets = laporan.sheets.map((own) => ({
    ...own,
    cells: own.cells.map((row, r) => (r < 4 ? row : row?.map(lama))),
  }));
  return { ...laporan, sheets };
}
