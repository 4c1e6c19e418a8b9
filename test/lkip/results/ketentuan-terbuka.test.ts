import { galat, hasil, nilaiLembar } from "../recognition/nilai-lembar";

/** One office whose printed results do not tell whether capaian is cut off at 100. */
const lembar = (capaian: string) =>
  nilaiLembar(
    `## K\nTabel 3.1\nNo¦Indikator Kinerja¦Target¦Realisasi¦Capaian\n1¦Nilai IKM¦80¦76¦95%\n2¦Jumlah usaha mikro¦50¦54¦${capaian}`,
  );

describe("Ketentuan yang belum ditetapkan dan tidak terbaca dari angka", () => {
  it("capaian yang salah menurut semua ketentuan dilaporkan, tetapi tidak diganti: yang benar belum pasti", () => {
    expect(galat(lembar("113%"))).toEqual(["capaian-berbeda E4"]);
    const result = lembar("113%").results.find(({ ref }) => ref.row === 3);
    expect(result).toMatchObject({ action: "lewati", why: "ketentuan-terbuka" });
    expect(result?.after).toBeUndefined();
  });

  it.each(["100%", "108%"])("capaian %s benar menurut salah satu ketentuan", (capaian) => {
    expect(galat(lembar(capaian))).toEqual([]);
  });

  it("sel kosong diisi menurut ketentuan bawaan", () => {
    expect(hasil(lembar(""))).toEqual(["E3 95,00% tetap", "E4 100,00% isi"]);
  });
});

describe("Predikat yang melampaui targetnya, tanpa skor", () => {
  const predikat = (capaian: string, lain = "95%") =>
    nilaiLembar(
      `## K\nTabel 3.1\nNo¦Indikator Kinerja¦Target¦Realisasi¦Capaian\n1¦Nilai IKM¦80¦76¦${lain}\n2¦Nilai SAKIP¦BB¦A¦${capaian}`,
    );

  it("114,29% yang tertulis dibiarkan: skor kantornya tidak diketahui", () => {
    expect(galat(predikat("114,29%"))).toEqual([]);
    expect(predikat("114,29%").results.find(({ ref }) => ref.row === 3)).toMatchObject({
      action: "lewati",
      why: "perlu-skor",
    });
  });

  it("100% benar, 90% salah", () => {
    expect(galat(predikat("100%"))).toEqual([]);
    expect(galat(predikat("90%"))).toEqual(["capaian-berbeda E4"]);
  });
});

/** One indicator whose name suggests that less is better, beside one that shows no rule. */
const kemiskinan = (capaian: string) =>
  nilaiLembar(
    `## K\nTabel 3.1\nNo¦Indikator Kinerja¦Target¦Realisasi¦Capaian\n1¦Nilai IKM¦80¦76¦95%\n2¦Persentase penduduk miskin¦12,5¦10¦${capaian}`,
  );

describe("Indikator yang arahnya hanya terdengar dari namanya", () => {
  it("capaian yang salah menurut kedua arah dilaporkan dengan kedua angkanya, tetapi tidak diganti", () => {
    const laporan = kemiskinan("71%");
    expect(galat(laporan)).toEqual(["capaian-berbeda E4"]);
    const [finding] = laporan.findings.filter(({ severity }) => severity === "galat");
    expect(finding?.message).toContain("80,00%");
    expect(finding?.hint).toContain("makin kecil makin baik; bila memang begitu, capaiannya 100,00%");
    expect(laporan.results.find(({ ref }) => ref.row === 3)).toMatchObject({ action: "lewati" });
  });

  it.each(["80%", "100%", "120%", "125%"])("capaian %s benar menurut salah satu arah", (capaian) => {
    expect(galat(kemiskinan(capaian))).toEqual([]);
  });
});
