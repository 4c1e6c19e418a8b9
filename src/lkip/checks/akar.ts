import { refName, type CellRef } from "../../workbook/address";
import { temuan as kalimat } from "../../strings/id";
import { formatNumber } from "../../language/format";
import type { Finding } from "../evaluation";
import type { BudgetRow } from "../budget/budget-rows";
import type { Context } from "../tables/context";

/** Findings whose difference is an amount of rupiah, the likeliest cause first. */
const AMOUNT_CODES: readonly string[] = [
  "jumlah-kegiatan-berbeda",
  "jumlah-program-berbeda",
  "total-berbeda",
  "pagu-berbeda-antar-tabel",
  "realisasi-berbeda-antar-tabel",
  "realisasi-melebihi-pagu",
];

/**
 * Groups findings under their root cause and gives the hint where the numbers prove one.
 *
 * @returns the same findings in the same order; `cause` is the id of the finding that stands for the group
 */
export function akarMasalah(findings: readonly Finding[], context: Context): Finding[] {
  const groups = new Groups(findings);
  missingRows(findings, groups);
  equalDifferences(findings, groups, lineage(context));
  dependents(findings, groups);
  return findings.map((finding) => groups.annotate(finding));
}

/** Who follows whom, and the hint of each. */
class Groups {
  private readonly cause = new Map<string, string>();
  private readonly hints = new Map<string, string>();
  private readonly known: ReadonlySet<string>;

  constructor(findings: readonly Finding[]) {
    this.known = new Set(findings.map(({ id }) => id));
  }

  follow(finding: Finding, cause: Finding, hint: string): void {
    if (finding.id === cause.id || this.cause.has(finding.id) || this.root(cause.id) === finding.id) return;
    this.cause.set(finding.id, cause.id);
    this.hint(finding, hint);
  }

  hint(finding: Finding, hint: string): void {
    if (!this.hints.has(finding.id)) this.hints.set(finding.id, hint);
  }

  follows(finding: Finding): boolean {
    return this.cause.has(finding.id);
  }

  annotate(finding: Finding): Finding {
    const cause = this.root(finding.id);
    const hint = finding.hint ?? this.hints.get(finding.id);
    return {
      ...finding,
      ...(hint ? { hint } : {}),
      ...(cause !== finding.id && this.known.has(cause) ? { cause } : {}),
    };
  }

  private root(id: string): string {
    let at = id;
    for (let next = this.cause.get(at); next !== undefined; next = this.cause.get(at)) at = next;
    return at;
  }
}

/** A parent that exceeds its rows in pagu and in realisasi lacks a row: two findings, one cause. */
function missingRows(findings: readonly Finding[], groups: Groups): void {
  const sums = findings.filter(
    ({ code }) => code === "jumlah-program-berbeda" || code === "jumlah-kegiatan-berbeda",
  );
  const byRow = new Map<string, Finding[]>();
  for (const finding of sums) {
    const key = placeOf(finding.ref);
    byRow.set(key, [...(byRow.get(key) ?? []), finding]);
  }
  for (const [pagu, realisasi] of byRow.values()) {
    if (
      !pagu ||
      !realisasi ||
      !positive(pagu) ||
      !positive(realisasi) ||
      realisasi.difference! > pagu.difference!
    )
      continue;
    const parts = pagu.code === "jumlah-program-berbeda" ? "kegiatan" : "sub kegiatan";
    const hint = kalimat.petunjukBarisHilang(
      formatNumber(pagu.difference!, 2),
      formatNumber(realisasi.difference!, 2),
      parts,
    );
    groups.hint(pagu, hint);
    groups.follow(realisasi, pagu, hint);
  }
}

function positive(finding: Finding): boolean {
  return finding.difference !== null && finding.difference > 0;
}

