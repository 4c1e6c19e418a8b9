import { evaluate } from "../../../src/lkip/evaluate";
import type { Evaluation } from "../../../src/lkip/evaluation";
import { PENGATURAN_AWAL } from "../../../src/lkip/ketentuan/default";
import { readLaporan } from "../../../src/lkip/facts/laporan";
import { refName } from "../../../src/workbook/address";
import { TABLES } from "../../../src/lkip/tables";
import { Report } from "../../language/report";
import { laporanTeks } from "../laporan-teks";

/** A Tabel 3.8 from its rows; amounts in millions are written "50 jt". */
function tabel(judul: string, rows: readonly string[], lain = "") {
  const lines = ["## A", "Tabel 3.8 Realisasi Anggaran", judul, ...rows].join("\n") + lain;
  return laporanTeks(lines.replace(/(\d+) jt/g, "$1.000.000"));
}
const DENGAN_NO = "No¦Uraian¦Pagu¦Realisasi";
const TANPA_NO = "Uraian¦Pagu¦Realisasi";

const nilai = (laporan: ReturnType<typeof tabel>, jawaban = {}) =>
  evaluate(laporan, { ...PENGATURAN_AWAL, jawaban });
const tingkat = (laporan: ReturnType<typeof tabel>) =>
  readLaporan(laporan, PENGATURAN_AWAL, TABLES).anggaran.rows.map(({ level }) => level);
const galat = (laporan: ReturnType<typeof tabel>) =>
  new Report(laporan).sayAll(nilai(laporan).findings.filter(({ severity }) => severity === "galat"));
const temuan = (laporan: ReturnType<typeof tabel>) => new Report(laporan).sayAll(nilai(laporan).findings);
const diganti = ({ results }: Evaluation) =>
  results.filter(({ action }) => action === "ganti").map(({ ref }) => refName(ref));

