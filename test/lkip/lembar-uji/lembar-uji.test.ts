import { diagnose } from "../../../src/lkip/diagnose";
import { sudahDiperiksa } from "../../../src/lkip/checks/diperiksa";
import { evaluate } from "../../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../../src/lkip/ketentuan/default";
import { KEPALA, KOLOM, type Baris } from "../../../src/lkip/lembar-uji/kolom";
import { makeLembarUji, type LembarUji } from "../../../src/lkip/lembar-uji/lembar-uji";
import { PLAIN_STYLE, type CellValue, type Snapshot } from "../../../src/workbook/snapshot";
import type { NewSheet } from "../../../src/workbook/new-sheet";
import { laporanContoh } from "../laporan-contoh";
import { plainSheet } from "../../fixtures/plain-sheet";
import { evaluated } from "../../language/evaluated";

const KETERANGAN = { berkas: "lkip-2023.xlsx", tanggal: new Date(2024, 0, 15) };

function lembarUji(snapshot: Snapshot): LembarUji {
  return makeLembarUji(snapshot, PENGATURAN_AWAL, evaluate(snapshot, PENGATURAN_AWAL), KETERANGAN);
}

/** The workbook with a sheet of ours in it, as a program would hold it. */
function dengan(snapshot: Snapshot, { name, rows }: NewSheet): Snapshot {
  const cells = rows.map((row) =>
    row.map((value) => (value === null ? undefined : { value, style: PLAIN_STYLE })),
  );
  const sheet = plainSheet(name, cells);
  return { ...snapshot, sheets: [...snapshot.sheets.filter((own) => own.name !== name), sheet] };
}

const contoh = laporanContoh();
const { sheet } = lembarUji(contoh);
const baris = (no: string, rows: readonly Baris[] = sheet.rows) => rows.find((row) => row[0] === no)!;
const isi = (row: Baris, kolom: keyof typeof KOLOM) => row[KOLOM[kolom]];

describe("Kepala lembar uji", () => {
  it("menyebut unit, laporan, berkas, tanggal, dan ketentuan yang berlaku; tanpa kesimpulan", () => {
    const text = sheet.rows.flat().join("\n");
    expect(sheet.rows[0]![0]).toBe("LEMBAR UJI (KERTAS KERJA)");
    expect(isi(baris("Unit kerja"), "sel")).toBe("Kecamatan Jombang");
    expect(isi(baris("Laporan"), "sel")).toBe("Laporan Kinerja Tahun 2023, tabel BAB III");
    expect(isi(baris("Berkas"), "sel")).toBe("lkip-2023.xlsx");
    expect(isi(baris("Tanggal uji"), "sel")).toBe("15 Januari 2024");
    expect(isi(baris("Ketentuan"), "sel")).toBe(
      "Capaian paling tinggi 100% (bawaan, belum ditetapkan kantor).",
    );
    expect(text).not.toMatch(/telah direviu|kami menyimpulkan|inspektur/i);
  });
});

