import type { Batas, RumusEfisiensi, RumusNegatif } from "../../../src/lkip/ketentuan/ketentuan";
import { PILIHAN } from "../../../src/lkip/ketentuan/pilihan";
import type { Pembulatan } from "../../../src/lkip/ketentuan-laporan";
import { formatNumber } from "../../../src/language/format";
import type { Random } from "../../generator/random";
import { efisiensi, pengukuran, type Baris } from "./laporan-kantor";

/** An office that was made up: its rules, and a report that follows them but for a few wrong results. */
export interface Kantor {
  readonly batas: Batas;
  readonly rumusNegatif: RumusNegatif;
  readonly pembulatan: Pembulatan;
  readonly rumusEfisiensi: RumusEfisiensi;
  /** Its Tabel 3.1 and its Tabel 3.7, each a workbook of its own. */
  readonly pengukuran: string;
  readonly efisiensi: string;
  /** Cells whose printed result is wrong. */
  readonly salah: ReadonlySet<string>;
  /** The capaian of each right row without any bound: what the bounds are told apart by. */
  readonly tanpaBatas: readonly number[];
}

const POSITIF = ["Persentase jalan mantap", "Cakupan air minum", "Indeks kepuasan", "Produksi padi"];
const NEGATIF = [
  "Angka pengangguran",
  "Prevalensi stunting",
  "Angka kematian ibu",
  "Persentase penduduk miskin",
];
const BOUNDS: Readonly<Record<Batas, readonly [number, number]>> = {
  "0-100": [0, 100],
  "dari-0": [0, Infinity],
  "tanpa-batas": [-Infinity, Infinity],
  "0-120": [0, 120],
};

/** One office. Inputs are typed as they are, so that only the results are rounded. */
export function kantorAcak(random: Random): Kantor {
  const rules = {
    batas: random.pick(PILIHAN.batas),
    rumusNegatif: random.pick(PILIHAN.rumusNegatif),
    pembulatan: random.pick<Pembulatan>(["setengah ke atas", "dipotong"]),
    rumusEfisiensi: random.pick(PILIHAN.efisiensi),
  };
  const decimals = random.int(0, 2);
  const salah = new Set<string>();
  const tanpaBatas: number[] = [];
  const wrong = random.int(0, 2);
  const count = random.int(5, 14);
  const rows = Array.from({ length: count }, (_, i): Baris => {
    const negative = random.chance(0.25);
    const target = random.int(20, 900) / 10;
    const realisasi = Math.round(target * (0.6 + random.int(0, 80) / 100) * 10) / 10;
    const bare = capaian(target, realisasi, negative ? rules.rumusNegatif : undefined);
    const right = printed(clamp(bare, rules.batas), decimals, rules.pembulatan);
    const isWrong = i < wrong;
    if (!isWrong) tanpaBatas.push(bare);
    if (isWrong) salah.add(`'T31'!F${i + 3}`);
    const names = negative ? NEGATIF : POSITIF;
    return [
      `${names[i % names.length]} ${String.fromCharCode(65 + i)}`,
      formatNumber(target, 1),
      formatNumber(realisasi, 1),
      formatNumber(right + (isWrong ? 7 + random.int(0, 9) : 0), decimals, "tetap"),
    ];
  });
  const efficiency = Array.from({ length: random.int(2, 5) }, (_, i): Baris => {
    const [reached, spent] = [random.int(7000, 10000) / 100, random.int(6000, 9990) / 100];
    return [
      `Sasaran strategis ke-${i + 1}`,
      percent(reached),
      percent(spent),
      tingkat(reached, spent, rules.rumusEfisiensi),
    ];
  });
  return {
    ...rules,
    pengukuran: pengukuran(...rows),
    efisiensi: efisiensi(...efficiency),
    salah,
    tanpaBatas,
  };
}

export function clamp(value: number, batas: Batas): number {
  const [low, high] = BOUNDS[batas];
  return Math.min(high, Math.max(low, value));
}

function capaian(target: number, realisasi: number, rumus?: RumusNegatif): number {
  if (rumus === undefined) return (realisasi / target) * 100;
  return rumus === "terbalik" ? (target / realisasi) * 100 : ((2 * target - realisasi) / target) * 100;
}

function printed(value: number, decimals: number, pembulatan: Pembulatan): number {
  const unit = 10 ** decimals;
  const moved = Number((value * unit).toFixed(6));
  return (
    (pembulatan === "dipotong" ? Math.trunc(moved) : Math.sign(moved) * Math.round(Math.abs(moved))) / unit
  );
}

function percent(value: number): string {
  return formatNumber(value, 2, "tetap");
}

function tingkat(c: number, s: number, rule: RumusEfisiensi): string {
  const e = (1 - s / c) * 100;
  switch (rule) {
    case "label":
      return c >= s ? "Efisien" : "Tidak Efisien";
    case "rentang":
      return c - s > 5 ? "Efisien" : c - s < -5 ? "Tidak Efisien" : "Cukup Efisien";
    case "selisih":
      return percent(c - s);
    case "sisa":
      return percent(100 - s);
    case "rasio":
      return percent((c / s) * 100);
    case "pmk-22-2021":
      return percent(e);
    case "pmk-22-2021-ne":
      return percent(50 + (Math.min(20, Math.max(-20, e)) / 20) * 50);
  }
}
