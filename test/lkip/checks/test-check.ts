import type { FindingCode } from "../../../src/lkip/checks";
import { evaluate } from "../../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../../src/lkip/ketentuan/default";
import { Report } from "../../language/report";
import { laporanLain } from "../laporan-teks";

/** The consistent report, with other texts in some of its cells: text by place. */
type Changes = Readonly<Record<string, string>>;

interface Cases {
  /** Changes that prove nothing: the report has no finding. */
  readonly valid: readonly Changes[];
  /** Changes, with every finding that they prove; one of them at least is the check's. */
  readonly invalid: readonly (readonly [changes: Changes, findings: readonly string[]])[];
}

const utuh = new Report(laporanLain("utuh"));

/** Tests a check on reports that have nothing for it to find, and on some that have. */
export function testCheck(code: FindingCode, { valid, invalid }: Cases): void {
  describe(code, () => {
    it.each(valid.map((changes) => [sayChanges(changes), changes] as const))(
      "%s: tidak ada temuan",
      (_, changes) => expect(findings(changes)).toEqual([]),
    );
    it.each(invalid.map(([changes, expected]) => [sayChanges(changes), changes, expected] as const))(
      "%s",
      (_, changes, expected) => {
        expect(findings(changes)).toEqual(expected.map((finding) => utuh.inFull(finding)));
        expect(expected.some((finding) => finding.startsWith(`${code} `))).toBe(true);
      },
    );
  });
}

function findings(changes: Changes): string[] {
  return utuh.sayAll(evaluate(utuh.with(changes), PENGATURAN_AWAL).findings);
}

function sayChanges(changes: Changes): string {
  return Object.entries(changes)
    .map(([place, text]) => `${place} diisi “${text}”`)
    .join(", ");
}
