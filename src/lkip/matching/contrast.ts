/** Words of one line exclude each other: rows that differ in them are different rows. */
const CONTRASTS: readonly (readonly (readonly string[])[])[] = [
  "laki pria lakilaki|perempuan wanita",
  "paud tk|sd|smp|sma|smk|mi|mts|ma",
  "dasar|menengah|tinggi",
  "desa|kelurahan",
  "kabupaten kota kab|provinsi|nasional",
  "negeri|swasta",
  "ibu|bayi|balita|anak|remaja|lansia",
  "kelahiran|kematian",
  "jalan|jembatan|irigasi|drainase",
  "rendah|sedang|tinggi",
  "internal|eksternal",
  "perorangan|operasional",
  "kepala|perangkat",
  "gedung|kendaraan|peralatan|tanah",
  "jumlah|persentase prosentase presentase",
  "meningkatnya peningkatan|menurunnya penurunan",
  "pengadaan|pemeliharaan|pembangunan",
  "rka|dpa",
  "renstra|renja",
  "air|udara|lahan",
  "baik|rusak",
].map((line) => line.split("|").map((side) => side.split(" ")));
/** Words that make another thing of a name when they stand on one side alone. */
const TURNING = ["tidak", "bukan", "non", "tanpa", "perubahan", "penurunan", "menurunnya"];
const NUMBER = /^(?:\d+|[ivx]{1,4})$/;

type Contrast = (typeof CONTRASTS)[number];

/** What a name says that another name may contradict; each number is a set of bits. */
export interface Stance {
  readonly numbers: string;
  readonly turning: number;
  /** The sides that the name stands on, by the contrasts that it takes a side in. */
  readonly sides: ReadonlyMap<Contrast, number>;
}

/** The stance of a name, from its words. */
export function stanceOf(words: ReadonlySet<string>): Stance {
  const bits = (list: readonly boolean[]) => list.reduce((sum, set, i) => sum + (set ? 2 ** i : 0), 0);
  return {
    numbers: [...words]
      .filter((word) => NUMBER.test(word))
      .sort()
      .join(),
    turning: bits(TURNING.map((word) => words.has(word))),
    sides: new Map(
      CONTRASTS.flatMap((contrast): [Contrast, number][] => {
        const taken = bits(contrast.map((side) => side.some((word) => words.has(word))));
        return taken === 0 ? [] : [[contrast, taken]];
      }),
    ),
  };
}

/**
 * Whether two names exclude each other, however alike they are: other numbers, words of which only one can be meant,
 * or a word that turns the meaning round.
 *
 * @example excludeEachOther(stanceOf(new Set(["kematian", "ibu"])), stanceOf(new Set(["kematian", "bayi"]))) // true
 */
export function excludeEachOther(a: Stance, b: Stance): boolean {
  if (a.turning !== b.turning) return true;
  if (a.numbers !== b.numbers && a.numbers !== "" && b.numbers !== "") return true;
  for (const [contrast, taken] of a.sides) {
    const other = b.sides.get(contrast);
    if (other !== undefined && (taken & other) === 0) return true;
  }
  return false;
}
