import { evaluate, evaluateReport } from "../../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../../src/lkip/ketentuan/default";
import { asTheyStand, type Values } from "../../../src/lkip/relations/relation";
import { rupiah } from "../../../src/lkip/relations/sums";
import { cellOf, denganSel, laporanContoh } from "../laporan-contoh";
import { laporanLain } from "../laporan-teks";

const { relations } = evaluateReport(laporanLain("utuh"), PENGATURAN_AWAL);
const standing = asTheyStand((cell) => relations.cells.get(cell)?.value.reading);
const relation = (id: string) => {
  const found = relations.all.find((each) => each.id === id);
  if (!found) throw new Error(`No relation ${id}`);
  return found;
};
const holding = (cell: string, amount: number): Values => {
  const changed = (key: string) => (key === cell ? rupiah(amount) : undefined);
  return { ...standing, changed, reading: (key) => changed(key) ?? standing.reading(key) };
};

describe("Hubungan antarsel dalam laporan yang cocok", () => {
  it("semuanya terpenuhi, dari setiap jenis", () => {
    const { checked, held, failed } = evaluate(laporanLain("utuh"), PENGATURAN_AWAL).relations;
    expect([held, failed]).toEqual([checked, 0]);
    expect(new Set(relations.all.map(({ kind }) => kind))).toEqual(
      new Set(["sum", "same", "result", "bound"]),
    );
  });
  it("pagu program adalah jumlah kegiatannya, dan JUMLAH adalah jumlah programnya", () => {
    expect(relation("sum:'T38'!C4").inputs).toEqual(["'T38'!C5"]);
    expect(relation("sum:'T38'!C15").inputs).toEqual(["'T38'!C4", "'T38'!C8", "'T38'!C11"]);
  });
  it("target Tabel 3.1 sama dengan Perjanjian Kinerja, realisasi Tabel 3.6 dengan Tabel 3.8", () => {
    expect(relation("same:'T31'!D7='PK'!D5").holds(standing)).toBe(true);
    expect(relation("same:'T36'!D8='T38'!D6").holds(standing)).toBe(true);
  });
});

describe("Hubungan yang isinya dianggap lain", () => {
  it("jumlah tidak cocok lagi, dan menyebut isi yang membuatnya cocok", () => {
    const sum = relation("sum:'T38'!C5");
    const values = holding("'T38'!C6", 900_000_000);
    expect(sum.holds(values)).toBe(false);
    expect(sum.solve("'T38'!C6", values)).toEqual([rupiah(950_000_000)]);
    expect(sum.solve("'T38'!C5", values)).toEqual([rupiah(1_400_000_000)]);
  });
  it("hasil dihitung ulang lewat hasil lain: rata-rata bertumpu pada target dan realisasi", () => {
    const mean = relation("result:'T31'!F11");
    expect(mean.restsOn).toEqual(expect.arrayContaining(["'T31'!F7", "'T31'!D7", "'T31'!E7"]));
    expect(mean.holds(holding("'T31'!D7", 60))).toBe(false);
    expect(mean.holds(holding("'T31'!D7", 90))).toBe(true);
  });
  it("realisasi di atas pagu melanggar batas", () => {
    expect(relation("bound:'T38'!D6").holds(holding("'T38'!D6", 951_000_000))).toBe(false);
    expect(relation("bound:'T38'!D6").holds(holding("'T38'!D6", 950_000_000))).toBe(true);
  });
});

describe("Hubungan dan temuan", () => {
  it("hubungan yang gagal menyebut temuannya", () => {
    const snapshot = denganSel(laporanLain("utuh"), "'T38'!C15", cellOf("4.500.500.000"));
    const { relations: found, evaluation } = evaluateReport(snapshot, PENGATURAN_AWAL);
    const failing = [...found.state].flatMap(([each, holds]) => (holds === false ? [each] : []));
    const ids = new Set(evaluation.findings.map(({ id }) => id));
    expect(failing.flatMap(({ findings }) => findings.filter((id) => ids.has(id)))).toEqual([
      "total-berbeda@'T38'!C15",
    ]);
  });
  it("laporan contoh: yang cocok dihitung juga", () => {
    const { checked, held, failed } = evaluate(laporanContoh(), PENGATURAN_AWAL).relations;
    expect(held).toBeGreaterThan(150);
    expect(failed).toBeGreaterThan(40);
    expect(held + failed).toBe(checked);
  });
});
