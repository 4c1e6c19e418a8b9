import { galat, nilaiLembar } from "../recognition/nilai-lembar";

/** Tabel 3.1 and 3.5 of one indicator, its class ticked. */
function laporan(target: string, realisasi: string, centang: string): string {
  return [
    "## K",
    "Tabel 3.1",
    "No¦Sasaran¦Indikator Kinerja¦Satuan¦Target¦Realisasi¦Capaian",
    `1¦Meningkatnya layanan desa¦Persentase pembinaan desa¦%¦${target}¦${realisasi}¦80%`,
    "2¦Meningkatnya jalan¦Persentase jalan mantap¦%¦50,0¦45,5¦91%",
    "",
    "## I | D1:H1",
    "No¦Sasaran / Indikator¦% Capaian¦Predikat¦¦¦¦",
    "¦¦¦AA (>90-100)¦A (>80-90)¦BB (>70-80)¦B (>60-70)¦CC (>50-60)",
    "1¦Meningkatnya layanan desa¦¦¦¦¦¦",
    `¦Persentase pembinaan desa¦80%¦${centang}`,
    "2¦Meningkatnya jalan¦¦¦¦¦¦",
    "¦Persentase jalan mantap¦91%¦v¦¦¦¦",
  ].join("\n");
}

describe("Kelas predikat di Tabel 3.5", () => {
  it("capaian 80% dari masukan yang dibulatkan boleh di atas maupun di bawah batas 80", () => {
    expect(galat(nilaiLembar(laporan("76,0", "60,8", "¦v¦¦¦")))).toEqual([]);
    expect(galat(nilaiLembar(laporan("76,0", "60,8", "¦¦v¦¦")))).toEqual([]);
  });

  it("capaian dari bilangan bulat tidak: 80% tidak di atas 80", () => {
    expect(galat(nilaiLembar(laporan("75", "60", "¦v¦¦¦")))).toEqual(["predikat-berbeda E4"]);
  });

  it("kelas yang tidak dapat dicapai dengan pembulatan tetap dilaporkan", () => {
    expect(galat(nilaiLembar(laporan("76,0", "60,8", "¦¦¦v¦")))).toEqual(["predikat-berbeda G4"]);
  });
});
