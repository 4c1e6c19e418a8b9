import type { Arah, Pengaturan } from "../ketentuan/ketentuan";
import { KETENTUAN_AWAL } from "../ketentuan/default";
import { PILIHAN } from "../ketentuan/pilihan";
import { suggestsNegative } from "../matching/arah";
import { normalizeName } from "../matching/normalize-name";
import type { BuktiCapaian } from "./bukti-ketentuan";
import { capaianMungkin, caraTercetak, isPrinted } from "./cara-tercetak";
import type { KetentuanBerlaku } from "./ketentuan-tercetak";
import type { KinerjaRow } from "./kinerja-rows";
import type { Tautan } from "./tautan";

/** Direction of an indicator, and where it is known from. `tercetak`: only from the capaian that is printed. */
export interface ArahDiketahui {
  readonly arah: Arah;
  readonly dari: "jawaban" | "kolom" | "tercetak" | "anggapan";
}

/** Directions that somebody has stated: the user's answer, else a column of the table, also that of Tabel 3.1. */
export class ArahPasti {
  private readonly answers: ReadonlyMap<string, Arah>;

  constructor(
    private readonly tautan: Tautan,
    { arah }: Pengaturan,
  ) {
    this.answers = new Map(Object.entries(arah).map(([name, own]) => [normalizeName(name), own]));
  }

  of(row: KinerjaRow): ArahDiketahui | undefined {
    const answer = this.answers.get(normalizeName(row.name));
    if (answer) return { arah: answer, dari: "jawaban" };
    if (row.arah) return { arah: row.arah, dari: "kolom" };
    const ukur = this.ukurOf(row);
    return ukur && this.of(ukur);
  }

  /** The row of Tabel 3.1 that a row of another table stands for. */
  ukurOf(row: KinerjaRow): KinerjaRow | undefined {
    return this.tautan.tahunLalu.to.get(row) ?? this.tautan.renstra.to.get(row);
  }
}

/** Directions of the indicators of a report, each worked out once. */
export class ArahIndikator {
  private readonly printed = new Map<KinerjaRow, BuktiCapaian[]>();
  private readonly known = new Map<KinerjaRow, ArahDiketahui>();

  constructor(
    private readonly pasti: ArahPasti,
    bukti: readonly BuktiCapaian[],
    private readonly berlaku: Pick<KetentuanBerlaku, "ketentuan" | "terbuka">,
  ) {
    for (const each of bukti) {
      const key = this.keyOf(each.row);
      const own = this.printed.get(key);
      if (own) own.push(each);
      else this.printed.set(key, [each]);
    }
  }

  /** The stated direction, else what the indicator's printed capaian show, in whichever table they stand, else positive. */
  of(row: KinerjaRow): ArahDiketahui {
    const key = this.keyOf(row);
    const known = this.known.get(key) ?? this.pasti.of(row) ?? this.workOut(key);
    this.known.set(key, known);
    return known;
  }

  private keyOf(row: KinerjaRow): KinerjaRow {
    return this.pasti.ukurOf(row) ?? row;
  }

  private workOut(key: KinerjaRow): ArahDiketahui {
    const bukti = this.printed.get(key) ?? [];
    const name = suggestsNegative(key.name) ? "negatif" : "biasa";
    const negative =
      bukti.some((each) => this.isNegative(each, name)) && !bukti.some((each) => isOnlyPositive(each));
    return negative ? { arah: "negatif", dari: "tercetak" } : { arah: "positif", dari: "anggapan" };
  }

  /**
   * Whether a printed capaian follows from a formula of negative indicators and from no positive one. Where the name does
   * not suggest it, 100 under a bound proves nothing: only the bare number counts.
   */
  private isNegative(bukti: BuktiCapaian, name: "negatif" | "biasa"): boolean {
    if (isPositive(bukti)) return false;
    if (name === "negatif") return caraTercetak(bukti, ["negatif"], KETENTUAN_AWAL, PILIHAN) !== undefined;
    const { ketentuan, terbuka } = this.berlaku;
    const bare = { ...ketentuan, batas: "tanpa-batas" as const };
    return terbuka.rumusNegatif.some((rumusNegatif) =>
      isPrinted(bukti.tercetak, capaianMungkin(bukti, "negatif", { ...bare, rumusNegatif }).slice(0, 1)),
    );
  }
}

function isPositive(bukti: BuktiCapaian): boolean {
  return caraTercetak(bukti, ["positif"], KETENTUAN_AWAL, PILIHAN) !== undefined;
}

/** Whether a printed capaian is the bare positive ratio, and no other way gives it. */
function isOnlyPositive(bukti: BuktiCapaian): boolean {
  const bare = { ...KETENTUAN_AWAL, batas: "tanpa-batas" as const };
  return (
    isPrinted(bukti.tercetak, capaianMungkin(bukti, "positif", bare).slice(0, 1)) &&
    caraTercetak(bukti, ["negatif"], KETENTUAN_AWAL, PILIHAN) === undefined
  );
}
