import { evaluate } from "../../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../../src/lkip/ketentuan/default";
import { laporanTeks } from "../laporan-teks";

/** A table of budgets with the rest beside the realisasi; amounts in millions are written "50 jt". */
function anggaran(merges: string, ...kepala: readonly string[]) {
  return (rows: readonly string[]) =>
    nilai(
      [`## A | ${merges}`, "Tabel 3.8 Pagu dan Realisasi", ...kepala, ...rows]
        .join("\n")
        .replace(/(\d+) jt/g, "$1.000.000"),
    );
}

function nilai(teks: string, jawaban: Readonly<Record<string, string>> = {}) {
  const { findings, questions, results, summary } = evaluate(laporanTeks(teks), {
    ...PENGATURAN_AWAL,
    jawaban,
  });
  return {
    galat: findings.filter(({ severity }) => severity === "galat").map(({ message }) => message),
    pertanyaan: questions.map(({ message }) => message),
    ditulis: results.filter(({ action }) => action === "ganti" || action === "isi").length,
    summary,
  };
}

const SISA_DULU = [
  "Program Penunjang¦100 jt¦10 jt¦10¦90 jt¦90",
  "Kegiatan Perencanaan¦40 jt¦2 jt¦5¦38 jt¦95",
  "Kegiatan Keuangan¦60 jt¦8 jt¦13,33¦52 jt¦86,67",
  "JUMLAH¦100 jt¦10 jt¦10¦90 jt¦90",
];
const KELOMPOK = "B2:B3 C2:D2 E2:F2";

describe("Persentase yang mengikuti kolom lain daripada realisasi", () => {
  it.each([
    ["kelompok Sisa Anggaran", anggaran(KELOMPOK, "Uraian¦Pagu¦Sisa Anggaran¦¦Realisasi¦", "¦¦Rp¦%¦Rp¦%")],
    ["kelompok Lebih/Kurang", anggaran(KELOMPOK, "Uraian¦Pagu¦Lebih/Kurang¦¦Realisasi¦", "¦¦Rp¦%¦Rp¦%")],
    ["% Belum Terserap", anggaran("", "Uraian¦Pagu¦Belum Terserap¦% Belum Terserap¦Realisasi¦% Realisasi")],
    ["% tanpa nama di sebelah Saldo", anggaran("", "Uraian¦Pagu¦Saldo¦%¦Realisasi¦%")],
    ["kata yang tidak dikenal", anggaran("", "Uraian¦Pagu¦Gambreng¦% Gambreng¦Realisasi¦%")],
  ])("bukan hasil realisasi: %s", (_, tabel) => {
    const { summary, ...lain } = tabel(SISA_DULU);
    expect(lain).toEqual({ galat: [], pertanyaan: [], ditulis: 0 });
    expect(summary).toMatchObject({ totalPagu: 100_000_000, totalRealisasi: 90_000_000, serapan: 90 });
  });

  it("tidak ditulisi juga bila realisasi tidak punya persentase", () => {
    const rows = SISA_DULU.map((row) => {
      const [nama, pagu, sisa, persen, realisasi] = row.split("¦");
      return [nama, pagu, realisasi, sisa, persen].join("¦");
    });
    const { summary, ...lain } = anggaran("", "Uraian¦Pagu¦Realisasi¦Sisa¦%")(rows);
    expect(lain).toEqual({ galat: [], pertanyaan: [], ditulis: 0 });
    expect(summary).toMatchObject({ totalRealisasi: 90_000_000 });
  });

  it("capaian yang salah di sebelahnya tetap ditemukan", () => {
    const rows = SISA_DULU.map((row) => row.replace("52 jt¦86,67", "52 jt¦68,67"));
    const { galat, ditulis } = anggaran("", "Uraian¦Pagu¦Sisa¦% Sisa¦Realisasi¦%")(rows);
    expect(galat).toEqual([expect.stringContaining("“Kegiatan Keuangan” tertulis 68,67")]);
    expect(ditulis).toBe(1);
  });
});

