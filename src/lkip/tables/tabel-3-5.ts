import { isPending } from "../../workbook/snapshot";
import { temuan as kalimat } from "../../strings/id";
import { formatPercent } from "../../strings/format";
import { makeFinding } from "../finding";
import { predikatOf } from "../ketentuan/predikat-of";
import { angka } from "../reading/amount";
import { readTick } from "../reading/read-cell";
import { columnScale, type ColumnScale } from "../recognition/column-scale";
import { percentOutcome } from "../results/draft";
import { cellText } from "../recognition/sheet-view";
import type { IkhtisarRow, KelasCell } from "../facts/ikhtisar-rows";
import { isTicked } from "../facts/kelas";
import type { Konteks } from "./konteks";
import { rumusSalin } from "./rumus-capaian";

/** Tabel 3.5, ikhtisar: % capaian as in Tabel 3.1, and one tick in the class that it falls in. */
export function hitungTabel35(konteks: Konteks): void {
  const rows = konteks.laporan.ikhtisar.filter((row) => !konteks.tautan.ikhtisarSasaran.has(row));
  const column = columnScale(rows.map((row) => row.capaian));
  const tick = usualTick(rows);
  for (const row of rows) {
    const final = addCapaianRow(konteks, row, column);
    addKelas(konteks, row, final, tick);
  }
}

/** The capaian that the row ends with in percent: exact, and as a reader sees it. */
interface Percent {
  readonly exact: number;
  readonly shown: number;
}

function addCapaianRow(konteks: Konteks, row: IkhtisarRow, column: ColumnScale): Percent | undefined {
  const source = konteks.tautan.ikhtisar.to.get(row);
  const ukur = source && konteks.ukur.get(source);
  const value = ukur?.capaian.kind === "dihitung" ? ukur.capaian.value : undefined;
  if (!row.capaian)
    return value === undefined ? undefined : { exact: value, shown: ukur?.cell?.shown ?? value };
  const final = konteks.book.add(row.region, {
    table: "3.5",
    kind: "capaian",
    name: row.name,
    cell: row.capaian,
    column,
    outcome: percentOutcome(value ?? null, ukur?.cell?.shown, ...(ukur?.menurut ?? [])),
    dari: [ukur?.cell],
    rumus: (scale) => rumusSalin(ukur?.cell, scale, row.region.view.sheet.name),
    temuan: {
      code: "capaian-berbeda-antar-tabel",
      related: ukur?.cell ? [ukur.cell.ref] : source ? [source.nameRef] : [],
      unit: "persen",
      message: (printed, expected) => kalimat.capaianAntarTabel(row.name, "3.5", printed, expected),
    },
  });
  const exact = value ?? final.value;
  return exact === undefined ? undefined : { exact, shown: final.shown ?? exact };
}

/** Where the exact percentage and the printed one fall in two classes, the one that is ticked stands. */
function addKelas(konteks: Konteks, row: IkhtisarRow, percent: Percent | undefined, tick: string): void {
  if (percent === undefined || row.kelas.length === 0) return;
  if (row.kelas.some(({ cell }) => isPending(cell))) return;
  const ticked = row.kelas.filter(({ cell }) => isTicked(cell));
  const kelasOf = (value: number) => row.kelas.find(({ kelas }) => kelas === predikatOf(value, row.skala));
  const shown = kelasOf(percent.shown);
  const right = shown && ticked.length === 1 && ticked[0] === shown ? shown : kelasOf(percent.exact);
  if (!right) return;
  for (const kelas of row.kelas) {
    const wanted = kelas === right;
    konteks.book.add(row.region, {
      table: "3.5",
      kind: "predikat",
      name: `${row.name}: ${kelas.kelas.name}`,
      cell: {
        ref: kelas.ref,
        cell: kelas.cell,
        reading: isTicked(kelas.cell)
          ? { kind: "tidak-terbaca", reason: "teks", text: cellText(kelas.cell) }
          : { kind: "kosong", dash: false },
      },
      column: { scale: "angka", fractions: false },
      outcome: wanted
        ? { kind: "teks", text: isTicked(kelas.cell) ? cellText(kelas.cell) : tick }
        : { kind: "hapus" },
    });
  }
  report(konteks, row, percent.exact, right, ticked);
}

/** No finding for a row that is not filled in yet: it is simply filled. */
function report(
  konteks: Konteks,
  row: IkhtisarRow,
  percent: number,
  right: KelasCell,
  ticked: readonly KelasCell[],
): void {
  if (ticked.length === 1 && ticked[0] === right) return;
  const printed = row.capaian && angka(row.capaian.reading) !== undefined;
  if (ticked.length === 0 && !printed) return;
  const wrong = ticked.filter((kelas) => kelas !== right);
  const names = ticked.map(({ kelas }) => kelas.name).join(", ");
  konteks.book.findings.push(
    makeFinding({
      code: "predikat-berbeda",
      table: "3.5",
      ref: wrong[0]?.ref ?? right.ref,
      related: [right.ref, ...(row.capaian ? [row.capaian.ref] : [])].filter((ref) => ref !== wrong[0]?.ref),
      message: kalimat.predikatBerbeda(row.name, formatPercent(percent), right.kelas.name, names),
      value: names === "" ? null : names,
      expected: right.kelas.name,
    }),
  );
}

/** The sign that the table ticks with most. */
function usualTick(rows: readonly IkhtisarRow[]): string {
  const counts = new Map<string, number>();
  for (const { kelas } of rows)
    for (const { cell } of kelas) {
      if (typeof cell?.value !== "string" || !readTick(cell)) continue;
      counts.set(cell.value, (counts.get(cell.value) ?? 0) + 1);
    }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "v";
}
