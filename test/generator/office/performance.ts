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

/** Sasaran with one to three indicators each, tied to programs. Nothing in a name speaks of less being better. */
export function makePerformance(
  random: Random,
  programs: readonly BudgetNode[],
  count: number,
  finer?: "finer",
): Sasaran[] {
  const goals = random.sample(GOALS, count);
  const things = random.sample(THINGS, THINGS.length);
  return goals.map((goal, i) => ({
    name: `${random.pick(VERBS)} ${goal}`,
    indicators: Array.from({ length: random.int(1, 3) }, (_, k) =>
      indicator(random, `${i + 1}.${k + 1}`, things.pop()!, finer),
    ),
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
  const lastTarget = near([85, 99], target);
  return {
    id,
    name: { percent: `Persentase ${thing}`, index: `Indeks ${thing}`, count: `Jumlah ${thing}` }[kind],
    unit,
    decimals,
    target,
    realisasi:
      (finer && decimals > 0 ? random.int(-49, 49) / (100 * scale) : 0) +
      near(random.chance(0.3) ? [101, 117] : [62, 100], target),
    lastTarget,
    lastRealisasi: near([70, 100], lastTarget),
    renstra: near([104, 117], target),
    nasional: random.chance(0.7) ? near([70, 130], target) : undefined,
  };
}

/** How an office keeps a capaian within bounds. */
export type Clamp = "0-100" | "tanpa-batas";

/** Capaian of an indicator in percent under an office's bounds. */
export function capaianOf(target: number, realisasi: number, clamp: Clamp): number {
  const ratio = (realisasi / target) * 100;
  return clamp === "0-100" ? Math.min(100, ratio) : ratio;
}

/** What a capaian may also be under other rules that offices have: a mistake must not hit one of them by chance. */
export function capaianReadings(target: number, realisasi: number): number[] {
  const ratio = (realisasi / target) * 100;
  return [ratio, Math.min(100, ratio), 200 - ratio, 10_000 / ratio, Math.min(120, ratio)];
}