describe("Bagian A", () => {
  it("menghitung per tabel apa yang diuji dan apa yang sesuai", () => {
    expect(isi(baris("U1"), "kondisi")).toBe(
      "5 hasil tertulis dihitung ulang: 5 sesuai, 0 tidak sesuai. 4 kesamaan dengan tabel lain diuji: 4 sesuai, 0 tidak sesuai.",
    );
    expect(isi(baris("U8"), "kondisi")).toMatch(
      /jumlah induk dan total diuji: \d+ sesuai, \d+ tidak sesuai\./,
    );
    expect(isi(baris("U6"), "status")).toBe("15 dari 28 sesuai; 23 temuan");
    expect(isi(baris("U6"), "sel")).toBe("Tabel 3.6 · A6:E91");
  });

  it("memuat setiap temuan satu kali, yang satu sebab berkumpul di bawah satu judul", () => {
    const evaluation = diagnose(contoh, PENGATURAN_AWAL);
    const { sheet: uji } = makeLembarUji(contoh, PENGATURAN_AWAL, evaluation, KETERANGAN);
    const nomor = (row: Baris) => String(row[0]);
    const temuan = uji.rows.filter((row) => /^T\d+(\.\d+)?$/.test(nomor(row)) && row[KOLOM.sel] !== null);
    expect(temuan).toHaveLength(evaluation.findings.length);
    const judul = uji.rows.filter((row) =>
      /\(\d+ temuan dari satu sebab\)/.test(String(isi(row, "langkah"))),
    );
    expect(judul.length).toBeGreaterThan(0);
    for (const row of judul) {
      expect(row.slice(KOLOM.sel)).toEqual([null, null, null, null, null, null, null]);
      const banyak = Number(/\((\d+) temuan/.exec(String(isi(row, "langkah")))![1]);
      expect(temuan.filter((own) => nomor(own).startsWith(`${nomor(row)}.`))).toHaveLength(banyak);
    }
    expect(judul.map((row) => isi(row, "langkah"))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Tabel 3\.6 · D19 seharusnya 32\.500\.000\. Pasti\. \(3 temuan/),
        expect.stringMatching(
          /− 757\.562\.011 \(.*\) = 3\.427\.455\.027 \(Jumlah di Perjanjian Kinerja\)\. \(3/,
        ),
      ]),
    );
    const lebih = temuan.find((row) => isi(row, "sel") === "Tabel 3.6 · D19")!;
    expect(isi(lebih, "langkah")).toBe("Membandingkan realisasi dengan pagu");
    expect(isi(lebih, "selisih")).toBe(3_000_000);
  });

  it("dua tabel yang berbeda disebut pembanding, bukan seharusnya: mana yang benar tidak terbukti", () => {
    const row = sheet.rows.find((own) => own[KOLOM.sel] === "Tabel 3.6 · C59")!;
    expect(isi(row, "kriteria")).toBe(
      "Pagu yang sama di setiap tabel. Pembanding: Tabel 3.8 · C24 9.275.000.",
    );
  });

  it("temuan yang sudah diperiksa berdiri sendiri dengan alasannya, dan tidak dihitung sebagai temuan", () => {
    const [first] = evaluate(contoh, PENGATURAN_AWAL).findings;
    const settled = sudahDiperiksa(PENGATURAN_AWAL, [first!], "Sesuai DPA perubahan");
    const { sheet: uji } = makeLembarUji(contoh, settled, evaluate(contoh, settled), KETERANGAN);
    const row = baris("P1", uji.rows);
    expect(isi(row, "status")).toBe("Sudah diperiksa");
    expect(isi(row, "kondisi")).toMatch(/ Alasan dibiarkan: Sesuai DPA perubahan\.$/);
    expect(uji.rows.filter((own) => own[KOLOM.sel] === row[KOLOM.sel])).toHaveLength(1);
  });

  it("menyebut kriteria dengan hitungannya, dan mengosongkan tanggapan serta tindak lanjut", () => {
    const row = baris("T6");
    expect(isi(row, "sel")).toBe("Tabel 3.6 · E10");
    expect(isi(row, "kriteria")).toBe(
      "Persentase = realisasi dibagi target (atau pagu). Seharusnya 90,45%. Dihitung dari C10 1.731.468.142; D10 1.566.177.343.",
    );
    expect([isi(row, "status"), isi(row, "tanggapan"), isi(row, "tindakLanjut")]).toEqual([
      "Tidak sesuai",
      null,
      null,
    ]);
  });
});

describe("Bagian B: daftar periksa PermenPANRB 53/2014", () => {
  it.each([
    ["I.2", "☑ Ya  ☐ Tidak", "Tabel 3.1 memuat target 4 dari 4 indikator."],
    ["I.6", "☑ Ya  ☐ Tidak", "Tabel 3.8 memuat pagu dan realisasi 29 dari 29 baris anggaran."],
    ["II.2", "☐ Ya  ☑ Tidak", "3 sel kosong atau tidak terbaca sebagai satu nilai (bagian A)."],
    ["II.5", "☐ Ya  ☑ Tidak", "51 angka terbukti tidak sesuai (bagian A)."],
    ["III.1", "☑ Ya  ☐ Tidak", "4 dari 4 indikator Tabel 3.1 ada di Perjanjian Kinerja."],
    ["III.7", "☑ Ya  ☐ Tidak", "Tahun lalu: 4 dari 4 indikator. Nasional: 1 dari 4 indikator."],
  ])("butir %s dicentang karena tabelnya membuktikan", (nomor, status, kondisi) => {
    expect([isi(baris(nomor), "status"), isi(baris(nomor), "kondisi")]).toEqual([status, kondisi]);
  });

  it.each([
    "I.1",
    "I.5",
    "II.1",
    "II.3",
    "II.4",
    "II.6",
    "II.7",
    "III.3",
    "III.6",
    "III.8",
    "III.9",
    "III.10",
  ])("butir %s dibiarkan kosong untuk pereviu", (nomor) => {
    expect(isi(baris(nomor), "status")).toBe("☐ Ya  ☐ Tidak");
    expect(isi(baris(nomor), "kondisi")).toBe("Di luar tabel BAB III: diisi pereviu.");
  });

  it("yang hanya didukung, bukan dibuktikan, tidak dicentang", () => {
    expect(isi(baris("III.2"), "status")).toBe("☐ Ya  ☐ Tidak");
    expect(isi(baris("III.2"), "kondisi")).toMatch(/^Mendukung: 4 dari 4 .* Putusannya pada pereviu\.$/);
  });

  it("tanpa Tabel 3.8 butir I.6 kosong: yang tidak ada di buku kerja belum tentu tidak ada di laporan", () => {
    const tanpa = { ...contoh, sheets: contoh.sheets.filter(({ name }) => name !== "Tabel 3.8") };
    const row = baris("I.6", lembarUji(tanpa).sheet.rows);
    expect([isi(row, "status"), isi(row, "kondisi")]).toEqual([
      "☐ Ya  ☐ Tidak",
      "Tabel 3.8 tidak ada di buku kerja ini. Putusannya pada pereviu.",
    ]);
  });
});

