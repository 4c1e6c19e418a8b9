import { galat, hasil, nilaiLembar } from "../recognition/nilai-lembar";

const lembar = (realisasi: string, capaian: string) =>
  nilaiLembar(
    `## K\nTabel 3.1\nNo¦Indikator Kinerja¦Target¦Realisasi¦Capaian\n1¦Nilai IKM¦80¦76¦95%\n2¦Layanan¦50%¦${realisasi}¦${capaian}`,
  );

describe("Realisasi 0,45 di samping target 50%", () => {
  it("dapat berarti 45%: capaian 90% yang tertulis tetap", () => {
    expect(galat(lembar("0,45", "90%"))).toEqual([]);
    expect(hasil(lembar("0,45", "90%"))).toContain("E4 90,00% tetap");
  });

  it("capaian yang salah menurut kedua bacaan dilaporkan dan dibiarkan", () => {
    expect(galat(lembar("0,45", "70%"))).toEqual(["capaian-berbeda E4"]);
    expect(lembar("0,45", "70%").results.find(({ ref }) => ref.row === 3)?.action).toBe("lewati");
  });

  it("sel kosong tidak diisi dengan tebakan", () => {
    expect(lembar("0,45", "").results.find(({ ref }) => ref.row === 3)).toMatchObject({
      action: "lewati",
      why: "jenis-berbeda",
    });
  });

  it("45 di samping 50% tetap dihitung", () => {
    expect(galat(lembar("45", "70%"))).toEqual(["capaian-berbeda E4"]);
    expect(lembar("45", "70%").results.find(({ ref }) => ref.row === 3)?.action).toBe("ganti");
  });
});
