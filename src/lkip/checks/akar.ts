import { refName, type CellRef } from "../../workbook/address";
import { temuan as kalimat } from "../../strings/id";
import { formatNumber } from "../../strings/format";
import type { Finding, FindingCode } from "../evaluation";
import type { Konteks } from "../tables/konteks";

/** Findings whose difference is an amount of rupiah, the likeliest cause first. */
const AMOUNT_CODES: readonly FindingCode[] = [
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
export function akarMasalah(findings: readonly Finding[], konteks: Konteks): Finding[] {
  const groups = new Groups(findings);
  missingRows(findings, groups);
  equalDifferences(findings, groups, lineage(konteks));
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
    const key = `${finding.ref.sheet}!${finding.ref.row}`;
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

/** The program and its rows: cells of one family may share a cause. */
function lineage({ laporan }: Konteks): (a: CellRef, b: CellRef) => boolean {
  const roots = new Map<string, string>();
  for (const row of laporan.anggaran.rows) {
    let top = row;
    while (top.parent) top = top.parent;
    roots.set(`${row.nameRef.sheet}!${row.row}`, refName(top.nameRef));
  }
  return (a, b) => {
    const [one, other] = [roots.get(`${a.sheet}!${a.row}`), roots.get(`${b.sheet}!${b.row}`)];
    return one !== undefined && one === other;
  };
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
  }
}

/** A result that rests on a cell with a finding of its own follows that finding; so does a second finding on one cell. */
function dependents(findings: readonly Finding[], groups: Groups): void {
  const byCell = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.severity !== "galat") continue;
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

const RESULT_CODES: ReadonlySet<FindingCode> = new Set([
  "capaian-berbeda",
  "persen-berbeda",
  "rata-rata-berbeda",
  "capaian-berbeda-antar-tabel",
  "efisiensi-berbeda",
  "predikat-berbeda",
  "selisih-berbeda",
]);