const BENAR: readonly (readonly [judul: string, kolom: string, rows: readonly string[], tingkat: string])[] =
  [
    [
      "sub kegiatan tanpa nomor di bawah kegiatan bernomor",
      DENGAN_NO,
      [
        "A¦Kebersihan Kota¦80 jt¦60 jt",
        "1)¦Pengangkutan¦50 jt¦40 jt",
        "¦Sewa Truk¦50 jt¦40 jt",
        "2)¦Pengolahan¦30 jt¦20 jt",
        "¦Mesin Cacah¦30 jt¦20 jt",
        "¦Total¦80 jt¦60 jt",
      ],
      "program kegiatan sub kegiatan sub jumlah",
    ],
    [
      "satu program saja, dan setiap baris angkanya sama dengan JUMLAH",
      DENGAN_NO,
      [
        "I¦Penataan Izin¦75 jt¦53 jt",
        "1.¦Kegiatan : Pembinaan Usaha¦75 jt¦53 jt",
        "¦Penyusunan Dokumen¦75 jt¦53 jt",
        "¦Jumlah Total¦75 jt¦53 jt",
      ],
      "program kegiatan sub jumlah",
    ],
    [
      "nomor tanpa titik di depan kata tingkatnya",
      TANPA_NO,
      [
        "A Program Pengawasan¦90 jt¦70 jt",
        "1 Kegiatan Audit¦50 jt¦40 jt",
        "a) Audit Kinerja¦20 jt¦15 jt",
        "b) Audit Kas¦30 jt¦25 jt",
        "2 Kegiatan Reviu¦40 jt¦30 jt",
        "a) Reviu Laporan¦40 jt¦30 jt",
        "B Program Pasar¦15 jt¦10 jt",
        "1 Kegiatan Tera¦15 jt¦10 jt",
        "a) Tera Ulang¦15 jt¦10 jt",
      ],
      "program kegiatan sub sub kegiatan sub program kegiatan sub",
    ],
    [
      "nomor urut yang tidak berarti",
      DENGAN_NO,
      [
        "1¦Pelayanan¦90 jt¦70 jt",
        "2¦Loket¦50 jt¦40 jt",
        "3¦Antrean¦20 jt¦15 jt",
        "4¦Formulir¦30 jt¦25 jt",
        "5¦Keliling¦40 jt¦30 jt",
        "6¦Bus¦40 jt¦30 jt",
        "7¦Tertib¦35 jt¦30 jt",
        "¦JUMLAH¦125 jt¦100 jt",
      ],
      "program kegiatan sub sub kegiatan sub program jumlah",
    ],
    [
      "kode dan nama satu sel",
      TANPA_NO,
      [
        "2.11.05 - Pengelolaan Limbah¦70 jt¦50 jt",
        "2.11.05.2.02 - Pengawasan¦70 jt¦50 jt",
        "2.11.05.2.02.0003 - Uji Air¦45 jt¦30 jt",
        "2.11.05.2.02.0004 - Uji Udara¦25 jt¦20 jt",
        "JUMLAH¦70 jt¦50 jt",
      ],
      "program kegiatan sub sub jumlah",
    ],
    [
      "huruf di depan kata Sub Kegiatan",
      TANPA_NO,
      [
        "Program Gizi¦90 jt¦80 jt",
        "Kegiatan Posyandu¦90 jt¦80 jt",
        "a.Sub Kegiatan Timbangan¦40 jt¦35 jt",
        "b.Sub Kegiatan Makanan¦50 jt¦45 jt",
        "Jumlah¦90 jt¦80 jt",
      ],
      "program kegiatan sub sub jumlah",
    ],
    [
      "baris SKPD di atas program",
      TANPA_NO,
      [
        "7.01.0.00.0.00.03.0000 Kecamatan Mekar¦90 jt¦80 jt",
        "7.01.02 Pelayanan Publik¦60 jt¦55 jt",
        "7.01.02.2.01 Loket¦60 jt¦55 jt",
        "7.01.02.2.01.0001 Antrean¦60 jt¦55 jt",
        "7.01.03 Ketertiban¦30 jt¦25 jt",
        "7.01.03.2.01 Patroli¦30 jt¦25 jt",
        "7.01.03.2.01.0002 Pos Ronda¦30 jt¦25 jt",
        "TOTAL¦90 jt¦80 jt",
      ],
      "urusan program kegiatan sub program kegiatan sub jumlah",
    ],
    [
      "program dan kegiatan tebal, sub kegiatan biasa",
      TANPA_NO,
      [
        "**Perikanan¦100 jt¦90 jt",
        "**Tangkap¦60 jt¦50 jt",
        "Jaring¦35 jt¦30 jt",
        "Perahu¦25 jt¦20 jt",
        "**Budidaya¦40 jt¦40 jt",
        "Benih¦40 jt¦40 jt",
        "**Pasar¦25 jt¦20 jt",
        "**Lelang¦25 jt¦20 jt",
        "Timbangan¦11 jt¦10 jt",
        "Cold Storage¦14 jt¦10 jt",
        "JUMLAH¦125 jt¦110 jt",
      ],
      "program kegiatan sub sub kegiatan sub program kegiatan sub sub jumlah",
    ],
    [
      "rekening belanja di bawah sub kegiatan, kolom kode tanpa judul",
      "¦Uraian¦Pagu¦Realisasi",
      [
        "1.03.10¦Jalan¦40 jt¦30 jt",
        "1.03.10.2.01¦Pemeliharaan¦40 jt¦30 jt",
        "1.03.10.2.01.0011¦Tambal¦40 jt¦30 jt",
        "5.1.02.02.01.0031¦Belanja Upah¦15 jt¦10 jt",
        "5.2.04.01.01.0005¦Belanja Modal Jalan¦25 jt¦20 jt",
        "1.03.11¦Air¦20 jt¦20 jt",
        "1.03.11.2.01¦Irigasi¦20 jt¦20 jt",
        "1.03.11.2.01.0002¦Pintu Air¦20 jt¦20 jt",
        "5.1.02.02.01.0031¦Belanja Upah¦20 jt¦20 jt",
        "¦JUMLAH¦60 jt¦50 jt",
      ],
      "program kegiatan sub rincian rincian program kegiatan sub rincian jumlah",
    ],
    [
      "sub jumlah kegiatan di tengah tabel dan T O T A L",
      TANPA_NO,
      [
        "Program Hutan¦70 jt¦60 jt",
        "Kegiatan Bibit¦30 jt¦25 jt",
        "Sub Kegiatan Semai¦30 jt¦25 jt",
        "Sub Jumlah¦30 jt¦25 jt",
        "Kegiatan Tanam¦40 jt¦35 jt",
        "Sub Kegiatan Lubang¦40 jt¦35 jt",
        "Sub Jumlah¦40 jt¦35 jt",
        "T O T A L¦70 jt¦60 jt",
      ],
      "program kegiatan sub jumlah kegiatan sub jumlah jumlah",
    ],
    [
      "salah ketik di kata tingkat",
      TANPA_NO,
      [
        "Progam Arsip¦60 jt¦50 jt",
        "Kegaitan : Simpan¦60 jt¦50 jt",
        "Sub Kegitan Rak¦35 jt¦30 jt",
        "Sub Kegiatan Boks¦25 jt¦20 jt",
        "JUMLAH¦60 jt¦50 jt",
      ],
      "program kegiatan sub sub jumlah",
    ],
  ];

