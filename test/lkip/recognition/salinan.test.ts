import { evaluate } from "../../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../../src/lkip/ketentuan/default";
import { laporanTeks } from "../laporan-teks";

const nilai = (teks: string) => evaluate(laporanTeks(teks), PENGATURAN_AWAL);

describe("Tabel yang tercetak dua kali", () => {
  it("dari dua perjanjian kinerja yang berlaku adalah perubahannya, juga dengan satu program", () => {
    const pk = (nama: string, judul: string, pagu: string) =>
      `## ${nama}\n${judul} TAHUN 2023\nNo¦Program¦Anggaran\n1¦Program Pangan¦${pagu}\n¦Jumlah¦${pagu}\n`;
    const { findings } = nilai(
      pk("PK", "PERJANJIAN KINERJA", "100.000.000") +
        pk("PKP", "PERJANJIAN KINERJA PERUBAHAN", "120.000.000") +
        "## A\nTabel 3.8 Tahun 2023\nProgram¦Pagu¦Realisasi¦%\nProgram Pangan¦120.000.000¦90.000.000¦75\nJumlah¦120.000.000¦90.000.000¦75",
    );
    expect(findings).toEqual([]);
  });

  it("dari tabel tahun lalu dan tahun ini yang dihitung adalah tahun ini, di mana pun ia berdiri", () => {
    const tabel = (tahun: number, ...capaian: readonly string[]) =>
      `## ${tahun}\nTabel 3.1 Capaian Kinerja Tahun ${tahun}\nIndikator¦Target¦Realisasi¦Capaian\nIndeks Panen¦80¦${capaian[0]}\nIndeks Tanam¦50¦${capaian[1]}\n`;
    const [lalu, ini] = [tabel(2022, "60¦75", "40¦80"), tabel(2023, "78¦97,5", "45¦90")];
    expect(nilai(lalu + ini).summary.rataRataCapaian).toBe(93.75);
    expect(nilai(ini + lalu).summary.rataRataCapaian).toBe(93.75);
  });
});
