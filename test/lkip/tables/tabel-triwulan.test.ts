import { evaluate } from "../../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../../src/lkip/ketentuan/default";
import { Report } from "../../language/report";
import { laporanTeks } from "../laporan-teks";

const judul = "No¦Sasaran¦Indikator Kinerja¦Satuan¦Target TW II¦Realisasi TW II¦Capaian (%)";

function triwulan(...rows: readonly string[]) {
  return new Report(
    laporanTeks(["## TW", "Tabel 3.9 Capaian Kinerja Triwulan II Tahun 2024", "", judul, ...rows].join("\n")),
  );
}

describe("Tabel capaian triwulan", () => {
  it("dikenali dari judulnya, dan capaiannya dihitung dari target triwulan", () => {
    const laporan = triwulan(
      "1¦Pelayanan¦Nilai IKM¦Nilai¦80¦76¦",
      "2¦Pelayanan¦Jumlah layanan¦Dokumen¦10¦9¦90",
    );
    const { tables, results, findings } = evaluate(laporan.snapshot, PENGATURAN_AWAL);
    expect(tables.map(({ id }) => id)).toEqual(["triwulan"]);
    expect(results.map(({ ref, value, action }) => `${laporan.say(ref)} ${value} ${action}`)).toEqual([
      "triwulan · Pelayanan Nilai IKM · capaian 95 isi",
      "triwulan · Pelayanan Jumlah layanan · capaian 90 tetap",
    ]);
    expect(findings).toEqual([]);
  });

  it("capaian yang tidak mengikuti barisnya dilaporkan", () => {
    const laporan = triwulan(
      "1¦Pelayanan¦Nilai IKM¦Nilai¦80¦76¦85",
      "2¦Pelayanan¦Jumlah layanan¦Dokumen¦10¦9¦90",
    );
    const { findings } = evaluate(laporan.snapshot, PENGATURAN_AWAL);
    expect(laporan.sayAll(findings)).toEqual(["capaian-berbeda triwulan · Pelayanan Nilai IKM · capaian"]);
  });

  it("sampai dengan triwulan IV adalah setahun: itu Tabel 3.1", () => {
    const setahun = laporanTeks(
      [
        "## A",
        "Capaian Kinerja s.d. Triwulan IV Tahun 2024",
        "",
        "No¦Sasaran¦Indikator Kinerja¦Target¦Realisasi¦Capaian",
        "1¦Pelayanan¦Nilai IKM¦80¦76¦95",
      ].join("\n"),
    );
    expect(evaluate(setahun, PENGATURAN_AWAL).tables.map(({ id }) => id)).toEqual(["3.1"]);
  });
});
