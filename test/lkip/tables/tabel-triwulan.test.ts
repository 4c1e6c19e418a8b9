import { evaluate } from "../../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../../src/lkip/ketentuan/default";
import { refName } from "../../../src/workbook/address";
import { ringkas } from "../laporan-contoh";
import { laporanTeks } from "../laporan-teks";

const judul = "No¦Sasaran¦Indikator Kinerja¦Satuan¦Target TW II¦Realisasi TW II¦Capaian (%)";

function triwulan(...rows: readonly string[]) {
  return laporanTeks(
    ["## TW", "Tabel 3.9 Capaian Kinerja Triwulan II Tahun 2024", "", judul, ...rows].join("\n"),
  );
}

describe("Tabel capaian triwulan", () => {
  it("dikenali dari judulnya, dan capaiannya dihitung dari target triwulan", () => {
    const { tables, results, findings } = evaluate(
      triwulan("1¦Pelayanan¦Nilai IKM¦Nilai¦80¦76¦", "2¦Pelayanan¦Jumlah layanan¦Dokumen¦10¦9¦90"),
      PENGATURAN_AWAL,
    );
    expect(tables.map(({ id }) => id)).toEqual(["triwulan"]);
    expect(results.map(({ ref, value, action }) => `${refName(ref)} ${value} ${action}`)).toEqual([
      "'TW'!G4 95 isi",
      "'TW'!G5 90 tetap",
    ]);
    expect(findings).toEqual([]);
  });

  it("capaian yang tidak mengikuti barisnya dilaporkan", () => {
    const { findings } = evaluate(
      triwulan("1¦Pelayanan¦Nilai IKM¦Nilai¦80¦76¦85", "2¦Pelayanan¦Jumlah layanan¦Dokumen¦10¦9¦90"),
      PENGATURAN_AWAL,
    );
    expect(ringkas(findings)).toEqual(["capaian-berbeda 'TW'!G4"]);
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
