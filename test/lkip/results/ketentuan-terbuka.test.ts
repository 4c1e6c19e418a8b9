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
