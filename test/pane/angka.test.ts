import { rupiah } from "../../src/language/units";
import { formatDifference, formatValue, shortAmount, shortenMiddle } from "../../src/pane/model/numbers";

describe("Angka dan nama di panel", () => {
  it("rupiah selalu bertitik, persen selalu dua desimal", () => {
    expect(formatValue(1_731_468_142, "rupiah")).toBe("1.731.468.142");
    expect(formatValue(90.4537, "persen")).toBe("90,45%");
    expect(formatValue(null, "angka")).toBe("(kosong)");
  });

  it("selisih menyebut arahnya, dan poin untuk persen", () => {
    expect(formatDifference({ difference: 757_562_011, unit: "rupiah" })).toBe("+757.562.011");
    expect(formatDifference({ difference: -7.45, unit: "persen" })).toBe("−7,45 poin");
    expect(formatDifference({ difference: 0, unit: "rupiah" })).toBeUndefined();
  });

  it("jumlah besar disingkat untuk ringkasan", () => {
    expect(shortAmount(rupiah(4_175_786_638))).toBe("4,18 miliar");
    expect(shortAmount(rupiah(950))).toBe("950");
  });

  it("nama panjang disingkat di tengah, di antara kata, dan tidak pernah lebih panjang dari batasnya", () => {
    const name =
      "Persentase Penyelesaian Laporan dan Pelanggaran Ketertiban Umum Serta Ketentraman Masyarakat";
    expect(shortenMiddle(name, 60)).toBe("Persentase Penyelesaian … Serta Ketentraman Masyarakat");
    expect(shortenMiddle("IKM", 60)).toBe("IKM");
    for (const longest of [12, 20, 33, 70])
      expect(shortenMiddle(name, longest).length).toBeLessThanOrEqual(longest);
    expect(shortenMiddle("A".repeat(50), 11)).toBe("AAAAA…AAAAA");
  });
});
