import { diagnose, diagnosing, tried, withCauses } from "../../../src/lkip/diagnose";
import { Report } from "../../../src/lkip/causes/report";
import { search } from "../../../src/lkip/causes/search";
import { evaluate, evaluateReport } from "../../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../../src/lkip/ketentuan/default";
import { tetapkan } from "../../../src/lkip/ketentuan/ditetapkan";
import { after } from "../../../src/workbook/after";
import { refName } from "../../../src/workbook/address";
import { PLAIN_STYLE, type Sheet } from "../../../src/workbook/snapshot";
import { cellOf, denganSel, laporanContoh } from "../laporan-contoh";
import { laporanLain } from "../laporan-teks";

const utuh = laporanLain("utuh");
const contoh = laporanContoh();
const evaluation = diagnose(contoh, PENGATURAN_AWAL);
const causes = evaluation.causes ?? [];
const causeAt = (cell: string) => causes.find(({ ref }) => refName(ref) === cell);

/** The causes of the consistent report with some of its cells changed. */
function sebab(...changes: readonly (readonly [cell: string, text: string])[]) {
  const snapshot = changes.reduce((book, [cell, text]) => denganSel(book, cell, cellOf(text)), utuh);
  return diagnose(snapshot, PENGATURAN_AWAL).causes ?? [];
}

describe("Laporan contoh: enam puluh temuan, delapan sebab", () => {
  it("delapan sebab menjelaskan keenam puluh temuan, tiap temuan satu sebab", () => {
    expect(causes).toHaveLength(8);
    const explained = causes.flatMap(({ explains }) => explains);
    expect(explained).toHaveLength(60);
    expect(new Set(explained)).toEqual(new Set(evaluation.findings.map(({ id }) => id)));
  });
  it("yang paling banyak menjelaskan: Tabel 3.8 tidak memuat semua baris, sembilan baris disiapkan", () => {
    expect(causes[0]?.title).toContain("Tabel 3.8 tidak memuat semua baris: 9 induk");
    expect(causes[0]?.proposal?.rows).toHaveLength(9);
    expect(causes[0]?.proposal?.writes).toEqual([]);
    expect(causes[0]?.proposal?.rows[1]).toMatchObject({ pagu: 250_000, realisasi: 250_000 });
  });
  it("D19 di Tabel 3.6 pasti 32.500.000: tiga temuan hilang dan tidak ada yang baru", () => {
    const cause = causeAt("'Tabel 3.6'!D19");
    expect(cause?.level).toBe("pasti");
    expect(cause?.proposal?.writes.map(({ after: content }) => content)).toEqual([
      { kind: "nilai", value: 32_500_000 },
    ]);
    expect(cause?.proposal?.effect).toMatchObject({ vanishes: cause?.explains, appears: [] });
  });
  it("satu selisih terbawa ke dua sel, dengan jembatan ke Perjanjian Kinerja sampai rupiah terakhir", () => {
    const cause = causeAt("'Tabel 3.8'!C32");
    expect([cause?.level, cause?.cells.map(refName)]).toEqual([
      "pasti",
      ["'Tabel 3.8'!C32", "'Tabel 3.8'!C31"],
    ]);
    expect(cause?.bridge?.from.value).toBe(4_175_786_638);
    expect(cause?.bridge?.terms.map(({ amount }) => amount)).toEqual([9_230_400, -757_562_011]);
    expect(cause?.bridge?.to.value).toBe(3_427_455_027);
  });
  it("sebelas persen di Tabel 3.6 adalah satu pekerjaan", () => {
    expect(causeAt("'Tabel 3.6'!E10")?.explains).toHaveLength(11);
  });
  it("usul yang dicoba tidak menimbulkan galat baru, dan yang dijanjikan hilang memang hilang", () => {
    const offered = causes.filter(({ proposal }) => proposal?.effect && proposal.writes.length > 0);
    expect(offered.length).toBeGreaterThanOrEqual(4);
    for (const { proposal } of offered) {
      const then = evaluate(after(contoh, { writes: proposal?.writes ?? [], marks: [] }), PENGATURAN_AWAL);
      const left = new Set(then.findings.map(({ id }) => id));
      expect(proposal?.effect?.vanishes.filter((id) => left.has(id))).toEqual([]);
    }
  });
  it("tiap temuan menyebut yang mewakili sebabnya dan sebabnya sendiri", () => {
    const follower = evaluation.findings.find(({ id }) => id === "pagu-berbeda-antar-tabel@'Tabel 3.8'!C31");
    expect(follower?.cause).toBe("jumlah-kegiatan-berbeda@'Tabel 3.8'!C32");
    expect(follower?.hint).toContain("757.562.011");
  });
});

