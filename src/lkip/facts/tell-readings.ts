import { refName, type CellRef } from "../../workbook/address";
import { formatNumber } from "../../language/format";
import type { Finding } from "../evaluation";
import { angka } from "../reading/amount";
import { printedText } from "../reading/printed-text";
import type { Laporan } from "./laporan";
import type { ValueCell } from "../recognition/value-cell";
import { words } from "./words";

/** Says in each finding that rests on a number with two readings how it was read. */
export function tellReadings(findings: readonly Finding[], laporan: Laporan): Finding[] {
  const cells = new Map<string, Pick<ValueCell, "cell"> & { readonly amount: number }>();
  for (const value of values(laporan)) {
    if (!value || !("ambiguous" in value.reading) || value.reading.ambiguous === undefined) continue;
    const amount = angka(value.reading);
    if (amount !== undefined) cells.set(refName(value.ref), { cell: value.cell, amount });
  }
  if (cells.size === 0) return [...findings];
  return findings.map((finding) => {
    const named = (ref: CellRef) => cells.get(refName(ref));
    const cell = [finding.ref, ...finding.related].map(named).find((value) => value !== undefined);
    if (!cell || finding.hint !== undefined) return finding;
    return {
      ...finding,
      hint: words.petunjukDibaca(printedText(cell.cell), formatNumber(cell.amount, 3)),
    };
  });
}

function values({
  pengukuran,
  tahunLalu,
  renstra,
  nasional,
  pendukung,
  pkKinerja,
}: Laporan): (ValueCell | undefined)[] {
  return [
    ...[pengukuran, renstra, nasional, pkKinerja].flatMap(({ rows }) =>
      rows.flatMap((row) => [row.target, row.realisasi, row.nasional]),
    ),
    ...tahunLalu.rows.flatMap(({ years }) => years.flatMap((year) => [year.target, year.realisasi])),
    ...pendukung.rows.flatMap((row) => [row.pagu, row.realisasi]),
  ];
}
