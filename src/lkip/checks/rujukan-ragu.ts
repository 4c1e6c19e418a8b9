import { a1, refName, type CellRef } from "../../workbook/address";
import type { Finding } from "../evaluation";
import { isConflict } from "../facts/comparisons";

/** Findings of this many other kinds that all rest on one cell make it doubtful. */
const SEVERAL = 2;

/**
 * Takes "seharusnya" and "Perbaiki" from a conflict whose reference is itself in doubt: it has a finding of its own, is one
 * of two rows with the very same amounts, or several other galat rest on it. Both values are still named.
 */
export function tanpaRujukanRagu(findings: readonly Finding[]): Finding[] {
  const doubts = new Doubts(findings);
  return findings.map((finding) => {
    const reference = isConflict(finding.code) ? finding.related[0] : undefined;
    const doubt = reference && doubts.about(reference, finding);
    if (!doubt) return finding;
    const { fix: _fix, ...rest } = finding;
    return { ...rest, expected: null, hint: finding.hint ?? doubtful(reference) };
  });
}

function doubtful(ref: CellRef): string {
  return `Angka di ${ref.sheet} · ${a1(ref)} sendiri masih diragukan: pastikan dulu mana dari keduanya yang benar.`;
}

class Doubts {
  private readonly own = new Map<string, Finding[]>();
  private readonly resting = new Map<string, Finding[]>();

  constructor(findings: readonly Finding[]) {
    for (const finding of findings) {
      add(this.own, finding.ref, finding);
      for (const ref of finding.related)
        if (finding.code === "nilai-kembar") add(this.own, ref, finding);
        else if (finding.severity === "galat") add(this.resting, ref, finding);
    }
  }

  about(ref: CellRef, conflict: Finding): boolean {
    const others = (known: ReadonlyMap<string, Finding[]>) =>
      (known.get(refName(ref)) ?? []).filter(
        (finding) => finding.id !== conflict.id && !isConflict(finding.code),
      );
    const kinds = new Set(others(this.resting).map(({ code }) => code));
    return others(this.own).length > 0 || kinds.size >= SEVERAL;
  }
}

function add(map: Map<string, Finding[]>, ref: CellRef, finding: Finding): void {
  const key = refName(ref);
  const known = map.get(key);
  if (known) known.push(finding);
  else map.set(key, [finding]);
}
