import type { Snapshot } from "../workbook/snapshot";
import { totalsOf } from "./budget/totals";
import { CHECKS } from "./checks";
import type { CheckContext } from "./checks/check";
import { pisahkanDiperiksa } from "./checks/diperiksa";
import { tanpaRujukanRagu } from "./checks/rujukan-ragu";
import type { Evaluation, Finding, Result, Summary } from "./evaluation";
import { numberOf } from "./expression/value-of";
import { ArahIndikator, ArahPasti } from "./facts/arah";
import { buktiCapaian, buktiEfisiensi } from "./facts/bukti-ketentuan";
import { ketentuanBerlaku } from "./facts/ketentuan-tercetak";
import { factsOf } from "./facts/facts";
import { readingLaporan, type Laporan } from "./facts/laporan";
import { ketentuanLaporan } from "./facts/laporan-ketentuan";
import { openTies } from "./facts/open-ties";
import { pertanyaanKetentuan } from "./facts/pertanyaan-ketentuan";
import { skalaTercetak } from "./facts/skala-tercetak";
import { tahunLaporan } from "./facts/tahun-laporan";
import { tautkan, type Tautan } from "./facts/tautan";
import { tellReadings } from "./facts/tell-readings";
import { denganJawaban } from "./ketentuan/ditetapkan";
import type { Ketentuan, Pengaturan } from "./ketentuan/ketentuan";
import { predikatOf } from "./ketentuan/predikat-of";
import { serapan } from "./measure/serapan";
import { atOneGo, type InSteps } from "./in-steps";
import { once } from "./once";
import { countsOf, relating, type Relations } from "./relations/relations-of";
import type { Settled } from "./results/settle";
import { TABLES } from "./tables";
import type { Context } from "./tables/context";
import { countedOf, meanOf } from "./tables/rata-rata";
import { workingOut } from "./tables/work-out";

/**
 * Reads the tables of a workbook, computes every result cell, and finds what does not add up.
 *
 * @param snapshot   the workbook as plain data
 * @param pengaturan the office's rules, and what the user has tied and mapped
 * @returns tables found, results, findings, and the summary; plain data, nothing is written
 */
export function evaluate(snapshot: Snapshot, pengaturan: Pengaturan): Evaluation {
  return evaluateReport(snapshot, pengaturan).evaluation;
}

/** An evaluation with what it was worked out of: what the search for causes goes on from. */
export interface Evaluated {
  readonly evaluation: Evaluation;
  readonly context: Context;
  readonly settled: readonly Settled[];
  /** What must hold between the cells, in steps, worked out once. */
  readonly relating: () => InSteps<Relations>;
}

/** Evaluates a workbook and keeps what it was worked out of. */
export function evaluateReport(snapshot: Snapshot, pengaturan: Pengaturan): Evaluated {
  return atOneGo(evaluating(snapshot, pengaturan));
}

/** The same in steps. The reading of a table's rows is one step: for 5,000 rows of Tabel 3.8 the longest by far. */
export function* evaluating(snapshot: Snapshot, pengaturan: Pengaturan): InSteps<Evaluated> {
  const settled = denganJawaban(pengaturan);
  const laporan = yield* readingLaporan(snapshot, settled, TABLES);
  yield undefined;
  return yield* evaluatingLaporan(laporan, settled);
}

/**
 * Evaluates tables that were read already, under other rules, in steps.
 *
 * @param laporan read under the same answers, mapping and scale: these decide what a table is
 */
export function* evaluatingUnder(laporan: Laporan, pengaturan: Pengaturan): InSteps<Evaluation> {
  return (yield* evaluatingLaporan(laporan, denganJawaban(pengaturan))).evaluation;
}

