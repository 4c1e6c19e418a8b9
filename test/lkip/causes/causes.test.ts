import { diagnose, diagnosing, tried, withCauses } from "../../../src/lkip/diagnose";
import { Report as Searched } from "../../../src/lkip/causes/report";
import { search } from "../../../src/lkip/causes/search";
import { atOneGo } from "../../../src/lkip/in-steps";
import { evaluate, evaluateReport } from "../../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../../src/lkip/ketentuan/default";
import { tetapkan } from "../../../src/lkip/ketentuan/ditetapkan";
import { after } from "../../../src/workbook/after";
import { refName } from "../../../src/workbook/address";
import { PLAIN_STYLE, type Sheet } from "../../../src/workbook/snapshot";
import { Report } from "../../language/report";
import { laporanContoh } from "../laporan-contoh";
import { laporanLain } from "../laporan-teks";

const utuh = new Report(laporanLain("utuh"));
const laporan = new Report(laporanContoh());
const contoh = laporan.snapshot;
const evaluation = diagnose(contoh, PENGATURAN_AWAL);
const causes = evaluation.causes ?? [];
const causeAt = (place: string) => causes.find(({ ref }) => refName(ref) === laporan.cell(place).name);

/** The causes of the consistent report with other texts in some of its cells: text by place. */
function sebab(changes: Readonly<Record<string, string>>) {
  return diagnose(utuh.with(changes), PENGATURAN_AWAL).causes ?? [];
}

const PAKAIAN_DINAS = "3.6 · Pengadaan Pakaian Dinas > Dana · realisasi";

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
  it("dana pakaian dinas di Tabel 3.6 pasti 32.500.000: tiga temuan hilang dan tidak ada yang baru", () => {
    const cause = causeAt(PAKAIAN_DINAS);
    expect(cause?.level).toBe("pasti");
    expect(cause?.proposal?.writes.map(({ after: content }) => content)).toEqual([
      { kind: "nilai", value: 32_500_000 },
    ]);
    expect(cause?.proposal?.effect).toMatchObject({ vanishes: cause?.explains, appears: [] });
  });
  it("satu selisih terbawa ke dua sel, dengan jembatan ke Perjanjian Kinerja sampai rupiah terakhir", () => {
    const [kegiatan, program] = [
      "3.8 · Koordinasi Penerapan dan Penegakan · target",
      "3.8 · Program Koordinasi Ketentraman · target",
    ];
    const cause = causeAt(kegiatan);
    expect(cause?.level).toBe("pasti");
    expect(cause?.cells.map(refName)).toEqual([laporan.cell(kegiatan).name, laporan.cell(program).name]);
    expect(cause?.bridge?.from.value).toBe(4_175_786_638);
    expect(cause?.bridge?.terms.map(({ amount }) => amount)).toEqual([9_230_400, -757_562_011]);
    expect(cause?.bridge?.to.value).toBe(3_427_455_027);
  });
  it("sebelas persen di Tabel 3.6 adalah satu pekerjaan", () => {
    expect(causeAt("3.6 · Penyediaan Gaji dan Tunjangan > Dana · persen")?.explains).toHaveLength(11);
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
  it("sebuah baris diperbaiki seutuhnya atau tidak sama sekali: realisasi tidak diganti selama pagu di sebelahnya belum pasti", () => {
    const rows = ["'Tabel 3.6'!C79 'Tabel 3.6'!D79", "'Tabel 3.6'!C74 'Tabel 3.6'!D74"].map((row) =>
      row.split(" "),
    );
    const written = new Set(
      causes.flatMap(({ proposal }) => proposal?.writes.map(({ ref }) => refName(ref)) ?? []),
    );
    expect(rows.filter((row) => row.filter((cell) => written.has(cell)).length === 1)).toEqual([]);
    expect(written).toContain("'Tabel 3.6'!D74");
  });
  it("tiap temuan menyebut yang mewakili sebabnya dan sebabnya sendiri", () => {
    const follower = laporan.finding(
      "pagu-berbeda-antar-tabel 3.8 · Program Koordinasi Ketentraman · target",
    );
    expect(follower.cause).toBe(
      laporan.id("jumlah-kegiatan-berbeda 3.8 · Koordinasi Penerapan dan Penegakan · target"),
    );
    expect(follower.hint).toContain("757.562.011");
  });
});

