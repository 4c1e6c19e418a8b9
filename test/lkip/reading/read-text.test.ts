import { readText } from "../../../src/lkip/reading/read-text";
import { baca } from "./baca";

const rupiah = { rupiah: true };

describe("Rupiah", () => {
  it.each([
    ["1.731.468.142", "Rp1731468142"],
    ["Rp. 2.595.215.039 ,-", "Rp2595215039"],
    ["2.592.320.000,-", "Rp2592320000"],
    ["106.439.453.000,00", "Rp106439453000"],
    ["Rp1.405.183.265.160,00", "Rp1405183265160"],
    ["Rp 1.234.567,-", "Rp1234567"],
    ["Rp 1.234.567.-", "Rp1234567"],
    ["Rp 1.234.567.,-", "Rp1234567"],
    ["Rp. 1.234.567,00.", "Rp1234567"],
    ["Rp\u00a01.234.567", "Rp1234567"],
    ["Rp1,234,567.00", "Rp1234567"],
    ["1,234,567", "Rp1234567"],
    ["1 234 567", "Rp1234567"],
    ["108,950", "Rp108950"],
    ["1.234", "Rp1234"],
    ["1.000.000 rupiah", "Rp1000000"],
    ["Rp 1.234.567,- (satu juta)", "Rp1234567"],
    ["(1.234)", "Rp-1234"],
    ["Rp (1.234)", "Rp-1234"],
    ["-Rp 1.234", "Rp-1234"],
    ["(Rp 1.405.183.265.160)", "Rp-1405183265160"],
    ["Rp 2,5 M", "Rp2500000000"],
    ["Rp. 2,345 Milyar", "Rp2345000000"],
    ["250 jt", "Rp250000000"],
    ["Rp 1,5 T", "Rp1500000000000"],
    ["Rp 1.405,183 miliar", "Rp1405183000000"],
    ["1,5E+9", "Rp1500000000"],
    ["0", "Rp0"],
    ["Rp 0,-", "Rp0"],
  ])("%s di kolom rupiah terbaca %s", (text, expected) => expect(baca(text, rupiah)).toBe(expected));

  it("tanda hubung di kolom rupiah tetap dikenali sebagai tanda hubung", () => {
    for (const text of ["-", "–", "Rp. -", "Rp -,-", "Rp.-", "---"])
      expect(baca(text, rupiah)).toBe("kosong -");
  });
  it("Rp saja berarti kosong", () => expect(baca("Rp.", rupiah)).toBe("kosong"));
  it("tidak menebak angka yang titik komanya janggal", () => {
    for (const text of ["1.234.56", "50.000.00", "1,234.567", "1.234,567", "12.345.6789"])
      expect(baca(text, rupiah)).toBe("?teks");
  });
  it("tidak membuang pecahan di belakang angka", () => expect(baca("2½", rupiah)).toBe("?teks"));
  it("angka yang dibulatkan membawa ketelitiannya: 2,5 miliar berhenti di ratusan juta", () => {
    expect(readText("Rp 2,5 M")).toEqual({ kind: "angka", value: 2.5e9, decimals: -8, rupiah: true });
    expect(readText("1,23457E+11", rupiah)).toEqual({
      kind: "angka",
      value: 123457000000,
      decimals: -6,
      rupiah: true,
    });
  });
});

describe("Persen", () => {
  it.each([
    ["95%", "95%"],
    ["100 %", "100%"],
    ["106,67%", "106.67%"],
    ["99,8%", "99.8%"],
    ["100.00 %", "100%"],
    ["-33,33%", "-33.33%"],
    ["−33,33 %", "-33.33%"],
    ["1667%", "1667%"],
    ["95,5 persen", "95.5%"],
    ["100 prosen", "100%"],
    ["100 o/o", "100%"],
    ["１００％", "100%"],
    ["99.876%", "99.876%"],
    ["≥ 95%", "95%"],
    ["<5%", "5%"],
    ["minimal 80%", "80%"],
    ["Maks. 5 %", "5%"],
    ["±5%", "5%"],
    ["100 %/tahun", "100%"],
    ["95%.", "95%"],
    ["95%*", "95%"],
    [": 95%", "95%"],
    ["100%\n", "100%"],
    ["100% (seratus persen)", "100%"],
    ["100 % (12 dokumen)", "100%"],
    ["100% (12 dari 12)", "100%"],
    ["0 %", "0%"],
  ])("%s terbaca %s", (text, expected) => expect(baca(text)).toBe(expected));

  it("100.00% dicetak dengan dua desimal", () =>
    expect(readText("100.00 %")).toEqual({ kind: "persen", value: 100, decimals: 2 }));
  it("-% sama dengan tanda hubung", () => expect(baca("- %")).toBe("kosong -"));
});

