import { refName, type CellRef } from "../workbook/address";
import type { CellContent } from "../workbook/plan";
import type { Expr } from "./expression/expr";
import type { Finding, FindingCode, Severity, TableId, Unit } from "./evaluation";

/** Severity of every code: it follows what the numbers can prove. */
export const SEVERITY: Readonly<Record<FindingCode, Severity>> = {
  "nilai-tidak-terbaca": "galat",
  "nilai-kosong": "peringatan",
  "target-nol": "peringatan",
  "satuan-berbeda": "peringatan",
  "skor-di-luar-predikat": "peringatan",
  "skor-diperlukan": "peringatan",
  "arah-perlu-dipastikan": "info",
  "capaian-berbeda": "galat",
  "persen-berbeda": "galat",
  "rata-rata-berbeda": "galat",
  "selisih-berbeda": "galat",
  "predikat-berbeda": "galat",
  "efisiensi-berbeda": "galat",
  "jumlah-program-berbeda": "galat",
  "jumlah-kegiatan-berbeda": "galat",
  "total-berbeda": "galat",
  "baris-berulang": "peringatan",
  "nilai-kembar": "info",
  "realisasi-melebihi-pagu": "galat",
  "target-berbeda-antar-tabel": "galat",
  "realisasi-berbeda-antar-tabel": "galat",
  "capaian-berbeda-antar-tabel": "galat",
  "pagu-berbeda-antar-tabel": "galat",
  "program-tidak-ada": "peringatan",
  "baris-tidak-cocok": "peringatan",
  "tahun-berbeda": "peringatan",
};

/** A finding's own facts; severity, id and difference follow from them. */
export interface FindingFacts {
  readonly code: FindingCode;
  readonly table: TableId;
  readonly ref: CellRef;
  readonly related?: readonly CellRef[];
  readonly message: string;
  readonly value?: number | string | null;
  readonly expected?: number | string | null;
  readonly unit?: Unit;
  readonly hint?: string;
  readonly expr?: Expr;
  readonly fix?: CellContent;
}

/** A finding from its facts. */
export function makeFinding(facts: FindingFacts): Finding {
  const {
    code,
    table,
    ref,
    related = [],
    message,
    value = null,
    expected = null,
    unit = "angka",
    hint,
    expr,
    fix,
  } = facts;
  const numbers = typeof value === "number" && typeof expected === "number";
  return {
    id: `${code}@${refName(ref)}`,
    code,
    severity: SEVERITY[code],
    table,
    ref,
    related,
    message,
    value,
    expected,
    difference: numbers ? Number((value - expected).toPrecision(12)) : null,
    unit,
    ...(hint ? { hint } : {}),
    ...(expr ? { expr } : {}),
    ...(fix ? { fix } : {}),
  };
}
