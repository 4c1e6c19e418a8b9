import type { CheckedFinding, Finding } from "../evaluation";
import type { Pengaturan, SudahDiperiksa } from "../ketentuan/ketentuan";

/**
 * Takes the findings aside that the user has looked into, as long as they say the same numbers as then.
 *
 * @returns those that count, and those that were looked into with the reason that was given
 */
export function pisahkanDiperiksa(
  findings: readonly Finding[],
  diperiksa: readonly SudahDiperiksa[],
): { readonly open: Finding[]; readonly checked: CheckedFinding[] } {
  const known = new Map(diperiksa.map((own) => [own.temuan, own]));
  const open: Finding[] = [];
  const checked: CheckedFinding[] = [];
  for (const finding of findings) {
    const own = known.get(finding.id);
    if (own && own.angka === angkaTemuan(finding)) checked.push({ ...finding, alasan: own.alasan });
    else open.push(finding);
  }
  return { open, checked };
}

/** The settings with these findings looked into, for the numbers that they say now. */
export function sudahDiperiksa(
  pengaturan: Pengaturan,
  findings: readonly Finding[],
  alasan: string,
): Pengaturan {
  const own = findings.map((finding): SudahDiperiksa => {
    return { temuan: finding.id, alasan, angka: angkaTemuan(finding) };
  });
  return { ...pengaturan, diperiksa: [...hitungLagi(pengaturan, findings).diperiksa, ...own] };
}

/** The settings with these findings counted again. */
export function hitungLagi(pengaturan: Pengaturan, findings: readonly Pick<Finding, "id">[]): Pengaturan {
  const ids = new Set(findings.map(({ id }) => id));
  return { ...pengaturan, diperiksa: pengaturan.diperiksa.filter(({ temuan }) => !ids.has(temuan)) };
}

/** What a finding says in numbers; its sentence where it has none. */
function angkaTemuan({ value, expected, message }: Finding): string {
  return value === null && expected === null ? message : `${value} | ${expected}`;
}