describe.each(BENAR)("Tabel 3.8 yang benar: %s", (_, kolom, rows, diharapkan) => {
  const laporan = tabel(kolom, rows);
  it("tidak mendapat temuan, pertanyaan, atau tulisan", () => {
    const evaluation = nilai(laporan);
    expect(galat(laporan)).toEqual([]);
    expect(evaluation.questions).toEqual([]);
    expect(diganti(evaluation)).toEqual([]);
  });
  it("terbaca tingkat setiap barisnya", () => expect(tingkat(laporan).join(" ")).toBe(diharapkan));
});

describe("Lima program bernomor 1 / 1.1 / 1.1.1", () => {
  const rows = [1, 2, 3, 4, 5].flatMap((p) => [
    `${p}¦Bidang ${p}¦${10 * p} jt¦${9 * p} jt`,
    `${p}.1¦Layanan ${p}¦${10 * p} jt¦${9 * p} jt`,
    `${p}.1.1¦Loket ${p}¦${p === 4 ? 18 : 4 * p} jt¦${4 * p} jt`,
    `${p}.1.2¦Keliling ${p}¦${6 * p} jt¦${5 * p} jt`,
  ]);
  const laporan = tabel(DENGAN_NO, [...rows, "¦JUMLAH¦150 jt¦135 jt"]);
  it("5.1.1 adalah sub kegiatan, bukan rekening belanja", () =>
    expect(tingkat(laporan).filter((level) => level === "rincian")).toEqual([]));
  it("kegiatan 4.1 yang kurang 2 juta dari sub kegiatannya ditemukan", () =>
    expect(galat(laporan)).toEqual(["jumlah-kegiatan-berbeda 3.8 · Layanan 4 · pagu"]));
});

describe("Nomor tanpa titik di depan kata tingkatnya", () => {
  it("tidak menutupi kegiatan yang berbeda dari sub kegiatannya, karena programnya menguatkan", () => {
    const laporan = tabel(TANPA_NO, [
      "A Program Pengawasan¦90 jt¦70 jt",
      "1 Kegiatan Audit¦50 jt¦36 jt",
      "a) Audit Kinerja¦20 jt¦15 jt",
      "b) Audit Kas¦30 jt¦25 jt",
      "2 Kegiatan Reviu¦40 jt¦30 jt",
      "a) Reviu Laporan¦25 jt¦20 jt",
      "b) Reviu Anggaran¦15 jt¦10 jt",
    ]);
    expect(galat(laporan)).toContain("jumlah-kegiatan-berbeda 3.8 · 1 Kegiatan Audit · realisasi");
    expect(diganti(nilai(laporan))).toEqual([]);
  });
});

