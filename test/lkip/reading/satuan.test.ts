import { normalizeSatuan, satuanSama } from "../../../src/lkip/reading/satuan";

describe("Satuan yang sama, ditulis lain", () => {
  it.each([
    ["Dokumen", "dok"],
    ["dokumen.", "Dok."],
    ["Orang", "org"],
    ["orang", "Orang-orang"],
    ["Orang", "Jiwa"],
    ["Paket", "pkt"],
    ["Lap", "Laporan"],
    ["Orang/Bulan", "OB"],
    ["Orang/ Bulan", "org/bln"],
    ["orang per bulan", "Orang / Bulan"],
    ["OH", "Orang/Hari"],
    ["Desa/Kel", "desa / kelurahan"],
    ["Bulan", "bln"],
    ["Keg.", "Kegiatan"],
    ["m2", "m²"],
    ["m2", "meter persegi"],
    ["ha", "Hektar"],
    ["%", "persen"],
    ["per 100.000 KH", "/100.000 kelahiran hidup"],
    ["dokumen", "Dokumen RKPD 2023"],
    ["unit", "Unit kendaraan"],
    ["Dokumen", "Dokuman"],
    ["Laporan", "Lapoaran"],
    ["Kegiatan", "Kegaitan"],
    ["documents", "Dokumen"],
    ["poin", "indeks"],
    ["", "orang"],
    ["Nilai", "kali"],
    ["Level", "level"],
  ])("%s = %s", (a, b) => {
    expect(satuanSama(a, b)).toBe(true);
    expect(satuanSama(b, a)).toBe(true);
  });
});

describe("Satuan yang berbeda", () => {
  it.each([
    ["orang", "orang/bulan"],
    ["dokumen", "laporan"],
    ["bulan", "tahun"],
    ["desa", "kelurahan"],
    ["paket", "unit"],
    ["%", "orang"],
    ["", "%"],
    ["indeks", "%"],
    ["jam", "hari"],
    ["ha", "m2"],
    ["kg", "km"],
    ["m", "m2"],
    ["OB", "OH"],
  ])("%s ≠ %s", (a, b) => {
    expect(satuanSama(a, b)).toBe(false);
    expect(satuanSama(b, a)).toBe(false);
  });
  it("nama baku satuan", () => {
    expect(["Org/ Bln.", "OB", "18 m³", " "].map(normalizeSatuan)).toEqual([
      "orang/bulan",
      "orang/bulan",
      "18 m3",
      "",
    ]);
  });
});
