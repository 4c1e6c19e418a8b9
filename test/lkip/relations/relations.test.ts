import { atOneGo } from "../../../src/lkip/in-steps";
import { evaluate, evaluateReport } from "../../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../../src/lkip/ketentuan/default";
import { asTheyStand, type Relation, type Values } from "../../../src/lkip/relations/relation";
import { rupiah } from "../../../src/lkip/relations/sums";
import { Report } from "../../language/report";
import { laporanContoh } from "../laporan-contoh";
import { laporanLain } from "../laporan-teks";

const utuh = new Report(laporanLain("utuh"));
const relations = atOneGo(evaluateReport(utuh.snapshot, PENGATURAN_AWAL).relating());
const standing = asTheyStand((cell) => relations.cells.get(cell)?.value.reading);
const cell = (place: string) => utuh.cell(place).name;
const TARGET = "3.1 · kelompok pembudidaya · target";
const PRASARANA = "3.8 · Penyediaan Prasarana · target";

/** The relation of a kind about a cell; of one fact in two tables, with the cell of the other. */
function relation(kind: Relation["kind"], about: string, other?: string): Relation {
  const found = relations.all.find(
    (each) =>
      each.kind === kind &&
      each.about === cell(about) &&
      (other === undefined || each.inputs.includes(cell(other))),
  );
  if (!found) throw new Error(`No ${kind} about ${about}`);
  return found;
}

/** The report with an amount thought to stand in one of its cells. */
function holding(place: string, amount: number): Values {
  const changed = (key: string) => (key === cell(place) ? rupiah(amount) : undefined);
  return { ...standing, changed, reading: (key) => changed(key) ?? standing.reading(key) };
}

describe("Hubungan antarsel dalam laporan yang cocok", () => {
  it("semuanya terpenuhi, dari setiap jenis", () => {
    const { checked, held, failed } = evaluate(utuh.snapshot, PENGATURAN_AWAL).relations();
    expect([held, failed]).toEqual([checked, 0]);
    expect(new Set(relations.all.map(({ kind }) => kind))).toEqual(
      new Set(["sum", "same", "result", "bound"]),
    );
  });
  it("pagu program adalah jumlah kegiatannya, dan JUMLAH adalah jumlah programnya", () => {
    const program = "3.8 · Program Pengelolaan Perikanan Budidaya · target";
    expect(relation("sum", program).inputs).toEqual([
      cell("3.8 · Kegiatan : Pengelolaan Pembudidayaan · target"),
    ]);
    expect(relation("sum", "3.8 · JUMLAH · target").inputs).toEqual([
      cell(program),
      cell("3.8 · Program Pengelolaan Perikanan Tangkap · target"),
      cell("3.8 · Program Penunjang · target"),
    ]);
  });
  it("target Tabel 3.1 sama dengan Perjanjian Kinerja, realisasi Tabel 3.6 dengan Tabel 3.8", () => {
    expect(relation("same", TARGET, "PK · kelompok pembudidaya · target").holds(standing)).toBe(true);
    const dana = "3.6 · Penyediaan Prasarana > Dana · realisasi";
    expect(relation("same", dana, "3.8 · Penyediaan Prasarana · realisasi").holds(standing)).toBe(true);
  });
});

describe("Hubungan yang isinya dianggap lain", () => {
  it("jumlah tidak cocok lagi, dan menyebut isi yang membuatnya cocok", () => {
    const kegiatan = "3.8 · Kegiatan : Pengelolaan Pembudidayaan · target";
    const sum = relation("sum", kegiatan);
    const values = holding(PRASARANA, 900_000_000);
    expect(sum.holds(values)).toBe(false);
    expect(sum.solve(cell(PRASARANA), values)).toEqual([rupiah(950_000_000)]);
    expect(sum.solve(cell(kegiatan), values)).toEqual([rupiah(1_400_000_000)]);
  });
  it("hasil dihitung ulang lewat hasil lain: rata-rata bertumpu pada target dan realisasi", () => {
    const mean = relation("result", "3.1 · Rata-rata · capaian");
    const row = utuh.table("3.1").row("kelompok pembudidaya");
    const cells = [row.capaian, row.cell("target"), row.cell("realisasi")];
    expect(mean.restsOn).toEqual(expect.arrayContaining(cells.map(({ name }) => name)));
    expect(mean.holds(holding(TARGET, 60))).toBe(false);
    expect(mean.holds(holding(TARGET, 90))).toBe(true);
  });
  it("realisasi di atas pagu melanggar batas", () => {
    const realisasi = "3.8 · Penyediaan Prasarana · realisasi";
    expect(relation("bound", realisasi).holds(holding(realisasi, 951_000_000))).toBe(false);
    expect(relation("bound", realisasi).holds(holding(realisasi, 950_000_000))).toBe(true);
  });
});

describe("Hubungan dan temuan", () => {
  it("hubungan yang gagal menyebut temuannya", () => {
    const snapshot = utuh.with({ "3.8 · JUMLAH · target": "4.500.500.000" });
    const { relating, evaluation } = evaluateReport(snapshot, PENGATURAN_AWAL);
    const found = atOneGo(relating());
    const failing = [...found.state].flatMap(([each, holds]) => (holds === false ? [each] : []));
    const ids = new Set(evaluation.findings.map(({ id }) => id));
    expect(failing.flatMap(({ findings }) => findings.filter((id) => ids.has(id)))).toEqual([
      utuh.id("total-berbeda 3.8 · JUMLAH · target"),
    ]);
  });
  it("laporan contoh: yang cocok dihitung juga", () => {
    const { checked, held, failed } = evaluate(laporanContoh(), PENGATURAN_AWAL).relations();
    expect(held).toBeGreaterThan(150);
    expect(failed).toBeGreaterThan(40);
    expect(held + failed).toBe(checked);
  });
});
