import { diagnose } from "../../src/lkip/diagnose";
import { evaluate } from "../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { Report } from "../language/report";
import { ringkas } from "./laporan-contoh";
import { laporanLain, textCell } from "./laporan-teks";

const utuh = laporanLain("utuh");
const laporan = new Report(utuh);
const temuan = (snapshot = utuh) => evaluate(snapshot, PENGATURAN_AWAL).findings;

describe("Laporan yang semua angkanya cocok", () => {
  it("tidak memunculkan satu temuan pun", () => expect(ringkas(temuan())).toEqual([]));
  it("tidak memunculkan temuan bila semua sel berupa teks", () =>
    expect(ringkas(temuan(laporanLain("utuh", textCell)))).toEqual([]));
  it("membiarkan setiap hasil seperti tercetak", () => {
    const { results } = evaluate(utuh, PENGATURAN_AWAL);
    expect(results.filter(({ action }) => action !== "tetap")).toEqual([]);
    expect(results).toHaveLength(99);
  });
});

describe("Akar masalah dari satu sel yang salah", () => {
  const akar = (sel: string, isi: string) => {
    const { findings } = diagnose(laporan.with({ [sel]: isi }), PENGATURAN_AWAL);
    return [...new Set(findings.map((finding) => finding.cause ?? finding.id))];
  };
  it.each([
    [
      "3.8 · Perikanan Budidaya · target",
      "1.540.000.000",
      "jumlah-program-berbeda 3.8 · Perikanan Budidaya · target",
    ],
    [
      "3.8 · Pengelolaan Pembudidayaan · target",
      "1.540.000.000",
      "jumlah-kegiatan-berbeda 3.8 · Pengelolaan Pembudidayaan · target",
    ],
    [
      "3.1 · kelompok pembudidaya · target",
      "91%",
      "target-berbeda-antar-tabel 3.1 · kelompok pembudidaya · target",
    ],
    ["3.3 · SAKIP · target-renstra", "BB (97)", "skor-di-luar-predikat 3.3 · SAKIP · target-renstra"],
    ["PK · Perikanan Tangkap · pagu", "820.500.000", "total-berbeda PK · Jumlah · pagu"],
  ])("%s = %s: semua temuan berakar pada %s", (sel, isi, akarnya) => {
    expect(akar(sel, isi)).toEqual([laporan.id(akarnya)]);
  });
  it("selisih yang muncul dua kali menunjuk sel yang dipakai keduanya", () => {
    const { findings } = diagnose(
      laporan.with({ "3.8 · Prasarana Pembudidayaan · target": "949.000.000" }),
      PENGATURAN_AWAL,
    );
    const petunjuk = findings.filter(({ hint }) => hint?.includes("3.8 · C6"));
    expect(laporan.sayAll(petunjuk)).toEqual([
      laporan.inFull("pagu-berbeda-antar-tabel 3.6 · Prasarana Pembudidayaan > Dana · target"),
      laporan.inFull("jumlah-kegiatan-berbeda 3.8 · Pengelolaan Pembudidayaan · target"),
    ]);
  });
});