describe("Pertumbuhan terhadap tahun lalu", () => {
  it.each(["Pertumbuhan (%)", "Naik/Turun (%)", "%"])("bukan capaian: %s", (judul) => {
    const { summary, ...lain } = nilai(
      `## A
Tabel 3.1 Capaian Kinerja Tahun 2023
Sasaran¦Indikator¦Target¦Realisasi¦Capaian (%)¦Realisasi Tahun Lalu¦${judul}
S1¦Indeks Panen¦80¦78¦97,5¦70¦111,43
S1¦Indeks Tanam¦50¦49¦98¦40¦122,5
S2¦Nilai Mutu¦20¦19¦95¦16¦118,75`,
    );
    expect(lain).toEqual({ galat: [], pertanyaan: [], ditulis: 0 });
    expect(summary.indikatorDihitung).toBe(3);
  });
});

describe("Ukuran lain di samping uang", () => {
  const FISIK = [
    "1¦Program Air¦100 jt¦90 jt¦90¦95",
    "2¦Program Jalan¦50 jt¦45 jt¦90¦100",
    "¦Jumlah¦150 jt¦135 jt¦90¦97,5",
  ];
  it.each(["Fisik (%)", "Realisasi Fisik (%)", "Capaian Kinerja (%)", "Capaian Output (%)", "Persentase"])(
    "bukan persentase anggaran: %s",
    (judul) => {
      const { summary, ...lain } = anggaran("", `No¦Program¦Pagu¦Realisasi¦Keuangan (%)¦${judul}`)(FISIK);
      expect(lain).toEqual({ galat: [], pertanyaan: [], ditulis: 0 });
      expect(summary).toMatchObject({ totalPagu: 150_000_000, totalRealisasi: 135_000_000 });
    },
  );

  it("tidak ditulisi juga bila hanya itu persentasenya, dan keuangannya tidak ada", () => {
    const rows = FISIK.map((row) =>
      row
        .split("¦")
        .filter((_, at) => at !== 4)
        .join("¦"),
    );
    const { galat, ditulis } = anggaran("", "No¦Program¦Pagu¦Realisasi¦Fisik (%)")(rows);
    expect({ galat, ditulis }).toEqual({ galat: [], ditulis: 0 });
  });

  it("yang masih kosong dibiarkan kosong; persentase keuangannya diisi", () => {
    const rows = FISIK.map((row) => [...row.split("¦").slice(0, 4), "", ""].join("¦"));
    const { ditulis } = anggaran("", "No¦Program¦Pagu¦Realisasi¦Keuangan (%)¦Fisik (%)")(rows);
    expect(ditulis).toBe(3);
  });

  it("persentase anggaran yang hanya bernama kinerja tetap diperiksa", () => {
    const rows = [
      "1¦Program Air¦100 jt¦90 jt¦90",
      "2¦Program Jalan¦50 jt¦45 jt¦90",
      "3¦Program Gas¦20 jt¦15 jt¦57",
    ];
    const { galat } = anggaran("", "No¦Program¦Pagu¦Realisasi¦Kinerja (%)")(rows);
    expect(galat).toEqual([expect.stringContaining("“Program Gas” tertulis 57")]);
  });
});