describe("Program tanpa angka di atas kegiatannya", () => {
  it("diwakili kegiatannya dalam jumlah laporan", () => {
    const laporan = tabel(DENGAN_NO, [
      "I¦Program Satu¦¦",
      "1¦Kegiatan A¦40 jt¦38 jt",
      "2¦Kegiatan B¦60 jt¦52 jt",
      "¦Jumlah I¦100 jt¦90 jt",
      "II¦Program Dua¦¦",
      "1¦Kegiatan C¦50 jt¦45 jt",
      "¦Jumlah II¦50 jt¦45 jt",
      "¦Jumlah I + II¦150 jt¦135 jt",
    ]);
    const { summary, findings } = nilai(laporan);
    expect(findings).toEqual([]);
    expect(summary).toMatchObject({ totalPagu: 150_000_000, totalRealisasi: 135_000_000, serapan: 90 });
  });
});

describe("Rekap dan lembar rincian", () => {
  const rincian = (nama: string, pagu: number, spent: number) =>
    `\n## ${nama}\nTabel 3.8 Rincian ${nama}\n${TANPA_NO}\nProgram ${nama}¦${pagu} jt¦${spent} jt\nKegiatan Layanan ${nama}¦${pagu} jt¦${spent} jt\nJumlah¦${pagu} jt¦${spent} jt`;
  const rekap = (air: number) =>
    tabel(
      TANPA_NO,
      ["Program Jalan¦70 jt¦60 jt", `Program Air¦${air} jt¦30 jt`, "JUMLAH¦110 jt¦90 jt"],
      rincian("Jalan", 70, 60) + rincian("Air", 40, 30),
    );
  it("dihitung satu kali dalam ringkasan", () => {
    const { summary, findings } = nilai(rekap(40));
    expect(summary).toMatchObject({ totalPagu: 110_000_000, totalRealisasi: 90_000_000 });
    expect(findings).toEqual([]);
  });
  it("pagu rekap yang tidak sama dengan rinciannya ditemukan pada barisnya", () =>
    expect(temuan(rekap(45))).toContain("pagu-berbeda-antar-tabel 3.8 · Program Air ke-1 · pagu"));
});

describe("Tabel 3.8 tanpa tanda apa pun", () => {
  it("yang jumlahnya tidak menunjukkan tingkatnya ditanyakan, dan tidak ditulisi", () => {
    const laporan = tabel(TANPA_NO, [
      "Pangan¦91 jt¦82 jt",
      "Beras¦47 jt¦44 jt",
      "Jagung¦31 jt¦29 jt",
      "Ternak¦58 jt¦37 jt",
      "JUMLAH¦160 jt¦140 jt",
    ]);
    const evaluation = nilai(laporan);
    expect(evaluation.questions.map(({ message }) => message)).toEqual([
      expect.stringContaining("susunan baris tidak terbaca"),
    ]);
    expect(diganti(evaluation)).toEqual([]);
    expect(galat(laporan)).toEqual([]);
  });
});

describe("Baris yang dua bacaan taruh di tempat lain", () => {
  const laporan = tabel(TANPA_NO, [
    "Pelayanan¦60 jt¦50 jt",
    "Loket¦25 jt¦20 jt",
    "Antrean¦25 jt¦20 jt",
    "Keliling¦35 jt¦31 jt",
    "JUMLAH¦60 jt¦50 jt",
  ]);
  it("ditanyakan dengan angka kedua bacaan; jawaban dipakai dan tidak ditanyakan lagi", () => {
    const { questions } = nilai(laporan);
    for (const { id, options, message } of questions) {
      expect(message).toMatch(/atau .*\?/);
      for (const { value } of options) {
        const answered = nilai(laporan, { [id]: value });
        expect(answered.questions.map((question) => question.id)).not.toContain(id);
        expect(diganti(answered)).toEqual([]);
      }
    }
    expect(diganti(nilai(laporan))).toEqual([]);
  });
});