/** Whether one row stands above the other in the budget: only then can one wrong cell make both differences. */
function lineage({ laporan }: Context): (a: CellRef, b: CellRef) => boolean {
  const rows = new Map(laporan.anggaran.rows.map((row) => [placeOf(row.nameRef), row]));
  const isAbove = (upper: BudgetRow, lower: BudgetRow) => {
    for (let at: BudgetRow | undefined = lower; at; at = at.parent) if (at === upper) return true;
    return false;
  };
  return (a, b) => {
    const [one, other] = [rows.get(placeOf(a)), rows.get(placeOf(b))];
    return one !== undefined && other !== undefined && (isAbove(one, other) || isAbove(other, one));
  };
}

function placeOf({ sheet, row }: CellRef): string {
  return `${sheet}!${row}`;
}

/** Two differences of the very same amount within one program: one cell is wrong, not two. */
function equalDifferences(
  findings: readonly Finding[],
  groups: Groups,
  related: (a: CellRef, b: CellRef) => boolean,
): void {
  const byAmount = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.difference === null || finding.difference === 0 || !AMOUNT_CODES.includes(finding.code))
      continue;
    const amount = Math.abs(finding.difference);
    byAmount.set(amount, [...(byAmount.get(amount) ?? []), finding]);
  }
  for (const [amount, group] of byAmount) {
    const ordered = [...group].sort((a, b) => AMOUNT_CODES.indexOf(a.code) - AMOUNT_CODES.indexOf(b.code));
    const [first, ...rest] = ordered;
    for (const finding of rest) {
      if (finding.ref.row === first!.ref.row && finding.ref.sheet === first!.ref.sheet) continue;
      if (finding.ref.col !== first!.ref.col || !related(finding.ref, first!.ref)) continue;
      groups.follow(
        finding,
        first!,
        kalimat.petunjukSelisihSama(formatNumber(amount, 2), refName(first!.ref)),
      );
      groups.hint(first!, kalimat.petunjukSelisihSama(formatNumber(amount, 2), refName(finding.ref)));
    }
    sharedCell(ordered, amount, groups);
  }
}

/** Differences of the very same amount in findings that all rest on one cell: that cell is the wrong one. */
function sharedCell(ordered: readonly Finding[], amount: number, groups: Groups): void {
  const byCell = new Map<string, Finding[]>();
  for (const finding of ordered)
    for (const ref of [finding.ref, ...finding.related]) {
      const key = refName(ref);
      byCell.set(key, [...(byCell.get(key) ?? []), finding]);
    }
  const shared = [...byCell].filter(([, own]) => own.length > 1).sort(([, a], [, b]) => b.length - a.length);
  for (const [cell, own] of shared) {
    const cause = own.find(({ ref }) => refName(ref) === cell) ?? own[0]!;
    const hint = kalimat.petunjukSatuSel(formatNumber(amount, 2), cell);
    for (const finding of own) {
      groups.follow(finding, cause, hint);
      groups.hint(finding, hint);
    }
  }
}

/** A result that rests on a cell with a finding of its own follows that finding; so does a second finding on one cell. */
function dependents(findings: readonly Finding[], groups: Groups): void {
  const byCell = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.severity !== "galat" && finding.code !== "skor-di-luar-predikat") continue;
    const key = refName(finding.ref);
    const known = byCell.get(key);
    if (!known || (groups.follows(finding) && !groups.follows(known))) byCell.set(key, finding);
  }
  for (const finding of findings) {
    if (!RESULT_CODES.has(finding.code) || finding.hint) continue;
    const cause = finding.related.map((ref) => byCell.get(refName(ref))).find((other) => other !== undefined);
    if (cause) groups.follow(finding, cause, kalimat.petunjukIkut(refName(cause.ref)));
  }
}

const RESULT_CODES: ReadonlySet<string> = new Set([
  "capaian-berbeda",
  "persen-berbeda",
  "rata-rata-berbeda",
  "capaian-berbeda-antar-tabel",
  "efisiensi-berbeda",
  "predikat-berbeda",
  "selisih-berbeda",
]);
