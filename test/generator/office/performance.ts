import type { Random } from "../random";
import type { BudgetNode } from "./budget";

/** One indicator of a sasaran: all its values as they are printed, so that everything else follows from them. */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  /** "%", "Indeks", "Dokumen" … */
  readonly unit: string;
  readonly decimals: number;
  readonly target: number;
  readonly realisasi: number;
  readonly lastTarget: number;
  readonly lastRealisasi: number;
  readonly renstra: number;
  readonly nasional?: number;
  /** Less of it is better. */
  readonly less?: true;
}

export interface Sasaran {
  readonly name: string;
  readonly indicators: readonly Indicator[];
  /** The programs that serve it. */
  readonly programs: readonly BudgetNode[];
}

const GOALS = [
  "kualitas pelayanan publik",
  "akuntabilitas kinerja perangkat daerah",
  "kesejahteraan pelaku usaha perikanan",
  "ketertiban umum dan ketenteraman masyarakat",
  "partisipasi masyarakat dalam pembangunan",
  "mutu pendidikan dasar",
  "derajat kesehatan masyarakat",
  "daya saing produk unggulan",
  "pengelolaan arsip yang baku",
  "konektivitas antarwilayah",
] as const;
const VERBS = ["Meningkatnya", "Terwujudnya", "Terselenggaranya"] as const;
const THINGS = [
  "pelayanan loket",
  "pembinaan desa",
  "koperasi aktif",
  "jalan kabupaten dalam kondisi mantap",
  "perpustakaan terakreditasi",
  "usaha mikro naik kelas",
  "sekolah terakreditasi A",
  "rumah layak huni",
  "penduduk berdokumen lengkap",
  "arsip tertata",
  "kelompok tani dibina",
  "pasar bertanda tera sah",
  "peserta pelatihan bersertifikat",
  "posyandu mandiri",
  "kawasan bebas sampah",
  "irigasi berfungsi baik",
] as const;

/** Indicators whose names say that less is better. */
const NEGATIVE = [
  "Persentase penduduk miskin",
  "Prevalensi stunting",
  "Angka kematian ibu",
  "Tingkat pengangguran terbuka",
  "Persentase kebocoran air",
  "Jumlah pelanggaran perda",
] as const;

export interface PerformanceChoices {
  /** Realisasi has more decimals than are printed. */
  readonly finer?: "finer";
  /** Some indicators are of the kind where less is better. */
  readonly negative?: "negative";
}

/** Sasaran with one to three indicators each, tied to programs. Nothing in a name speaks of less being better. */
export function makePerformance(
  random: Random,
  programs: readonly BudgetNode[],
  count: number,
  { finer, negative }: PerformanceChoices = {},
): Sasaran[] {
  const goals = random.sample(GOALS, count);
  const things = random.sample(THINGS, THINGS.length);
  const bad = random.sample(NEGATIVE, negative ? random.int(1, 3) : 0);
  return goals.map((goal, i) => ({
    name: `${random.pick(VERBS)} ${goal}`,
    indicators: Array.from({ length: random.int(1, 3) }, (_, k) =>
      indicator(random, `${i + 1}.${k + 1}`, things.pop()!, finer),
    ).map((own, k) => (k > 0 || bad.length === 0 ? own : { ...own, name: bad.pop()!, less: true as const })),
    programs: programs.filter((_, p) => p % count === i),
  }));
}

function indicator(random: Random, id: string, thing: string, finer?: "finer"): Indicator {
  const kind = random.pick(["percent", "percent", "index", "count"] as const);
  const decimals = kind === "count" ? 0 : random.pick([0, 1, 2]);
  const scale = 10 ** decimals;
  const value = (from: number, to: number) => random.int(from * scale, to * scale) / scale;
  const [low, high] = kind === "count" ? [20, 400] : [45, 85];
  const target = value(low, high);
  const near = (share: [number, number], of: number) =>
    Math.round((of * random.int(...share) * scale) / 100) / scale;
  const unit = {
    percent: "%",
    index: "Indeks",
    count: random.pick(["Dokumen", "Kelompok", "Unit", "Orang"]),
  }[kind];
  const achieved = near(random.chance(0.3) ? [101, 117] : [62, 100], target);
  const lastTarget = near([85, 99], target);
  return {
    id,
    name: { percent: `Persentase ${thing}`, index: `Indeks ${thing}`, count: `Jumlah ${thing}` }[kind],
    unit,
    decimals,
    target,
    realisasi: finer ? unrounded(random, achieved, decimals) : achieved,
    lastTarget,
    lastRealisasi: near([70, 100], lastTarget),
    renstra: near([104, 117], target),
    nasional: random.chance(0.7) ? near([70, 130], target) : undefined,
  };
}

/** A value that is printed as the given one; only where its last decimal shows that it may have been rounded. */
function unrounded(random: Random, printed: number, decimals: number): number {
  const scale = 10 ** decimals;
  const shows = decimals > 0 && Math.round(printed * scale) % 10 !== 0;
  return shows ? printed + random.int(-49, 49) / (100 * scale) : printed;
}

/** How an office keeps a capaian within bounds. */
export type Clamp = "0-100" | "tanpa-batas";

/** How an office works out an indicator of which less is better. */
export type NegativeFormula = "selisih" | "terbalik";

/** Capaian of an indicator in percent under an office's rules; `formula` only where less is better. */
export function capaianOf(
  target: number,
  realisasi: number,
  clamp: Clamp,
  formula?: NegativeFormula,
): number {
  const plain = (realisasi / target) * 100;
  const ratio = formula === "selisih" ? 200 - plain : formula === "terbalik" ? 10_000 / plain : plain;
  return clamp === "0-100" ? Math.min(100, ratio) : ratio;
}

/** What a capaian may also be under other rules that offices have: a mistake must not hit one of them by chance. */
export function capaianReadings(target: number, realisasi: number): number[] {
  const ratio = (realisasi / target) * 100;
  return [ratio, Math.min(100, ratio), 200 - ratio, 10_000 / ratio, Math.min(120, ratio)];
}
