import { RIWAYAT_KOSONG } from "../../src/workbook/riwayat/riwayat";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { evaluate } from "../../src/lkip/evaluate";
import { lkipEngine } from "../../src/pane/model/lkip-engine";
import { conflictOf } from "../../src/pane/repair/conflict";
import { effectOf } from "../../src/pane/repair/effect";
import { evidenceOf } from "../../src/pane/trace/evidence";
import { termsOf } from "../../src/pane/trace/terms";
import { refName } from "../../src/workbook/address";
import { after } from "../../src/workbook/after";
import type { CellWrite } from "../../src/workbook/plan";
import { sample } from "./sample";

const snapshot = sample();
const evaluation = evaluate(snapshot, PENGATURAN_AWAL);
const book = {
  snapshot,
  pengaturan: PENGATURAN_AWAL,
  riwayat: RIWAYAT_KOSONG,
  problems: [],
  evaluation,
  diagnosed: false,
  plan: lkipEngine.makePlan(snapshot, evaluation),
};

function temuan(id: string) {
  const found = evaluation.findings.find((finding) => finding.id === id);
  if (!found) throw new Error(`No finding ${id}`);
  return found;
}

async function akibat(...writes: (CellWrite | null | undefined)[]) {
  const { vanishes, appears, follows, harms } = await effectOf(
    book,
    writes.flatMap((write) => write ?? []),
    lkipEngine,
  );
  return {
    hilang: vanishes.map(({ id }) => id),
    muncul: appears.map(({ id }) => id),
    ikut: follows.length,
    harms,
  };
}

describe("Akibat sebuah perbaikan, sebelum ditulis", () => {
  it("realisasi D19 yang disamakan dengan Tabel 3.8 menyelesaikan temuannya dan tidak menimbulkan yang baru", async () => {
    const [, dari38] = conflictOf(temuan("realisasi-berbeda-antar-tabel@'Tabel 3.6'!D19"), snapshot)!;
    expect(dari38).toMatchObject({ place: "Tabel 3.8 · D10", text: "32.500.000" });
    const { hilang, muncul, harms } = await akibat(dari38.write);
    expect(hilang).toContain("realisasi-berbeda-antar-tabel@'Tabel 3.6'!D19");
    expect(hilang).toContain("realisasi-melebihi-pagu@'Tabel 3.6'!D19");
    expect(muncul).toEqual([]);
    expect(harms).toBe(false);
  });

  it("hasil berumus yang ikut berubah disebut, tetapi tidak ditulis", async () => {
    const written = after(snapshot, lkipEngine.makePlan(snapshot, evaluation));
    const later = evaluate(written, PENGATURAN_AWAL);
    const after19 = { ...book, snapshot: written, evaluation: later };
    const conflict = later.findings.find(({ id }) => id === "realisasi-berbeda-antar-tabel@'Tabel 3.6'!D19")!;
    const [, dari38] = conflictOf(conflict, written)!;
    const { follows, byFormula } = await effectOf(after19, [dari38.write!], lkipEngine);
    expect(byFormula.map(({ ref }) => refName(ref))).toContain("'Tabel 3.6'!E19");
    expect(follows.map(({ ref }) => refName(ref))).not.toContain("'Tabel 3.6'!E19");
  });

  it("pagu C59 yang diganti dengan angka yang keliru menimbulkan galat baru, dan itu dikatakan", async () => {
    const [, dari38] = conflictOf(temuan("pagu-berbeda-antar-tabel@'Tabel 3.6'!C59"), snapshot)!;
    const { muncul, harms } = await akibat(dari38.write);
    expect(muncul).toEqual(["realisasi-melebihi-pagu@'Tabel 3.6'!D59"]);
    expect(harms).toBe(true);
  });

  it("tanpa perubahan tidak ada yang hilang dan tidak ada yang muncul", async () => {
    expect(await akibat()).toEqual({ hilang: [], muncul: [], ikut: 0, harms: false });
  });
});

describe("Asal angka", () => {
  const baca = (id: string) => {
    const { expr, ref } = temuan(id);
    return termsOf(expr!, ref)
      .map((term) => (term.kind === "kata" ? term.text : `${term.cell} ${term.amount}`))
      .join(" ");
  };

  it("sebuah persen dibaca sebagai realisasi dibagi pagu, dengan sel dan jumlahnya", () => {
    expect(baca("persen-berbeda@'Tabel 3.6'!E10")).toBe("D10 1.566.177.343 ÷ C10 1.731.468.142");
  });

  it("tingkat efisiensi dibaca sebagai kedua persen yang dibandingkan", () => {
    expect(baca("efisiensi-berbeda@'Tabel 3.7'!E7")).toBe("C7 85,00% < D7 99,92%");
  });

  it("sel tidak disebut bertentangan dengan dirinya sendiri: yang disebut adalah lawannya", () => {
    const { ref } = temuan("jumlah-program-berbeda@'Tabel 3.8'!C31");
    const { contradicts } = evidenceOf(evaluation, ref, "jumlah-program-berbeda@'Tabel 3.8'!C31");
    const places = contradicts.map(({ place }) => place);
    expect(places).toContain("Perjanjian Kinerja · B13");
    expect(places).not.toContain("Tabel 3.8 · C31");
  });

  it("pagu induk dibaca sebagai jumlah baris di bawahnya", () => {
    expect(baca("jumlah-kegiatan-berbeda@'Tabel 3.8'!C32")).toMatch(/^C33 [\d.]+( \+ C\d+ [\d.]+)*$/);
  });
});