describe("Kolom hasil yang tidak satu pun angkanya mengikuti target dan realisasi", () => {
  const KINERJA = `## A
Tabel 3.1
Indikator¦Target¦Realisasi¦Capaian (%)
Indeks Panen¦80¦78¦71
Indeks Tanam¦50¦45¦66
Nilai Mutu¦20¦19¦82
Nilai Benih¦10¦9¦77`;

  it("ditanyakan dengan satu contoh, dan tidak ditulisi", () => {
    const { summary, ...lain } = nilai(KINERJA);
    expect(lain).toEqual({
      galat: [],
      pertanyaan: [
        expect.stringMatching(
          /Tidak satu pun angkanya .* baris 3, misalnya, tertulis 71, padahal jadinya 97,5/,
        ),
      ],
      ditulis: 0,
    });
    expect(summary.indikatorDihitung).toBe(4);
  });

  it("diperiksa bila dijawab ya, dan dibiarkan bila dijawab tidak; tidak ditanyakan lagi", () => {
    const [question] = evaluate(laporanTeks(KINERJA), PENGATURAN_AWAL).questions;
    const dijawab = (at: number) =>
      nilai(KINERJA, { [question?.id ?? ""]: question?.options[at]?.value ?? "" });
    expect(dijawab(0)).toMatchObject({ pertanyaan: [], ditulis: 4 });
    expect(dijawab(1)).toMatchObject({ pertanyaan: [], galat: [], ditulis: 0 });
  });

  it("tetap diperiksa bila satu saja mengikuti", () => {
    const { galat } = nilai(KINERJA.replace("9¦77", "9¦90"));
    expect(galat).toHaveLength(3);
  });
});

describe("Rata-rata di samping capaian", () => {
  it("bukan capaian barisnya, dan tidak ditulisi", () => {
    const { summary, ...lain } = nilai(`## A
Tabel 3.1 Tahun 2023
No¦Sasaran¦Indikator¦Target 2023¦Realisasi 2023¦Capaian 2023¦Rata-rata Capaian
1¦Pangan¦Indeks Panen¦80¦78¦97,5¦93,75
¦¦Indeks Tanam¦50¦45¦90¦
2¦Gizi¦Nilai Mutu¦10¦9¦90¦90`);
    expect(lain).toEqual({ galat: [], pertanyaan: [], ditulis: 0 });
    expect(summary.indikatorDihitung).toBe(3);
  });
});

describe("Capaian tahun ini terhadap target tahun akhir renstra", () => {
  const tabel = (capaian: string) =>
    nilai(`## A
Tabel 3.3 Perbandingan dengan Renstra
Indikator¦Target 2023¦Realisasi 2023¦Target 2026¦Capaian 2023 terhadap 2026 (%)
Indeks Panen¦80¦78¦90¦86,67
Indeks Tanam¦50¦45¦60¦75
Nilai Mutu¦40¦36¦48¦${capaian}`);

  it("mengikuti target tahun akhir itu", () => {
    expect(tabel("75")).toMatchObject({ galat: [], ditulis: 0 });
    expect(tabel("57").galat).toEqual([expect.stringContaining("tertulis 57")]);
  });
});

describe("Kolom Capaian yang hanya berisi kata", () => {
  it("adalah catatan kantor, dan tidak ditulisi", () => {
    const { summary, ...lain } = nilai(`## A
Tabel 3.1
Indikator¦Target¦Realisasi¦Capaian
Indeks Panen¦80¦78¦Tidak Tercapai
Indeks Tanam¦50¦55¦Tercapai
Nilai Mutu¦20¦20¦`);
    expect(lain).toEqual({ galat: [], pertanyaan: [], ditulis: 0 });
    expect(summary.indikatorDihitung).toBe(3);
  });
});

describe("Persentase yang menyebut pagunya", () => {
  it("adalah hasil, bukan pagu; jumlah laporan adalah pagunya, bukan target kas", () => {
    const { summary, ...lain } = anggaran(
      "",
      "Program¦Pagu¦Target Kas¦Realisasi¦% thd Pagu¦% thd Kas",
    )([
      "Program Pangan¦100 jt¦95 jt¦90 jt¦90¦94,74",
      "Program Gizi¦50 jt¦50 jt¦40 jt¦80¦80",
      "Jumlah¦150 jt¦145 jt¦130 jt¦86,67¦89,66",
    ]);
    expect(lain).toEqual({ galat: [], pertanyaan: [], ditulis: 0 });
    expect(summary).toMatchObject({ totalPagu: 150_000_000, totalRealisasi: 130_000_000 });
  });
});
