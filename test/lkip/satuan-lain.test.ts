import { columnName } from "../../src/workbook/address";
import { evaluate } from "../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { makePlan } from "../../src/lkip/plan";
import { Report } from "../language/report";
import { laporanTeks } from "./laporan-teks";

const periksa = (text: string) => {
  const snapshot = laporanTeks(text);
  const evaluation = evaluate(snapshot, PENGATURAN_AWAL);
  return {
    temuan: new Report(snapshot).sayAll(evaluation.findings),
    tulis: makePlan(snapshot, evaluation).writes,
  };
};

describe("Satuan yang berbeda bukan perbandingan", () => {
  const pendukung = (baris: string) =>
    `## T36\nTabel 3.6 Program Pendukung\nNo¦Uraian¦Target¦Capaian¦%\n1¦Program Pelayanan¦¦¦\n¦Kegiatan : Pelayanan Umum¦¦¦\n¦Sub Kegiatan : Administrasi¦¦¦\n¦Input : Dana¦50.000.000¦45.000.000¦90%\n${baris}\n¦Outcome : Layanan lancar¦¦¦`;

  it("12 laporan dan 48 lembar pada baris output: ditanyakan, 100% yang tertulis dibiarkan", () => {
    const { temuan, tulis } = periksa(pendukung("¦Output : Laporan tersusun¦12 Laporan¦48 Lembar¦100%"));
    expect(temuan).toEqual(["satuan-berbeda 3.6 · Output : Laporan tersusun · realisasi"]);
    expect(tulis).toEqual([]);
  });

  it("baris tanpa tingkat apa pun juga diperiksa satuannya", () => {
    const { temuan, tulis } = periksa(pendukung("¦Kendaraan terpelihara¦6 Unit¦72 Bulan¦100%"));
    expect(temuan).toEqual(["satuan-berbeda 3.6 · Kendaraan terpelihara · realisasi"]);
    expect(tulis).toEqual([]);
  });

  it("satuan yang sama walau disingkat tetap dibandingkan", () => {
    const { temuan } = periksa(pendukung("¦Output : Dokumen tersusun¦4 Dok¦3 Dokumen¦80%"));
    expect(temuan).toEqual(["persen-berbeda 3.6 · Output : Dokumen tersusun · persen"]);
  });
});

describe("Kata-kata di kolom nilai", () => {
  const pengukuran = (target: string, realisasi: string, capaian: string) =>
    periksa(
      `## T31\nTabel 3.1 Pengukuran Kinerja\nNo¦Sasaran¦Indikator¦Target¦Realisasi¦Capaian\n1¦Tertib¦Penyelesaian aset¦${target}¦${realisasi}¦${capaian}\n2¦Puas¦Indeks layanan¦80¦76¦95%`,
    );

  it("adalah teks, bukan nilai yang tidak terbaca, dan tidak ditimpa", () => {
    const { temuan, tulis } = pengukuran("TUNTAS", "TUNTAS SEBAGIAN", "SESUAI RENCANA");
    expect(temuan).toEqual([]);
    expect(tulis).toEqual([]);
  });

  it.each(["tujuh puluh lima", "8o,5", "75% 80%"])("tetapi %s adalah nilai yang perlu diperbaiki", (isi) => {
    expect(pengukuran("80", isi, "").temuan).toEqual([
      "nilai-tidak-terbaca 3.1 · Tertib Penyelesaian aset · realisasi",
    ]);
  });
});

describe("Dua tabel berbeda, dan rujukannya sendiri diragukan", () => {
  const anggaran = (kembar: string) =>
    `## T38\nTabel 3.8 Realisasi Anggaran\nNo¦Uraian¦Pagu¦Realisasi¦%\n1¦Program Pelayanan¦90.000.000¦81.000.000¦90%\n¦Kegiatan : Umum¦90.000.000¦81.000.000¦90%\n¦Sub Kegiatan : Pengadaan Alat Tulis¦30.000.000¦27.000.000¦90%\n¦Sub Kegiatan : Pengadaan Meja¦${kembar}¦90%\n¦JUMLAH¦90.000.000¦81.000.000¦90%\n## T36\nTabel 3.6 Program Pendukung\nNo¦Uraian¦Target¦Capaian¦%\n1¦Program Pelayanan¦¦¦\n¦Kegiatan : Umum¦¦¦\n¦Sub Kegiatan : Pengadaan Alat Tulis¦¦¦\n¦Input : Dana¦30.000.000¦27.000.000¦90%\n¦Sub Kegiatan : Pengadaan Meja¦¦¦\n¦Input : Dana¦60.000.000¦54.000.000¦90%`;
  const laporan = (text: string) => new Report(laporanTeks(text));
  const konflik = ({ snapshot }: Report) =>
    evaluate(snapshot, PENGATURAN_AWAL).findings.filter(({ code }) => code.endsWith("antar-tabel"));

  it("angka kembar di Tabel 3.8 tidak dipakai sebagai “seharusnya”, dan tidak ditawarkan untuk disalin", () => {
    const ragu = laporan(anggaran("30.000.000¦27.000.000"));
    const found = konflik(ragu);
    expect(found.map(({ ref, expected, fix }) => [ragu.say(ref), expected, fix])).toEqual([
      ["3.6 · Input : Dana ke-2 · target", null, undefined],
      ["3.6 · Input : Dana ke-2 · realisasi", null, undefined],
    ]);
    expect(found[0]?.message).toContain("60.000.000, sedangkan di Tabel 3.8 30.000.000");
    const { sheet, row, col } = ragu.cell("3.8 · Pengadaan Meja · pagu").ref;
    expect(found[0]?.hint).toContain(`Angka di ${sheet} · ${columnName(col)}${row + 1} sendiri`);
  });

  it("rujukan tanpa temuan lain tetap dipakai", () => {
    const baik = anggaran("60.000.000¦54.000.000");
    const lain = laporan(baik.replace(/Input : Dana¦60\.000\.000/, "Input : Dana¦61.000.000"));
    expect(konflik(lain).map(({ ref, expected }) => [lain.say(ref), expected])).toEqual([
      ["3.6 · Input : Dana ke-2 · target", 60_000_000],
    ]);
  });
});
