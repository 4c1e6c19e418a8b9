import { arahPerluDipastikan } from "./arah-perlu-dipastikan";
import { barisBerulang } from "./baris-berulang";
import { barisTidakCocok } from "./baris-tidak-cocok";
import { capaianBerbeda } from "./capaian-berbeda";
import { capaianBerbedaAntarTabel } from "./capaian-berbeda-antar-tabel";
import type { Check } from "./check";
import { efisiensiBerbeda } from "./efisiensi-berbeda";
import { jumlahKegiatanBerbeda } from "./jumlah-kegiatan-berbeda";
import { jumlahProgramBerbeda } from "./jumlah-program-berbeda";
import { nilaiKembar } from "./nilai-kembar";
import { nilaiKosong } from "./nilai-kosong";
import { nilaiTidakTerbaca } from "./nilai-tidak-terbaca";
import { paguBerbedaAntarTabel } from "./pagu-berbeda-antar-tabel";
import { persenBerbeda } from "./persen-berbeda";
import { predikatBerbeda } from "./predikat-berbeda";
import { programTidakAda } from "./program-tidak-ada";
import { rataRataBerbeda } from "./rata-rata-berbeda";
import { realisasiBerbedaAntarTabel } from "./realisasi-berbeda-antar-tabel";
import { realisasiMelebihiPagu } from "./realisasi-melebihi-pagu";
import { satuanBerbeda } from "./satuan-berbeda";
import { selisihBerbeda } from "./selisih-berbeda";
import { skorDiLuarPredikat } from "./skor-di-luar-predikat";
import { skorDiperlukan } from "./skor-diperlukan";
import { tahunBerbeda } from "./tahun-berbeda";
import { targetBerbedaAntarTabel } from "./target-berbeda-antar-tabel";
import { targetNol } from "./target-nol";
import { totalBerbeda } from "./total-berbeda";

/** Every kind of finding, in the order of the README's list. A new check is one file and one line here. */
export const CHECKS = [
  nilaiTidakTerbaca,
  nilaiKosong,
  targetNol,
  satuanBerbeda,
  skorDiLuarPredikat,
  skorDiperlukan,
  arahPerluDipastikan,
  capaianBerbeda,
  persenBerbeda,
  rataRataBerbeda,
  selisihBerbeda,
  predikatBerbeda,
  efisiensiBerbeda,
  jumlahProgramBerbeda,
  jumlahKegiatanBerbeda,
  totalBerbeda,
  barisBerulang,
  nilaiKembar,
  realisasiMelebihiPagu,
  targetBerbedaAntarTabel,
  realisasiBerbedaAntarTabel,
  capaianBerbedaAntarTabel,
  paguBerbedaAntarTabel,
  programTidakAda,
  barisTidakCocok,
  tahunBerbeda,
] as const;

/** The code of a finding. */
export type FindingCode = (typeof CHECKS)[number]["code"];

const BY_CODE: ReadonlyMap<string, Check> = new Map(CHECKS.map((check) => [check.code, check]));

/**
 * The check that makes the findings of a code.
 *
 * @throws where no check has the code: every finding is made by one
 */
export function checkOf(code: string): Check {
  const check = BY_CODE.get(code);
  if (!check) throw new Error(`No check makes findings of the code ${code}`);
  return check;
}