function* evaluatingLaporan(laporan: Laporan, pengaturan: Pengaturan): InSteps<Evaluated> {
  const tautan = tautkan(laporan, pengaturan);
  const { bukti, skala, berlaku, arah } = rulesOf(laporan, tautan, pengaturan);
  yield undefined;
  const { context, settled } = yield* workingOut(TABLES, {
    laporan,
    tautan,
    pengaturan,
    ketentuan: berlaku.ketentuan,
    berlaku,
    arah,
  });
  const checking = {
    ...context,
    facts: factsOf(laporan, tautan),
    differences: settled.map(({ finding }) => finding).filter((finding) => finding !== undefined),
  };
  yield undefined;
  const findings = yield* findingsOf(checking);
  const results = settled.map(({ result }) => result).sort(byPlace);
  const sorted = tellReadings(tanpaRujukanRagu(unique(findings).sort(byPlace)), laporan);
  yield undefined;
  const { open, checked } = pisahkanDiperiksa(sorted, pengaturan.diperiksa);
  let known: Relations | undefined;
  const relationsInSteps = function* (): InSteps<Relations> {
    return (known ??= yield* relating(checking, settled, open));
  };
  const evaluation: Evaluation = {
    kinds: KINDS,
    tables: laporan.tables,
    results,
    findings: open,
    checked,
    questions: [...laporan.questions, ...pertanyaanKetentuan(berlaku, bukti, arah)],
    unread: laporan.unread,
    ties: openTies(laporan, tautan),
    ketentuan: ketentuanLaporan(pengaturan, berlaku, bukti, skala, arah),
    relations: once(() => countsOf(atOneGo(relationsInSteps()))),
    summary: summarize(context, results, open),
  };
  return { evaluation, context, settled, relating: relationsInSteps };
}

/** The office's rules: what the print tells of them, those in force, and the direction of each indicator. */
function rulesOf(laporan: Laporan, tautan: Tautan, pengaturan: Pengaturan) {
  const bukti = { capaian: buktiCapaian(laporan, tautan), efisiensi: buktiEfisiensi(laporan) };
  const skala = skalaTercetak(laporan.ikhtisar);
  const pasti = new ArahPasti(tautan, pengaturan);
  const berlaku = ketentuanBerlaku(pengaturan, bukti, skala, pasti);
  return { bukti, skala, berlaku, arah: new ArahIndikator(pasti, bukti.capaian, berlaku) };
}

/** What all checks find, one check in a step. */
function* findingsOf(context: CheckContext): InSteps<Finding[]> {
  const findings: Finding[] = [];
  for (const check of CHECKS) {
    for (const finding of check.find(context)) findings.push(finding);
    yield undefined;
  }
  return findings;
}

const KINDS = TABLES.map(({ id, title, columns }) => ({ id, title, columns }));
const RANKS: ReadonlyMap<string, number> = new Map(TABLES.map(({ id }, rank) => [id, rank]));

function byPlace(a: Finding | Result, b: Finding | Result): number {
  return (
    rankOf(a) - rankOf(b) ||
    (a.ref.sheet === b.ref.sheet ? a.ref.row - b.ref.row || a.ref.col - b.ref.col : 0)
  );
}

function rankOf({ table }: Finding | Result): number {
  return RANKS.get(table) ?? -1;
}

/** One finding of a code per cell: the first says it. */
function unique(findings: readonly Finding[]): Finding[] {
  const byId = new Map<string, Finding>();
  for (const finding of findings) if (!byId.has(finding.id)) byId.set(finding.id, finding);
  return [...byId.values()];
}

function summarize(context: Context, results: readonly Result[], findings: readonly Finding[]): Summary {
  const { laporan, ketentuan } = context;
  const outcome = meanOf(laporan.pengukuran.rows, context);
  const mean = outcome.kind === "is" ? (numberOf(outcome.expr, "exact") ?? null) : null;
  const { pagu, realisasi } = totalsOf(laporan.anggaran);
  const found = countsBy(findings, ({ severity }) => severity);
  const done = countsBy(results, ({ action }) => action);
  return {
    tahun: tahunLaporan(context) ?? null,
    rataRataCapaian: mean,
    indikatorDihitung: countedOf(laporan.pengukuran.rows, context),
    indikatorSemua: laporan.pengukuran.rows.length,
    predikat: mean === null ? null : predikatText(mean, ketentuan),
    totalPagu: pagu ?? null,
    totalRealisasi: realisasi ?? null,
    serapan: pagu === undefined || realisasi === undefined ? null : serapan(pagu, realisasi),
    galat: found("galat"),
    peringatan: found("peringatan"),
    info: found("info"),
    isi: done("isi"),
    ganti: done("ganti"),
    tetap: done("tetap"),
    lewati: done("lewati"),
  };
}

/** How many of a list are of each kind. */
function countsBy<Item, Kind>(items: readonly Item[], kindOf: (item: Item) => Kind): (kind: Kind) => number {
  const counts = new Map<Kind, number>();
  for (const item of items) counts.set(kindOf(item), (counts.get(kindOf(item)) ?? 0) + 1);
  return (kind) => counts.get(kind) ?? 0;
}

function predikatText(mean: number, { skala }: Ketentuan): string | null {
  const kelas = predikatOf(mean, skala);
  if (!kelas) return null;
  return kelas.code === kelas.name ? kelas.name : `${kelas.code} (${kelas.name})`;
}