describe("Satu kesalahan dalam laporan yang cocok", () => {
  it.each([
    [
      "dua angka bertukar di pagu sub kegiatan",
      "3.8 · Penyediaan Prasarana · target",
      "590.000.000",
      "950.000.000",
    ],
    ["target di Tabel 3.1", "3.1 · kelompok pembudidaya · target", "91%", "90%"],
    ["realisasi di Tabel 3.2", "3.2 · Nilai tukar nelayan · realisasi 2024", "104,61", "104,16"],
    [
      "realisasi program dengan satu angka kurang",
      "3.8 · Perikanan Tangkap · realisasi",
      "77.900.000",
      "779.000.000",
    ],
    ["realisasi di Tabel 3.6", "3.6 · Penyediaan Prasarana > Dana · realisasi", "921.000.000", "912.000.000"],
  ])("%s: sebab pertama menyebut selnya dan isi yang benar", (_, place, wrong, right) => {
    const [first] = sebab({ [place]: wrong });
    expect(utuh.say(first!.ref)).toBe(utuh.inWords(place));
    expect(first!.title).toContain(`seharusnya ${right}`);
    expect(first!.level).not.toBe("mungkin");
  });
  it("pagu yang salah terbawa ke kegiatan dan programnya adalah satu sebab", () => {
    const [kegiatan, program] = [
      "3.8 · Kegiatan : Pengelolaan Pembudidayaan · target",
      "3.8 · Program Pengelolaan Perikanan Budidaya · target",
    ];
    const [first, ...rest] = sebab({ [program]: "1.460.000.000", [kegiatan]: "1.460.000.000" });
    expect(first!.cells.map(refName)).toEqual([utuh.cell(kegiatan).name, utuh.cell(program).name]);
    expect(rest).toEqual([]);
  });
  it("realisasi dua indikator tertukar", () => {
    const [nilaiTukar, kepuasan] = [
      "3.4 · Nilai tukar nelayan · realisasi",
      "3.4 · kepuasan masyarakat · realisasi",
    ];
    const [first] = sebab({ [nilaiTukar]: "87,1", [kepuasan]: "104,16" });
    expect(first!.title).toContain("tertukar");
    expect(first!.cells.map(refName)).toEqual([utuh.cell(nilaiTukar).name, utuh.cell(kepuasan).name]);
  });
  it("target tahun lalu yang belum diganti disebut begitu", () => {
    const [first] = sebab({ "3.2 · kelompok pembudidaya · target 2024": "80%" });
    expect(first!.title).toContain("nilai tahun 2023");
  });
  it("hasil yang salah dengan isian yang dikuatkan tabel lain: pasti", () => {
    const [first] = sebab({ "3.1 · kelompok pembudidaya · capaian": "92,00%" });
    expect(first!.level).toBe("pasti");
    expect(first!.ref).toEqual(utuh.table("3.1").row("kelompok pembudidaya").capaian.ref);
  });
});

describe("Menyeluruh", () => {
  it("baris satu tabel yang tidak ada di tabel lain adalah satu pekerjaan, bukan satu per baris", () => {
    const { causes: found = [], findings } = diagnose(laporanLain("dinas-perhubungan"), PENGATURAN_AWAL);
    const own = found.find(
      ({ title }) => title === "5 baris Tabel 3.1 belum ditemukan padanannya di tabel lain",
    );
    const unmatched = findings.filter(({ code, table }) => code === "baris-tidak-cocok" && table === "3.1");
    expect(new Set(own?.explains)).toEqual(new Set(unmatched.map(({ id }) => id)));
    expect(own?.proposal).toBeUndefined();
  });
  it("laporan yang cocok tidak punya sebab", () => {
    expect(diagnose(utuh.snapshot, PENGATURAN_AWAL).causes).toEqual([]);
  });
  it("ketentuan yang ditetapkan lain dari yang dipakai laporan disebut sebagai sebab", () => {
    const [first] = diagnose(utuh.snapshot, tetapkan(PENGATURAN_AWAL, { efisiensi: "sisa" })).causes ?? [];
    expect(first?.proposal?.ketentuan).toEqual({ field: "efisiensi", value: "label" });
  });
  it("dapat dijalankan sepotong-sepotong, dan sebabnya datang satu per satu dalam urutannya", () => {
    const found = [...diagnosing(contoh, PENGATURAN_AWAL)].filter((cause) => cause !== undefined);
    expect(found.map(({ id }) => id)).toEqual(causes.map(({ id }) => id));
  });
  it("usul yang belum dicoba dapat dicoba kemudian; yang menimbulkan galat bukan usul", () => {
    const plain = evaluate(contoh, PENGATURAN_AWAL);
    const cause = causeAt(PAKAIAN_DINAS)!;
    const { effect: _, ...untried } = cause.proposal!;
    expect(tried({ ...cause, proposal: untried }, plain, contoh, PENGATURAN_AWAL)).toEqual(cause);
    const [write] = untried.writes;
    const { ref } = laporan.cell("3.8 · Pengadaan Pakaian Dinas · realisasi");
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
    const untried = found.find(({ ref }) => refName(ref) === laporan.cell(PAKAIAN_DINAS).name)!;
    expect(tried(untried, evaluation, large, PENGATURAN_AWAL)).toEqual(causeAt(PAKAIAN_DINAS));
  });
  it("pencarian yang kehabisan langkah memberi sebab yang sudah ditemukannya, dalam urutan yang sama", () => {
    const { context, settled, relating } = evaluateReport(contoh, PENGATURAN_AWAL);
    const relations = atOneGo(relating());
    const report = new Searched(context, settled, relations, evaluation.findings);
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
