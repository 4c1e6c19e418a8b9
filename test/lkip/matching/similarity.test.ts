import { matchNames } from "../../../src/lkip/matching/match-names";
import { nameSimilarity } from "../../../src/lkip/matching/similarity";
import { spelling } from "../../../src/lkip/matching/spelling";
import { stem } from "../../../src/lkip/matching/stem";
import { BEDA, SAMA } from "./nama";

const matches = (a: string, b: string) => matchNames([a], [b]).pairs.length === 1;

describe("Nama yang dimaksud sama", () => {
  it.each(SAMA)("“%s” = “%s”", (a, b) => {
    expect(matches(a, b)).toBe(true);
    expect(nameSimilarity(a, b)).toBeCloseTo(nameSimilarity(b, a), 12);
  });
});

describe("Nama yang mirip tetapi lain", () => {
  it.each(BEDA)("“%s” ≠ “%s”", (a, b) => {
    expect(matches(a, b)).toBe(false);
    expect(matches(b, a)).toBe(false);
  });
});

describe("Imbuhan", () => {
  it.each([
    ["meningkatnya", "peningkatan"],
    ["pemerintahan", "pemerintah"],
    ["penyediaan", "tersedianya"],
    ["penyelenggaraan", "terselenggaranya"],
    ["pelaksanaan", "terlaksananya"],
    ["penyusunan", "tersusunnya"],
    ["pelayanan", "layanan"],
    ["pemeliharaan", "terpelihara"],
    ["koordinator", "koordinasi"],
    ["kesejahteraan", "sejahtera"],
    ["penyelesaian", "diselesaikan"],
  ])("%s dan %s seakar", (a, b) => expect(stem(a)).toBe(stem(b)));
  it.each([
    ["kelahiran", "kelurahan"],
    ["kematian", "kemitraan"],
    ["pendidikan", "penduduk"],
    ["perikanan", "perizinan"],
  ])("%s dan %s tidak seakar", (a, b) => expect(stem(a)).not.toBe(stem(b)));
});

describe("Salah ketik", () => {
  it.each([
    ["sakip", "saki"],
    ["ketentraman", "ketenteraman"],
    ["tunjangan", "tunjagan"],
    ["kegiatan", "kegaitan"],
    ["terisi", "etrisi"],
    ["layanan", "alyanan"],
  ])("%s / %s", (a, b) => expect(spelling(a, b)).toBeGreaterThan(0.7));
  it.each([
    ["data", "dana"],
    ["desa", "dasa"],
    ["pasar", "dasar"],
    ["bayi", "balita"],
  ])("%s bukan salah ketik %s", (a, b) => expect(spelling(a, b)).toBe(0));
});
