import { stanceOf, type Stance } from "./contrast";
import { normalizeName } from "./normalize-name";
import { stem } from "./stem";

const FUNCTION_WORDS = new Set(
  "dan yang di ke dari pada dalam hal serta untuk dengan atau oleh atas kepada para tahun secara terhadap per".split(
    " ",
  ),
);
/** Words of place, and verbs that only say that something is done well: they tell little of what a row is about. */
const LIGHT = new Set(
  (
    "kecamatan kabupaten kota kab kec provinsi daerah wilayah indonesia " +
    "meningkatnya peningkatan meningkatkan terwujudnya mewujudkan terselenggaranya terlaksananya terjaganya tersedianya " +
    "tercapainya terciptanya terpenuhinya optimalnya optimalisasi"
  ).split(" "),
);
/** Words of measure and of administration that stand in many names. */
const COMMON = new Set(
  (
    "persentase prosentase presentase jumlah nilai tingkat angka indeks rata rasio cakupan capaian " +
    "penyediaan pengadaan pelaksanaan penyelenggaraan pengelolaan penyusunan koordinasi kegiatan program urusan jasa"
  ).split(" "),
);
/** Behind these stands the name of a place. */
const PLACES = new Set(["kecamatan", "kabupaten", "kota", "kab", "kec", "provinsi"]);
const LIGHT_WEIGHT = 0.25;
const COMMON_WEIGHT = 0.5;

/** Short forms that every office knows, spelt out. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["ikm", "indeks kepuasan masyarakat"],
  ["skm", "survei kepuasan masyarakat"],
  ["ipm", "indeks pembangunan manusia"],
  ["tpt", "tingkat pengangguran terbuka"],
  ["aki", "angka kematian ibu"],
  ["akb", "angka kematian bayi"],
  ["rb", "reformasi birokrasi"],
  ["spbe", "sistem pemerintahan berbasis elektronik"],
  ["pad", "pendapatan asli daerah"],
  ["rtlh", "rumah tidak layak huni"],
  ["asn", "aparatur sipil negara"],
  ["akuntabilitas kinerja instansi pemerintah", "sakip"],
  ["opd", "perangkat daerah"],
  ["skpd", "perangkat daerah"],
  ["prosentase", "persentase"],
  ["presentase", "persentase"],
]);
const SHORT_FORM = new RegExp(`\\b(?:${[...SHORT_FORMS.keys()].join("|")})\\b`, "g");
/** "per 100.000 kelahiran hidup", "(%)": a unit, no part of the name. */
const UNIT = /\bper \d[\d ]*.*$|\bdalam persen\b/;
const YEAR = /^(?:19|20)\d{2}$/;

/** A stem of a name: its weight, and the word that it was cut from. */
export interface Stem {
  readonly weight: number;
  readonly spelt: string;
}

/** A name ready for comparison. */
export interface NameWords {
  readonly normalized: string;
  /** The stems, in the order of the name. */
  readonly stems: ReadonlyMap<string, Stem>;
  readonly stance: Stance;
  readonly weight: number;
}

/** The words of a name, their stems and weights; short forms are spelt out, years left out. */
export function wordsOf(name: string): NameWords {
  const normalized = normalizeName(name);
  const spelt = normalized.replace(UNIT, "").replace(SHORT_FORM, (short) => SHORT_FORMS.get(short) ?? short);
  const words = spelt
    .split(" ")
    .filter((word) => word !== "" && !FUNCTION_WORDS.has(word) && !YEAR.test(word));
  const stems = new Map<string, Stem>();
  for (const [i, word] of words.entries()) {
    const root = stem(word);
    const own = weightOf(word, words[i - 1]);
    stems.set(root, { weight: Math.max(own, stems.get(root)?.weight ?? 0), spelt: word });
  }
  const weight = [...stems.values()].reduce((sum, own) => sum + own.weight, 0);
  return { normalized, stems, stance: stanceOf(new Set(words)), weight };
}

function weightOf(word: string, before: string | undefined): number {
  if (LIGHT.has(word) || (before !== undefined && PLACES.has(before))) return LIGHT_WEIGHT;
  return COMMON.has(word) ? COMMON_WEIGHT : 1;
}
