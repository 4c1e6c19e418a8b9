import { evaluate } from "../../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../../src/lkip/ketentuan/default";
import { makeSipdPlan } from "../../../src/lkip/plan-sipd";
import { Report } from "../../language/report";
import { ringkas } from "../laporan-contoh";
import { laporanTeks, textCell } from "../laporan-teks";

const KODE = ["7", "7.01", "7.01.02", "7.01.02.2.01", "7.01.02.2.01.0003", "7.01.02.2.01.0004"] as const;
const angka = (juta: number) => `${juta}.000.000,00`;
const isi = (anggaran: number, realisasi: number, modal: number, modalRealisasi: number) =>
  [anggaran, realisasi, modal, modalRealisasi, 0, 0, 0, 0]
    .map((juta) => (juta ? angka(juta) : "0,00"))
    .join("¦");

/** The export with its codes in four columns, or in one. */
function ekspor(kolomKode: 4 | 1, jumlah = isi(300, 250, 50, 40)): string {
  const kode = (part: number, rekening = "") =>
    kolomKode === 1
      ? rekening || KODE[part]!
      : [KODE[0], part > 0 ? KODE[1] : "", part > 1 ? KODE[part] : "", rekening].join("¦");
  const kosong = kolomKode === 1 ? "" : "¦¦¦";
  return [
    "## SIPD",
    "REKAPITULASI BELANJA MENURUT URUSAN PEMERINTAHAN DAERAH, ORGANISASI, PROGRAM, KEGIATAN, DAN SUB KEGIATAN",
    `Kode${kosong}¦Uraian¦Belanja Operasi¦¦Belanja Modal¦¦Belanja Tak Terduga¦¦Belanja Transfer¦`,
    `${kosong}¦¦Anggaran¦Realisasi¦Anggaran¦Realisasi¦Anggaran¦Realisasi¦Anggaran¦Realisasi`,
    `${kode(0)}¦UNSUR KEWILAYAHAN¦${isi(300, 250, 50, 40)}`,
    `${kode(1)}¦KECAMATAN¦${isi(300, 250, 50, 40)}`,
    `${kode(2)}¦PROGRAM PELAYANAN PUBLIK¦${isi(300, 250, 50, 40)}`,
    `${kode(3)}¦Koordinasi Loket¦${isi(300, 250, 50, 40)}`,
    `${kode(4)}¦Antrean Daring¦${isi(200, 160, 0, 0)}`,
    `${kode(4, "5.1.02.01")}¦Belanja Barang¦${isi(200, 160, 0, 0)}`,
    `${kode(5)}¦Layanan Keliling¦${isi(100, 90, 50, 40)}`,
    `${kosong}¦Jumlah¦${jumlah}`,
  ].join("\n");
}

const tabel = (...rows: string[]) =>
  ["", "## Anggaran", "Tabel 3.8 Realisasi Anggaran", "Uraian¦Pagu¦Realisasi¦%", ...rows].join("\n");
const LENGKAP = tabel(
  `Program Pelayanan Publik¦${angka(350)}¦${angka(290)}¦82,86%`,
  `Kegiatan Koordinasi Loket¦${angka(350)}¦${angka(290)}¦82,86%`,
  `Sub Kegiatan Antrean Daring¦${angka(200)}¦${angka(160)}¦80,00%`,
  `Sub Kegiatan Layanan Keliling¦${angka(150)}¦${angka(130)}¦86,67%`,
  `JUMLAH¦${angka(350)}¦${angka(290)}¦82,86%`,
);

describe.each([4, 1] as const)("Ekspor SIPD dengan kode dalam %s kolom", (kolomKode) => {
  const buku = (lain: string) => laporanTeks(ekspor(kolomKode) + lain, textCell);

  it("bukan tabel laporan, dan tidak ditulisi", () => {
    const evaluation = evaluate(buku(LENGKAP), PENGATURAN_AWAL);
    expect(evaluation.tables.map(({ id, sheet }) => `${id} ${sheet}`)).toEqual(["3.8 Anggaran"]);
    expect(evaluation.results.filter(({ ref }) => ref.sheet === "SIPD")).toEqual([]);
    expect(ringkas(evaluation.findings)).toEqual([]);
  });

  it("pagu yang lain daripada jumlah semua jenis belanjanya ditemukan di Tabel 3.8", () => {
    const salah = LENGKAP.replace(
      `Keliling¦${angka(150)}¦${angka(130)}¦86,67%`,
      `Keliling¦${angka(100)}¦${angka(90)}¦90,00%`,
    );
    const laporan = new Report(buku(salah));
    expect(laporan.sayAll(evaluate(laporan.snapshot, PENGATURAN_AWAL).findings)).toContain(
      "pagu-berbeda-antar-tabel 3.8 · Sub Kegiatan Layanan Keliling · pagu",
    );
  });

  it("mengisi yang kosong saja, Operasi dan Modal dijumlahkan", () => {
    const kosong = tabel(
      `Program Pelayanan Publik¦¦${angka(290)}¦`,
      "Kegiatan Koordinasi Loket¦¦¦",
      `Sub Kegiatan Antrean Daring¦${angka(199)}¦¦`,
      "Sub Kegiatan Layanan Keliling¦¦-¦",
    );
    const laporan = new Report(buku(kosong));
    const { writes, marks } = makeSipdPlan(laporan.snapshot, PENGATURAN_AWAL);
    expect(writes.map(({ ref, after }) => [laporan.say(ref), "value" in after ? after.value : null])).toEqual(
      [
        ["3.8 · Program Pelayanan Publik · pagu", 350_000_000],
        ["3.8 · Kegiatan Koordinasi Loket · pagu", 350_000_000],
        ["3.8 · Kegiatan Koordinasi Loket · realisasi", 290_000_000],
        ["3.8 · Sub Kegiatan Antrean Daring · realisasi", 160_000_000],
        ["3.8 · Sub Kegiatan Layanan Keliling · pagu", 150_000_000],
      ],
    );
    expect(marks).toEqual([]);
  });
});

describe("Ekspor SIPD yang Jumlah-nya tidak sama dengan program-programnya", () => {
  const buku = laporanTeks(ekspor(4, isi(310, 250, 50, 40)) + LENGKAP, textCell);
  it("disebut, dan tidak dipakai sebagai acuan maupun sumber isian", () => {
    const { unread, findings } = evaluate(buku, PENGATURAN_AWAL);
    expect(unread.map(({ message }) => message)).toEqual([
      expect.stringContaining("Jumlah pagu 360.000.000, padahal program-programnya berjumlah 350.000.000"),
    ]);
    expect(ringkas(findings)).toEqual([]);
    expect(makeSipdPlan(buku, PENGATURAN_AWAL).writes).toEqual([]);
  });
});
