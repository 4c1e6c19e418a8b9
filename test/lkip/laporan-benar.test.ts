import { evaluate } from "../../src/lkip/evaluate";
import type { Evaluation } from "../../src/lkip/evaluation";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { Report } from "../language/report";
import { laporanLain, laporanTeks, textCell } from "./laporan-teks";

/** Reports without a mistake, each of another layout: a finding here is a false alarm. */
const LAPORAN: readonly { judul: string; nama: string; tabel: string; wajar?: readonly string[] }[] = [
  {
    judul: "Tingkat anggaran dari huruf tebal dan indentasi, sub jumlah per program, persentase pecahan",
    nama: "dinas-pertanian",
    tabel: "3.1 3.8",
  },
  {
    judul: "Program pendukung per indikator, serapan di Tabel 3.7 sendiri, tiap tingkat dalam kolomnya",
    nama: "dinas-pendidikan",
    tabel: "3.1 3.3 3.4 3.6 3.7 3.8",
  },
  {
    judul: "Perjanjian kinerja dua tabel satu lembar, rupiah berupa teks, nomor 1 / 1.1 / 1.1.1",
    nama: "dinas-pariwisata",
    tabel: "3.1 3.8 PK",
  },
  { judul: "Kolom kosong di kiri, judul kolom berulang di tengah", nama: "judul-berulang", tabel: "3.8" },
  { judul: "Kegiatan yang berlanjut di bawah Lanjutan Tabel 3.8", nama: "lanjutan-tabel", tabel: "3.8" },
  { judul: "Tabel 3.8 yang disalin ke lembar lain", nama: "tabel-disalin", tabel: "3.8 3.8" },
  {
    judul: "Tabel 3.5 dengan nama predikat dalam satu baris judul, keterangan nasional berupa kata",
    nama: "predikat-satu-baris",
    tabel: "3.1 3.4 3.5",
    wajar: ["arah-perlu-dipastikan 3.1 · Menurunnya pelanggaran Jumlah pelanggaran perda · indikator"],
  },
];

const tabel = ({ tables }: Evaluation) => tables.map(({ id }) => id).join(" ");

describe.each(LAPORAN)("$judul", ({ nama, tabel: ada, wajar = [] }) => {
  it.each([
    ["angka", undefined],
    ["teks", textCell],
  ])("sel berupa %s: tabelnya dikenali dan tidak ada temuan palsu", (_, parse) => {
    const laporan = new Report(laporanLain(nama, parse));
    const evaluation = evaluate(laporan.snapshot, PENGATURAN_AWAL);
    expect(tabel(evaluation)).toBe(ada);
    expect(laporan.sayAll(evaluation.findings)).toEqual(wajar);
    expect(evaluation.results.filter(({ action }) => action === "ganti")).toEqual([]);
  });
});

describe("Total pagu dan realisasi", () => {
  it("menghitung salinan tabel satu kali", () => {
    const { summary } = evaluate(laporanLain("tabel-disalin"), PENGATURAN_AWAL);
    expect(summary).toMatchObject({ totalPagu: 300_000_000, totalRealisasi: 270_000_000, serapan: 90 });
  });
});

describe("Baris yang berulang dan nilai yang kembar", () => {
  const anggaran = (baris: string) => {
    const laporan = new Report(
      laporanTeks(
        `## A\nTabel 3.8 Realisasi Anggaran\nNo¦Uraian¦Target¦Capaian¦%\n1¦Program Pelayanan¦300.000.000¦270.000.000¦90%\n${baris}`,
      ),
    );
    return laporan.sayAll(evaluate(laporan.snapshot, PENGATURAN_AWAL).findings);
  };
  it("kegiatan yang sama dua kali dihitung sekali, dan baris kedua ditandai", () => {
    const kegiatan = "¦Kegiatan : Pelayanan Umum¦300.000.000¦270.000.000¦90%";
    const sub = (nama: string, pagu: string, realisasi: string) =>
      `¦Sub Kegiatan : ${nama}¦${pagu}¦${realisasi}¦90%`;
    expect(
      anggaran(
        [
          kegiatan,
          sub("Pelayanan loket", "100.000.000", "90.000.000"),
          kegiatan,
          sub("Pelayanan keliling", "200.000.000", "180.000.000"),
        ].join("\n"),
      ),
    ).toEqual(["baris-berulang 3.8 · Kegiatan : Pelayanan Umum ke-2 · uraian"]);
  });
  it("dua sub kegiatan dengan pagu dan realisasi yang persis sama ditandai pada yang kedua", () => {
    const sub = (nama: string) => `¦Sub Kegiatan : ${nama}¦150.000.000¦135.000.000¦90%`;
    expect(
      anggaran(
        [
          "¦Kegiatan : Pelayanan Umum¦300.000.000¦270.000.000¦90%",
          sub("Pelayanan loket"),
          sub("Pengadaan kendaraan"),
        ].join("\n"),
      ),
    ).toEqual(["nilai-kembar 3.8 · Sub Kegiatan : Pengadaan kendaraan · uraian"]);
  });
});
