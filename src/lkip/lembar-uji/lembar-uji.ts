import type { NewSheet } from "../../workbook/new-sheet";
import type { Snapshot } from "../../workbook/snapshot";
import type { Evaluation } from "../evaluation";
import { readLaporan } from "../facts/laporan";
import { tautkan } from "../facts/tautan";
import { denganJawaban } from "../ketentuan/ditetapkan";
import type { Pengaturan } from "../ketentuan/ketentuan";
import { TABLES } from "../tables";
import { buktiReviu } from "./bukti-reviu";
import { barisReviu } from "./daftar-reviu";
import { barisLama, denganIsian, lembarLama } from "./isian-kantor";
import { barisKelengkapan, kelengkapanOf } from "./kelengkapan";
import { barisKepala, type Keterangan } from "./kepala";
import { baris, KEPALA, type Baris } from "./kolom";
import { barisPengujian } from "./pengujian";
import { rapikan } from "./rapikan";
import { barisDiperiksa, barisTemuan } from "./temuan";

/** The sheet to be written, and the one that it takes the place of, as it is now. */
export interface LembarUji {
  readonly sheet: NewSheet;
  readonly lama?: NewSheet;
}

/**
 * The working paper of a review: what was tested and what of it was right, every finding, the checklist of PermenPANRB 53/2014
 * as far as the tables prove it, and how complete the comparisons are. It holds no conclusion. What the office has written
 * into an earlier one is taken over.
 *
 * @param evaluation of the same snapshot and pengaturan, with its causes
 */
export function makeLembarUji(
  snapshot: Snapshot,
  pengaturan: Pengaturan,
  evaluation: Evaluation,
  keterangan: Keterangan,
): LembarUji {
  const lama = lembarLama(snapshot);
  const rows = barisUji(snapshot, pengaturan, evaluation, keterangan);
  if (!lama) return { sheet: rapikan(rows) };
  const own = barisLama(lama);
  return {
    sheet: { ...rapikan(denganIsian(rows, own)), name: lama.name },
    lama: { ...rapikan(own), name: lama.name },
  };
}

function barisUji(
  snapshot: Snapshot,
  pengaturan: Pengaturan,
  evaluation: Evaluation,
  keterangan: Keterangan,
): readonly Baris[] {
  const settled = denganJawaban(pengaturan);
  const laporan = readLaporan(snapshot, settled, TABLES);
  const tautan = tautkan(laporan, settled);
  const kelengkapan = kelengkapanOf(laporan, tautan);
  return [
    ...barisKepala(evaluation, keterangan),
    KEPALA,
    baris({ no: "A. PENGUJIAN: YANG DIUJI DAN YANG SESUAI, PER TABEL" }),
    ...barisPengujian(evaluation),
    baris({ no: "A. PENGUJIAN: TEMUAN" }),
    ...barisTemuan(evaluation),
    ...barisDiperiksa(evaluation),
    baris({ no: "B. DAFTAR PERIKSA REVIU (PermenPANRB 53/2014, Lampiran III)" }),
    ...barisReviu(buktiReviu({ laporan, tautan, evaluation, kelengkapan })),
    baris({ no: "C. KELENGKAPAN PERBANDINGAN" }),
    ...barisKelengkapan(kelengkapan),
  ];
}
