/** Ways to write one unit, without case, dots and blanks; the first is its name. Nilai counts nothing: it is a bare number. */
const SAME: readonly string[] = [
  "% persen prosen percent pct",
  "nilai poin point skor score indeks index angka",
  "dokumen dok doc dokument document dkm",
  "laporan lap laporn report lprn",
  "orang org orng jiwa peserta",
  "paket pkt pket",
  "kegiatan keg kgt kgtn",
  "unit unt",
  "buah bh bj",
  "bulan bln bl",
  "tahun thn th",
  "hari hr",
  "jam",
  "menit mnt mnit",
  "minggu mgg",
  "triwulan tw",
  "semester smt sem",
  "kali kl x",
  "desa ds",
  "kelurahan kel",
  "kecamatan kec",
  "kelompok klp kelp klpk",
  "lembaga lbg",
  "lembar lbr",
  "berkas bks",
  "eksemplar eks exemplar",
  "rumah rmh",
  "kk kepalakeluarga",
  "perusahaan prsh",
  "sekolah sklh",
  "meter m mtr",
  "kilometer km",
  "m2 m² meterpersegi meter2",
  "m3 m³ meterkubik kubik meter3",
  "hektar ha hektare hektarare",
  "kilogram kg",
  "ton tn",
  "liter ltr l lt",
  "rupiah rp",
  "level lvl tingkat",
];
const NAMES: ReadonlyMap<string, string> = new Map(
  SAME.flatMap((line) => {
    const name = line.replace(/ .*/, "");
    return line.split(" ").map((word): [string, string] => [word, name]);
  }),
);
/** Units of work that are one word for two. */
const DOUBLE: ReadonlyMap<string, string> = new Map([
  ["ob", "orang/bulan"],
  ["oh", "orang/hari"],
  ["oj", "orang/jam"],
  ["ot", "orang/tahun"],
  ["ok", "orang/kegiatan"],
]);
/** Endings that Indonesian or English hang on a unit without making it another. */
const ENDING = /(?:nya|s)$/;

/**
 * A unit by its name, however an office abbreviates it: case, dots, plural and word order of "per" do not count.
 *
 * @returns "" where there is no unit
 * @example normalizeSatuan("Org/ Bln.") // "orang/bulan"
 * @example normalizeSatuan("OB") // "orang/bulan"
 */
export function normalizeSatuan(satuan: string): string {
  const plain = satuan
    .toLowerCase()
    .replace(/(?<=\d)[.,](?=\d{3})/g, "")
    .replace(/\s*(?:\/|\bper\b)\s*/g, "/")
    .replace(/kelahiran\s+hidup/g, "kh")
    .replace(/(\p{L}+)-\1(?=\P{L}|$)/gu, "$1")
    .replace(/[^\p{L}\p{N}%²³/]+/gu, " ")
    .trim();
  return DOUBLE.get(plain) ?? plain.split("/").map(nameOf).filter(Boolean).join("/");
}

function nameOf(part: string): string {
  const joined = NAMES.get(part.replaceAll(" ", ""));
  if (joined) return joined;
  return part
    .split(" ")
    .map((word) => NAMES.get(word) ?? NAMES.get(word.replace(ENDING, "")) ?? word)
    .join(" ");
}

/**
 * Whether two units are one: equal by name, the one spelt out further than the other ("dokumen", "dokumen RKPD 2023"),
 * or mistyped by a letter. No unit at all goes with every unit that is no percent.
 *
 * @example satuanSama("Dok", "dokumen.") // true
 * @example satuanSama("orang", "orang/bulan") // false
 */
export function satuanSama(a: string, b: string): boolean {
  const [one, other] = [normalizeSatuan(a), normalizeSatuan(b)];
  if (one === other) return true;
  if ([one, other].some((name) => name === "" || name === "nilai")) return one !== "%" && other !== "%";
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return longer.startsWith(`${shorter} `) || oneLetterOff(shorter, longer);
}

/** A letter that is wrong, missing, doubled, or changed places with its neighbour, in a word of five letters at least. */
function oneLetterOff(shorter: string, longer: string): boolean {
  if (shorter.length < 5 || longer.length - shorter.length > 1) return false;
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at++;
  const rest = longer.slice(at + 1);
  if (longer.length > shorter.length) return shorter.slice(at) === rest;
  const swapped = shorter[at] === longer[at + 1] && shorter[at + 1] === longer[at];
  return shorter.slice(at + 1) === rest || (swapped && shorter.slice(at + 2) === longer.slice(at + 2));
}