describe("Sub kegiatan yang sama dua kali di bawah satu kegiatan", () => {
  const rows = (kedua: string) =>
    tabel(TANPA_NO, [
      "Program Gizi¦90 jt¦80 jt",
      "Kegiatan Posyandu¦90 jt¦80 jt",
      "Sub Kegiatan Timbangan¦40 jt¦35 jt",
      "Sub Kegiatan Makanan¦50 jt¦45 jt",
      `Sub Kegiatan Timbangan¦${kedua}`,
      "JUMLAH¦90 jt¦80 jt",
    ]);
  it.each([
    ["dengan angka yang sama", "40 jt¦35 jt"],
    ["dengan angka lain, dan jumlahnya membuktikan", "44 jt¦39 jt"],
  ])("%s ditandai pada baris kedua dan dihitung sekali", (_, kedua) =>
    expect(temuan(rows(kedua))).toEqual(["baris-berulang 3.8 · Sub Kegiatan Timbangan ke-2 · uraian"]),
  );
  it("yang memang dua bagian dari jumlahnya tidak ditandai", () => {
    const laporan = tabel(TANPA_NO, [
      "Program Gizi¦90 jt¦80 jt",
      "Kegiatan Posyandu¦90 jt¦80 jt",
      "Sub Kegiatan Timbangan¦40 jt¦35 jt",
      "Sub Kegiatan Timbangan¦50 jt¦45 jt",
      "JUMLAH¦90 jt¦80 jt",
    ]);
    expect(temuan(laporan)).toEqual([]);
  });
});

describe("JUMLAH yang dikuatkan sel lain", () => {
  const pk = (a: number, b: number) =>
    `\n## PK\nPERJANJIAN KINERJA\nNo¦Program¦Anggaran\n1¦Program Jalan¦${a} jt\n2¦Program Air¦${b} jt\n¦Jumlah¦${a + b} jt`;
  it("tetap bila perjanjian kinerja menyebut angka yang sama; temuan ada pada programnya", () => {
    const laporan = tabel(
      TANPA_NO,
      ["Program Jalan¦72 jt¦60 jt", "Program Air¦40 jt¦30 jt", "JUMLAH¦102 jt¦90 jt"],
      pk(62, 40),
    );
    expect(galat(laporan)).toEqual(["pagu-berbeda-antar-tabel 3.8 · Program Jalan · pagu"]);
    expect(diganti(nilai(laporan))).toEqual([]);
  });
  it("tetap bila persentase satu program menunjukkan bahwa programnya yang salah", () => {
    const laporan = tabel("Uraian¦Pagu¦Realisasi¦%", [
      "Program Jalan¦72 jt¦60 jt¦96,77",
      "Program Air¦40 jt¦30 jt¦75",
      "JUMLAH¦102 jt¦90 jt¦88,24",
    ]);
    expect(galat(laporan)).toEqual(["total-berbeda 3.8 · Program Jalan · pagu"]);
    expect(diganti(nilai(laporan))).toEqual([]);
  });
  it("diganti bila program, kegiatan, dan persentasenya menunjukkan bahwa JUMLAH yang salah", () => {
    const laporan = tabel("Uraian¦Pagu¦Realisasi¦%", [
      "Program Jalan¦62 jt¦60 jt¦96,77",
      "Kegiatan Aspal¦32 jt¦31 jt¦96,88",
      "Kegiatan Drainase¦30 jt¦29 jt¦96,67",
      "Program Air¦40 jt¦30 jt¦75",
      "Kegiatan Pipa¦15 jt¦10 jt¦66,67",
      "Kegiatan Sumur¦25 jt¦20 jt¦80",
      "JUMLAH¦120 jt¦90 jt¦88,24",
    ]);
    expect(galat(laporan)).toEqual(["total-berbeda 3.8 · JUMLAH · pagu"]);
    expect(diganti(nilai(laporan))).toEqual([new Report(laporan).cell("3.8 · JUMLAH · pagu").name]);
  });
});

describe("Pendapatan di atas belanja", () => {
  it("boleh melebihi targetnya, dan tidak ikut dalam pagu laporan", () => {
    const laporan = tabel(TANPA_NO, [
      "Pendapatan Asli Daerah¦20 jt¦22 jt",
      "Retribusi Pasar¦20 jt¦22 jt",
      "Belanja Daerah¦150 jt¦135 jt",
      "Belanja Operasi¦100 jt¦90 jt",
      "Belanja Modal¦50 jt¦45 jt",
    ]);
    const { summary, findings } = nilai(laporan);
    expect(findings).toEqual([]);
    expect(summary).toMatchObject({ totalPagu: 150_000_000, totalRealisasi: 135_000_000 });
  });
});