describe("Angka", () => {
  it.each([
    ["80,67", "80.67"],
    ["0,30", "0.3"],
    ["98.90", "98.9"],
    ["4.46", "4.46"],
    ["0.95", "0.95"],
    ["0.123", "0.123"],
    ["2926", "2926"],
    ["1.069,32", "1069.32"],
    ["1.234", "1234"],
    ["1.234.567", "1234567"],
    ["1,234,567", "1234567"],
    ["12,345.67", "12345.67"],
    ["95.", "95"],
    ["95,", "95"],
    ["'85", "85"],
    ["5 ,5", "5.5"],
    ["12 (dua belas)", "12"],
    ["100 *)", "100"],
    ["> 85", "85"],
    ["Nilai 85,3", "85.3"],
    ["Indeks 76,61", "76.61"],
    ["80 ke atas", "80"],
    ["− 5", "-5"],
    ["nol", "0"],
  ])("%s terbaca %s", (text, expected) => expect(baca(text)).toBe(expected));

  it("108,950 punya dua arti dan keduanya disebut", () =>
    expect(readText("108,950")).toEqual({
      kind: "angka",
      value: 108.95,
      decimals: 3,
      ambiguous: 108950,
      rupiah: false,
    }));
});

describe("Jumlah dengan satuan", () => {
  it.each([
    ["18 orang", "18 orang"],
    ["12 Orang", "12 Orang"],
    ["3 Dokumen", "3 Dokumen"],
    ["12 Dok.", "12 Dok"],
    ["12 (dua belas) dokumen", "12 dokumen"],
    ["12 dokumen (100%)", "12 dokumen"],
    ["18 Orang/ Bulan", "18 Orang/ Bulan"],
    ["300.090 OH", "300090 OH"],
    ["2.387 Orang", "2387 Orang"],
    ["2 Desa/Kel", "2 Desa/Kel"],
    ["19 .085,00 Hektar", "19085 Hektar"],
    ["0,5 ha", "0.5 ha"],
    ["23 m2", "23 m2"],
    ["23 m²", "23 m²"],
    ["1 tahun", "1 tahun"],
    ["≤ 5 hari", "5 hari"],
    ["1,2 juta orang", "1200000 orang"],
    ["5 M", "5 M"],
    ["1 dokumen RKPD 2023", "1 dokumen RKPD 2023"],
    ["12 pasien COVID-19", "12 pasien COVID-19"],
    ["12 rumah tipe 36", "12 rumah tipe 36"],
    ["125 per 100.000 KH", "125 per 100.000 KH"],
    ["25/100.000 KH", "25 /100.000 KH"],
    ["4,5 dari 5", "4.5 dari 5"],
    ["Level 3", "3 Level"],
    ["5 ‰", "5 ‰"],
    ["18\nOrang", "18 Orang"],
    ["12x", "12 x"],
  ])("%s terbaca %s", (text, expected) => expect(baca(text)).toBe(expected));

  it("12,345 orang punya dua arti dan keduanya disebut", () =>
    expect(readText("12,345 orang")).toMatchObject({ value: 12.345, ambiguous: 12345, satuan: "orang" }));
});

describe("Tidak ada nilai", () => {
  it.each(["-", "–", "—", "--"])("%s berarti tidak ada nilai", (text) => expect(baca(text)).toBe("kosong -"));
  it.each(["", "  ", "\u00a0", "%"])("%j berarti kosong", (text) => expect(baca(text)).toBe("kosong"));
  it.each([
    "n/a",
    "N/A",
    "NA",
    "nihil",
    "NIHIL",
    "tidak ada data",
    "Belum ada data",
    "Tidak tersedia",
    "t.a.d",
    "belum",
  ])("%s berarti tidak tersedia", (text) => expect(baca(text)).toBe("tidak-tersedia"));
  it.each(["v", "V", "√", "✓", "x", "ü", "(v)"])("%s adalah centang", (text) =>
    expect(baca(text)).toBe("centang"),
  );
});

describe("Yang tidak dapat dibaca", () => {
  it.each([
    ["99,8% 98%", "dua-nilai"],
    ["85-90", "dua-nilai"],
    ["85–90%", "dua-nilai"],
    ["85 s/d 90", "dua-nilai"],
    ["85 s.d. 90", "dua-nilai"],
    ["85 dan 90", "dua-nilai"],
    ["95% (90%)", "dua-nilai"],
    ["85 (90)", "dua-nilai"],
    ["3-4", "dua-nilai"],
    ["12/12", "dua-nilai"],
    ["8 dari 12", "dua-nilai"],
    ["1 jam 30 menit", "dua-nilai"],
    ["08:00", "dua-nilai"],
    ["12 dokumen dan 1 laporan", "dua-nilai"],
    ["2 unit, 3 paket", "dua-nilai"],
    ["level 3 (3,12)", "dua-nilai"],
    ["B/BB", "dua-nilai"],
    ["COVID -19", "teks"],
    ["1OO%", "teks"],
    ["1.5e9", "teks"],
    ["(5)", "teks"],
    ["1.02.03", "teks"],
    ["BENAR", "teks"],
    ["Terlaksana", "teks"],
    ["31 Desember 2023", "tanggal"],
    ["31/12/2023", "tanggal"],
    ["Des-23", "tanggal"],
    ["12 Mei", "tanggal"],
    ["#DIV/0!", "galat-excel"],
    ["#N/A", "galat-excel"],
    ["#REF!", "galat-excel"],
    ["Err:502", "galat-excel"],
  ])("%s: %s", (text, reason) => expect(baca(text)).toBe(`?${reason}`));
});
