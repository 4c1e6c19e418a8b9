import { evaluate } from "../../src/lkip/evaluate";
import { KETENTUAN_AWAL, PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { tetapkan } from "../../src/lkip/ketentuan/ditetapkan";
import type { Ketentuan } from "../../src/lkip/ketentuan/ketentuan";
import { SKALA_PERMENDAGRI_86 } from "../../src/lkip/ketentuan/scales";
import { leavesOf } from "../../src/lkip/expression/cells-of";
import { makeCheckPlan, makeClearPlan, makePlan } from "../../src/lkip/plan";
import { refName } from "../../src/workbook/address";
import type { Mark } from "../../src/workbook/mark";
import { invert, isEmptyPlan } from "../../src/workbook/plan";
import type { Snapshot } from "../../src/workbook/snapshot";
import { laporanContoh } from "./laporan-contoh";
import { laporanLain, textCell } from "./laporan-teks";
import { tulis } from "./tulis";

const KETENTUAN: readonly [string, Partial<Ketentuan>][] = [
  ["bawaan", {}],
  ["nilai saja", { caraTulis: "nilai" }],
  [
    "tanpa batas, negatif terbalik, efisiensi rentang",
    { batas: "tanpa-batas", rumusNegatif: "terbalik", efisiensi: "rentang" },
  ],
  ["batas 0–120, efisiensi sisa", { batas: "0-120", efisiensi: "sisa" }],
  ["batas dari 0, efisiensi rasio", { batas: "dari-0", efisiensi: "rasio" }],
  ["peringkat predikat, PMK 22/2021", { predikatHuruf: "peringkat", efisiensi: "pmk-22-2021" }],
  ["skala Permendagri 86/2017", { skala: SKALA_PERMENDAGRI_86 }],
];

const LAPORAN: readonly [string, () => Snapshot][] = [
  ["laporan contoh", () => laporanContoh()],
  ["laporan contoh sebagai teks", () => laporanContoh(textCell)],
  ...["dinas-kesehatan", "dinas-pekerjaan-umum", "dinas-perhubungan", "kecamatan", "kecamatan-sasaran"].map(
    (name): [string, () => Snapshot] => [name, () => laporanLain(name)],
  ),
];

const hitung = (snapshot: Snapshot, ketentuan: Partial<Ketentuan>) => {
  const evaluation = evaluate(snapshot, tetapkan(PENGATURAN_AWAL, ketentuan));
  return { evaluation, plan: makePlan(snapshot, evaluation) };
};

describe.each(LAPORAN)("Menghitung %s", (_, laporan) => {
  it.each(KETENTUAN)("dua kali tidak mengubah apa pun: %s", (_nama, ketentuan) => {
    const before = laporan();
    const after = tulis(before, hitung(before, ketentuan).plan);
    const second = hitung(after, ketentuan).plan;
    expect(second.writes).toEqual([]);
    expect(isEmptyPlan(second)).toBe(true);
  });

  it("hanya menulis sel hasil", () => {
    const { evaluation, plan } = hitung(laporan(), {});
    const results = new Set(evaluation.results.map(({ ref }) => refName(ref)));
    expect(plan.writes.filter(({ ref }) => !results.has(refName(ref)))).toEqual([]);
  });

  it("berganti ketentuan yang ditetapkan lalu kembali memberi hasil yang sama", () => {
    const awal = KETENTUAN_AWAL;
    const values = (snapshot: Snapshot) =>
      hitung(snapshot, awal).evaluation.results.map(({ value }) => value);
    const first = tulis(laporan(), hitung(laporan(), awal).plan);
    const lain = { batas: "tanpa-batas", rumusNegatif: "terbalik" } as const;
    const other = tulis(first, hitung(first, lain).plan);
    const back = tulis(other, hitung(other, awal).plan);
    expect(values(back)).toEqual(values(first));
  });

  it("hijau hanya di hasil yang tidak berdiri di atas angka yang merah", () => {
    const before = laporan();
    const { evaluation, plan } = hitung(before, {});
    const cells = (kind: Mark["kind"]) =>
      new Set(
        plan.marks.flatMap(({ sheet, after }) =>
          after.filter((mark) => mark.kind === kind).map(({ row, col }) => refName({ sheet, row, col })),
        ),
      );
    const [red, green] = [cells("galat"), cells("diganti")];
    const replaced = evaluation.results.filter(
      ({ ref, action }) => action === "ganti" && !red.has(refName(ref)),
    );
    for (const { ref, expr } of replaced) {
      const overRed = expr && leavesOf(expr).some((leaf) => red.has(refName(leaf.ref)));
      if (overRed) expect(green).not.toContain(refName(ref));
    }
    expect([...green].every((cell) => replaced.some(({ ref }) => refName(ref) === cell))).toBe(true);
  });

  it("dapat dibatalkan: setiap sel dan tanda kembali seperti semula", () => {
    const before = laporan();
    const { plan } = hitung(before, {});
    const undone = tulis(tulis(before, plan), invert(plan));
    const contents = ({ sheets }: Snapshot) =>
      sheets.map(({ cells, marks }) => [
        cells.map((row) => (row ?? []).map((cell) => [cell?.value ?? null, cell?.formula])),
        marks,
      ]);
    const trimmed = (snapshot: Snapshot) =>
      JSON.stringify(contents(snapshot))
        .replace(/(,\[null,null\])+(?=\])/g, "")
        .replace(/(,\[\])+(?=\])/g, "");
    expect(trimmed(undone)).toEqual(trimmed(before));
  });

  it("memeriksa saja tidak menulis angka, dan tanda dapat dihapus semuanya", () => {
    const before = laporan();
    const plan = makeCheckPlan(before, hitung(before, {}).evaluation);
    expect(plan.writes).toEqual([]);
    const marked = tulis(before, plan);
    const clear = makeClearPlan(marked);
    expect(tulis(marked, clear).sheets.every(({ marks }) => marks.length === 0)).toBe(true);
  });
});