describe("Satu kesalahan dalam laporan yang cocok", () => {
  it.each([
    ["dua angka bertukar di pagu sub kegiatan", "'T38'!C6", "590.000.000", "950.000.000"],
    ["target di Tabel 3.1", "'T31'!D7", "91%", "90%"],
    ["realisasi di Tabel 3.2", "'T32'!F7", "104,61", "104,16"],
    ["realisasi program dengan satu angka kurang", "'T38'!D8", "77.900.000", "779.000.000"],
    ["realisasi di Tabel 3.6", "'T36'!D8", "921.000.000", "912.000.000"],
  ])("%s: sebab pertama menyebut selnya dan isi yang benar", (_, cell, wrong, right) => {
    const [first] = sebab([cell, wrong]);
    expect(refName(first!.ref)).toBe(cell);
    expect(first!.title).toContain(`seharusnya ${right}`);
    expect(first!.level).not.toBe("mungkin");
  });
  it("pagu yang salah terbawa ke kegiatan dan programnya adalah satu sebab", () => {
    const [first, ...rest] = sebab(["'T38'!C4", "1.460.000.000"], ["'T38'!C5", "1.460.000.000"]);
    expect(first!.cells.map(refName)).toEqual(["'T38'!C5", "'T38'!C4"]);
    expect(rest).toEqual([]);
  });
  it("realisasi dua indikator tertukar", () => {
    const [first] = sebab(["'T34'!D6", "87,1"], ["'T34'!D8", "104,16"]);
    expect(first!.title).toContain("tertukar");
    expect(first!.cells.map(refName)).toEqual(["'T34'!D6", "'T34'!D8"]);
  });
  it("target tahun lalu yang belum diganti disebut begitu", () => {
    const [first] = sebab(["'T32'!D6", "80%"]);
    expect(first!.title).toContain("nilai tahun 2023");
  });
  it("hasil yang salah dengan isian yang dikuatkan tabel lain: pasti", () => {
    const [first] = sebab(["'T31'!F7", "92,00%"]);
    expect([first!.level, refName(first!.ref)]).toEqual(["pasti", "'T31'!F7"]);
  });
});

describe("Menyeluruh", () => {
  it("laporan yang cocok tidak punya sebab", () => {
    expect(diagnose(utuh, PENGATURAN_AWAL).causes).toEqual([]);
  });
  it("ketentuan yang ditetapkan lain dari yang dipakai laporan disebut sebagai sebab", () => {
    const [first] = diagnose(utuh, tetapkan(PENGATURAN_AWAL, { efisiensi: "sisa" })).causes ?? [];
    expect(first?.proposal?.ketentuan).toEqual({ field: "efisiensi", value: "label" });
  });
  it("dapat dijalankan sepotong-sepotong, dan sebabnya datang satu per satu dalam urutannya", () => {
    const found = [...diagnosing(contoh, PENGATURAN_AWAL)].filter((cause) => cause !== undefined);
    expect(found.map(({ id }) => id)).toEqual(causes.map(({ id }) => id));
  });
  it("usul yang belum dicoba dapat dicoba kemudian; yang menimbulkan galat bukan usul", () => {
    const plain = evaluate(contoh, PENGATURAN_AWAL);
    const cause = causeAt("'Tabel 3.6'!D19")!;
    const { effect: _, ...untried } = cause.proposal!;
    expect(tried({ ...cause, proposal: untried }, plain, contoh, PENGATURAN_AWAL)).toEqual(cause);
    const [write] = untried.writes;
    const ref = { sheet: "Tabel 3.8", row: 9, col: 3 };
    const after99 = { kind: "nilai" as const, value: 99_000_000 };
    const wrong = { ...untried, writes: [{ ...write!, ref, after: after99 }] };
    expect(tried({ ...cause, proposal: wrong }, plain, contoh, PENGATURAN_AWAL).proposal).toBeUndefined();
  });
  it("di buku kerja yang terlalu besar sebabnya sama, tetapi usulnya belum dicoba dan masih dapat dicoba", () => {
    const row = Array.from({ length: 10 }, () => ({ value: 1.5, style: PLAIN_STYLE }));
    const data: Sheet = { ...contoh.sheets[0]!, name: "Data", merges: [], cells: Array(70_000).fill(row) };
    const large = { ...contoh, sheets: [...contoh.sheets, data] };
    const { causes: found = [] } = diagnose(large, PENGATURAN_AWAL);
    expect(found.map(({ id, title }) => [id, title])).toEqual(causes.map(({ id, title }) => [id, title]));
    expect(found.filter(({ proposal }) => proposal?.effect)).toEqual([]);
    const untried = found.find(({ ref }) => refName(ref) === "'Tabel 3.6'!D19")!;
    expect(tried(untried, evaluation, large, PENGATURAN_AWAL)).toEqual(causeAt("'Tabel 3.6'!D19"));
  });
  it("pencarian yang kehabisan langkah memberi sebab yang sudah ditemukannya, dalam urutan yang sama", () => {
    const { context, settled, relations } = evaluateReport(contoh, PENGATURAN_AWAL);
    const report = new Report(context, settled, relations, evaluation.findings);
    const found = (most: number) => {
      let looks = 0;
      const steps = search(report, { allowsLook: () => ++looks <= most });
      for (let step = steps.next(); ; step = steps.next())
        if (step.done) return step.value.found.map(({ hypothesis }) => hypothesis.key);
    };
    const [few, all] = [found(1_000), found(Infinity)];
    expect(few.length).toBeGreaterThan(0);
    expect(few.length).toBeLessThan(all.length);
    expect(all.slice(0, few.length)).toEqual(few);
  });
  it("tanpa sebab, temuan tetap seperti adanya", () => {
    const plain = evaluate(contoh, PENGATURAN_AWAL);
    expect(withCauses(plain, []).findings).toEqual(plain.findings);
  });
});
