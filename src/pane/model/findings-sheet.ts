import type { Finding } from "../../lkip/evaluation";
import { pane } from "../../strings/id";
import { refName } from "../../workbook/address";
import type { NewSheet } from "../../workbook/new-sheet";

/** Widths of the columns, in characters: the sentence and the hint are the wide ones. */
const WIDTHS = [5, 12, 18, 24, 70, 18, 18, 16, 60] as const;

/**
 * All findings as a sheet: one row each, numbers as numbers so that they can be sorted and filtered.
 */
export function findingsSheet(findings: readonly Finding[]): NewSheet {
  return {
    name: pane.lembarTemuan.nama,
    headerRows: [0],
    widths: WIDTHS,
    rows: [
      [...pane.lembarTemuan.kepala],
      ...findings.map((finding, index) => [
        index + 1,
        pane.tingkat[finding.severity],
        pane.temuan.tabel(finding.table),
        refName(finding.ref),
        finding.message,
        finding.value,
        finding.expected,
        finding.difference,
        finding.hint ?? null,
      ]),
    ],
  };
}