it("bagian C menghitung indikator yang perbandingannya lengkap, dan menyebut yang belum", () => {
  const bagianC = sheet.rows.filter((row) => /^C\d$/.test(String(row[0])));
  expect(bagianC.map((row) => isi(row, "status"))).toEqual([
    "4 dari 4",
    "4 dari 4",
    "4 dari 4",
    "1 dari 4",
    "2 dari 4",
  ]);
  expect(isi(bagianC[3]!, "kondisi")).toMatch(/Belum lengkap: “/);
});

describe("Susunan lembar", () => {
  it("melintang, selebar satu halaman, kepala kolomnya berulang di setiap halaman", () => {
    const kepala = sheet.rows.findIndex((row) => row.join() === KEPALA.join());
    expect(sheet.page).toMatchObject({ orientation: "landscape", repeat: { from: kepala, to: kepala } });
  });

  it("setiap sel yang disebut menjadi tautan ke sel itu", () => {
    const disebut = sheet.rows.filter((row) => / · [A-Z]+\d+/.test(String(row[KOLOM.sel])));
    expect(sheet.links).toHaveLength(disebut.length);
    const { at, to } = sheet.links!.find(({ at: { row } }) => sheet.rows[row]![0] === "T6")!;
    expect([at.col, to]).toEqual([KOLOM.sel, { sheet: "Tabel 3.6", row: 9, col: 4 }]);
  });

  it("tidak dibaca sebagai tabel laporan: hasil pemeriksaannya sama dengan dan tanpa lembar itu", () => {
    const [tanpa, ada] = [contoh, dengan(contoh, sheet)].map(evaluated);
    expect(ada).toEqual(tanpa);
  });
});

describe("Lembar uji yang ditulis lagi", () => {
  const ditulis = (no: string, kolom: keyof typeof KOLOM, value: CellValue, rows = sheet.rows) =>
    rows.map((row) => (row[0] === no ? row.map((own, col) => (col === KOLOM[kolom] ? value : own)) : row));

  it("menggantikan yang lama, dan yang lama dapat disusun kembali persis", () => {
    const kedua = lembarUji(dengan(contoh, sheet));
    expect(kedua.sheet).toEqual(sheet);
    expect(kedua.lama).toEqual(sheet);
  });

  it("membawa serta tanggapan, tindak lanjut, dan centang yang sudah diisi kantor", () => {
    let rows = ditulis("T6", "tanggapan", "Sudah diperbaiki.");
    rows = ditulis("T6", "tindakLanjut", "Kasubag, 20 Januari", rows);
    rows = ditulis("I.1", "status", "☑ Ya  ☐ Tidak", rows);
    const kedua = lembarUji(dengan(contoh, { ...sheet, rows })).sheet.rows;
    expect(baris("T6", kedua).slice(KOLOM.tanggapan)).toEqual(["Sudah diperbaiki.", "Kasubag, 20 Januari"]);
    expect(isi(baris("I.1", kedua), "status")).toBe("☑ Ya  ☐ Tidak");
  });

  it("menyimpan tanggapan atas temuan yang sudah tidak ada di bagian D", () => {
    const lama = ditulis("T6", "tanggapan", "Akan diperbaiki.");
    const beres = contoh.sheets.map((own) => (own.name === "Tabel 3.6" ? diisi(own, 9, 4, 0.9045) : own));
    const kedua = lembarUji(dengan({ ...contoh, sheets: beres }, { ...sheet, rows: lama })).sheet.rows;
    expect(kedua.some((row) => row[KOLOM.sel] === "Tabel 3.6 · E10" && row[0] !== "D1")).toBe(false);
    expect(isi(baris("D1", kedua), "tanggapan")).toBe("Akan diperbaiki.");
  });

  it("lembar orang lain yang kebetulan bernama sama tidak dianggap lembar kami", () => {
    const lain = dengan(contoh, { name: "Lembar Uji", rows: [["Catatan saya"]] });
    expect(lembarUji(lain).lama).toBeUndefined();
  });
});

function diisi(sheetOf: Snapshot["sheets"][number], row: number, col: number, value: number) {
  const style = { ...PLAIN_STYLE, format: "0.00%" };
  const cells = sheetOf.cells.map((own, r) =>
    r === row ? Array.from(own ?? [], (cell, c) => (c === col ? { value, style } : cell)) : own,
  );
  return { ...sheetOf, cells };
}
