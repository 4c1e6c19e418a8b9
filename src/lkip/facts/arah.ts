import type { Arah, Batas, Ketentuan, Pengaturan } from "../ketentuan/ketentuan";
import { suggestsNegative } from "../matching/arah";
import { normalizeName } from "../matching/normalize-name";
import { agrees } from "../reading/agrees";
import { hitungCapaian } from "../measure/capaian";
import { angka } from "../reading/amount";
import type { KinerjaRow } from "./kinerja-rows";
import type { Tautan } from "./tautan";

/** Direction of an indicator, and where it is known from. `tercetak`: only from the capaian that is printed. */
export interface ArahDiketahui {
  readonly arah: Arah;
  readonly dari: "jawaban" | "kolom" | "tercetak" | "anggapan";
}

/** Directions of the indicators of a report, each worked out once. */
export class ArahIndikator {
  private readonly answers: ReadonlyMap<string, Arah>;
  private readonly known = new Map<KinerjaRow, ArahDiketahui>();

  constructor(
    private readonly tautan: Tautan,
    pengaturan: Pengaturan,
  ) {
    this.ketentuan = pengaturan.ketentuan;
    this.answers = new Map(
      Object.entries(pengaturan.arah).map(([name, arah]) => [normalizeName(name), arah]),
    );
  }

  private readonly ketentuan: Ketentuan;

  /**
   * The user's answer, else the table's column, else what holds for the same indicator in Tabel 3.1, else what the
   * printed capaian shows where the name suggests that less is better, else positive.
   */
  of(row: KinerjaRow): ArahDiketahui {
    const known = this.known.get(row) ?? this.workOut(row);
    this.known.set(row, known);
    return known;
  }

  private workOut(row: KinerjaRow): ArahDiketahui {
    const answer = this.answers.get(normalizeName(row.name));
    if (answer) return { arah: answer, dari: "jawaban" };
    if (row.arah) return { arah: row.arah, dari: "kolom" };
    const ukur = this.tautan.tahunLalu.to.get(row) ?? this.tautan.renstra.to.get(row);
    const same = ukur && this.of(ukur);
    if (same && same.dari !== "anggapan") return same;
    const printed = suggestsNegative(row.name) && printedNegative(row, this.ketentuan);
    return printed ? { arah: "negatif", dari: "tercetak" } : { arah: "positif", dari: "anggapan" };
  }
}

/** Every bound: the printed capaian may have been worked out under other ketentuan than today's. */
const BATAS: readonly Batas[] = ["tanpa-batas", "dari-0", "0-100", "0-120"];

/** Whether the printed capaian follows from a formula of negative indicators and not from the positive one. */
function printedNegative({ target, realisasi, capaian }: KinerjaRow, ketentuan: Ketentuan): boolean {
  const printed = angka(capaian?.reading);
  if (!target || !realisasi || !capaian || printed === undefined) return false;
  const decimals = "decimals" in capaian.reading ? capaian.reading.decimals : 0;
  const follows = (arah: Arah, rules: Partial<Ketentuan>) => {
    const result = hitungCapaian(target.reading, realisasi.reading, arah, { ...ketentuan, ...rules });
    return (
      result.kind === "dihitung" && [1, 100].some((scale) => agrees(printed * scale, decimals, result.value))
    );
  };
  const either = (arah: Arah, rules: Partial<Ketentuan>) =>
    BATAS.some((batas) => follows(arah, { ...rules, batas }));
  return (
    !either("positif", {}) &&
    (either("negatif", { rumusNegatif: "selisih" }) || either("negatif", { rumusNegatif: "terbalik" }))
  );
}
