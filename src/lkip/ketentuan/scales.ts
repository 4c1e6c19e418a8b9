import type { PredikatClass, PredikatScale } from "./predikat-scale";

/**
 * The scale of the AKIP evaluation: a class holds what lies above its lower bound, up to and with its upper bound
 * (exactly 90 is A).
 *
 * @see PermenPANRB 88/2021, lampiran
 */
export const SKALA_AKIP: PredikatScale = {
  id: "akip",
  classes: [
    akip("AA", "Sangat Memuaskan", 90, 100, ["Istimewa"]),
    akip("A", "Memuaskan", 80, 90, []),
    akip("BB", "Sangat Baik", 70, 80, ["Amat Baik"]),
    akip("B", "Baik", 60, 70, []),
    akip("CC", "Cukup (Memadai)", 50, 60, ["Cukup", "Cukup Memadai", "Memadai", "Cukup Baik"]),
    akip("C", "Kurang", 30, 50, ["Agak Kurang"]),
    { ...akip("D", "Sangat Kurang", 0, 30, []), fromInclusive: true },
  ],
};

/**
 * The scale of realised performance: a class holds what lies from its lower bound up to the next class, without it.
 *
 * @see Permendagri 86/2017, lampiran, tabel T-E.1 (Skala Nilai Peringkat Kinerja)
 */
export const SKALA_PERMENDAGRI_86: PredikatScale = {
  id: "permendagri-86-2017",
  classes: [
    { ...permendagri("Sangat Tinggi", 91, 100, ["ST"]), toInclusive: true },
    permendagri("Tinggi", 76, 91, ["T"]),
    permendagri("Sedang", 66, 76, ["S"]),
    permendagri("Rendah", 51, 66, ["R"]),
    permendagri("Sangat Rendah", 0, 51, ["SR"]),
  ],
};

function akip(
  code: string,
  name: string,
  from: number,
  to: number,
  aliases: readonly string[],
): PredikatClass {
  return { code, name, aliases, from, fromInclusive: false, to, toInclusive: true };
}

function permendagri(name: string, from: number, to: number, aliases: readonly string[]): PredikatClass {
  return { code: name, name, aliases, from, fromInclusive: true, to, toInclusive: false };
}
