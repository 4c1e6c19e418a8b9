import type { CellRef } from "../../workbook/address";
import type { TableId } from "../evaluation";
import { formatPercent } from "../../strings/format";
import { temuan as kalimat } from "../../strings/id";
import { hitungCapaian, type Capaian } from "../measure/capaian";
import { agrees } from "../reading/agrees";
import { rataRata } from "../measure/rata-rata";
import { columnScale } from "../recognition/column-scale";
import type { Reading } from "../reading/reading";
import { percentOutcome, type Outcome } from "../results/draft";
import type { FinalCell } from "../results/result-book";
import type { AverageRow, KinerjaRow, KinerjaTable } from "../facts/kinerja-rows";
import { aturanBaris, aturanTerbuka } from "../facts/aturan-baris";
import { persenTercetak } from "../facts/persen-tercetak";
import type { CapaianUkur, Konteks } from "./konteks";
import { rumusCapaian, rumusRataRata } from "./rumus-capaian";
import type { ValueCell } from "../recognition/value-cell";

/** Tabel 3.1, pengukuran kinerja: capaian per indicator, and their mean. Every later table refers to it. */
export function hitungTabel31(konteks: Konteks): void {
  const computed = hitungKinerja(konteks, "3.1", konteks.laporan.pengukuran);
  for (const [row, entry] of computed) konteks.ukur.set(row, entry);
}

export type Computed = CapaianUkur;

/** Capaian and mean of a table that has one target, one realisasi and one capaian per row. */
export function hitungKinerja(
  konteks: Konteks,
  table: TableId,
  { rows, averages }: KinerjaTable,
): Map<KinerjaRow, Computed> {
  const column = columnScale([...rows.map((row) => row.capaian), ...averages.map((row) => row.capaian)]);
  const computed = new Map<KinerjaRow, Computed>();
  const terbuka = aturanTerbuka(konteks.berlaku);
  for (const row of rows) {
    const { target, realisasi, capaian: cell } = row;
    const final = cell && addCapaian(konteks, table, row, { target, realisasi, cell }, column);
    computed.set(row, {
      capaian: final?.capaian ?? capaianOf(konteks, row, target, realisasi),
      cell: final?.cell,
      menurut: terbuka.map((rules) =>
        valueOf(capaianOf({ ...konteks, ketentuan: rules }, row, target, realisasi)),
      ),
    });
  }
  averages.forEach((average, i) => {
    if (average.capaian)
      addAverage(konteks, table, average, averageScope(rows, averages, i), computed, column);
  });
  return computed;
}

function valueOf(capaian: Capaian): number | undefined {
  return capaian.kind === "dihitung" ? capaian.value : undefined;
}

/** The means under each set of rules that nothing rules out: a printed one that is among them is right. */
export function rataRataMenurut(entries: readonly Computed[]): (number | null)[] {
  const sets = entries[0]?.menurut.length ?? 0;
  return Array.from({ length: sets }, (_, i) => rataRata(entries.flatMap(({ menurut }) => menurut[i] ?? [])));
}

/** Capaian of a row from a target and a realisasi, by the office's rules. */
export function capaianOf(
  konteks: Konteks,
  row: KinerjaRow,
  target?: ValueCell,
  realisasi?: ValueCell,
): Capaian {
  if (!target || !realisasi) return { kind: "tidak-dihitung", sebab: "kosong" };
  return hitungCapaian(target.reading, realisasi.reading, konteks.arah.of(row).arah, konteks.ketentuan);
}

interface CapaianCells {
  readonly target?: ValueCell;
  readonly realisasi?: ValueCell;
  readonly cell: ValueCell;
}

/** Drafts the result of one capaian cell: by the rules in force, or by an open one where only that gives what is printed. */
export function addCapaian(
  konteks: Konteks,
  table: TableId,
  row: KinerjaRow,
  { target, realisasi, cell }: CapaianCells,
  column: ReturnType<typeof columnScale>,
): { readonly capaian: Capaian; readonly cell: FinalCell } {
  const { arah } = konteks.arah.of(row);
  const tercetak = persenTercetak(cell, column.fractions);
  const { ketentuan, benar } = aturanBaris(konteks.berlaku, arah, target, realisasi, tercetak);
  const capaian = capaianOf({ ...konteks, ketentuan }, row, target, realisasi);
  const live = capaian.kind === "dihitung" && ["rasio", "selisih", "terbalik"].includes(capaian.cara);
  const final = konteks.book.add(row.region, {
    table,
    kind: "capaian",
    name: row.name,
    cell,
    column,
    outcome: outcomeOf(capaian, target?.reading, realisasi?.reading, benar ? tercetak?.value : undefined),
    rumus:
      live && target && realisasi
        ? (scale) => rumusCapaian(target, realisasi, arah, ketentuan, scale)
        : undefined,
    temuan: {
      code: "capaian-berbeda",
      related: [target, realisasi].flatMap((value): CellRef[] => (value ? [value.ref] : [])),
      unit: "persen",
      message: (printed, expected) => kalimat.capaianBerbeda(row.name, printed, expected),
      hint: (printed) => petunjukBatas(konteks, row, { target, realisasi, cell }, printed),
    },
  });
  return { capaian, cell: final };
}

/** Why a printed capaian may be right in the office's eyes: it follows where capaian is not cut off. */
function petunjukBatas(
  { ketentuan, arah }: Konteks,
  row: KinerjaRow,
  { target, realisasi, cell }: CapaianCells,
  printed: number,
): string | undefined {
  if (!target || !realisasi || ketentuan.batas === "tanpa-batas") return undefined;
  const rules = { ...ketentuan, batas: "tanpa-batas" as const };
  const bare = hitungCapaian(target.reading, realisasi.reading, arah.of(row).arah, rules);
  const decimals = "decimals" in cell.reading ? cell.reading.decimals : 0;
  return bare.kind === "dihitung" && agrees(printed, decimals, bare.value)
    ? kalimat.petunjukBatas(formatPercent(bare.value))
    : undefined;
}

/** What is printed and right agrees, also where it follows from rounded inputs. A grade that is reached is 100 in one reading of the rule and the ratio of the scores in the other: both stand. */
function outcomeOf(capaian: Capaian, target?: Reading, realisasi?: Reading, tercetak?: number): Outcome {
  const reached =
    target?.kind === "predikat" &&
    realisasi?.kind === "predikat" &&
    realisasi.grade.rank >= target.grade.rank;
  return capaian.kind === "dihitung"
    ? percentOutcome(capaian.value, capaian.cara === "skor" && reached ? 100 : undefined, tercetak)
    : { kind: "tidak-dihitung" };
}

/** The rows that a mean is taken of: all of them, or those since the mean before it where the table has several. */
function averageScope(
  rows: readonly KinerjaRow[],
  averages: readonly AverageRow[],
  i: number,
): readonly KinerjaRow[] {
  const average = averages[i]!;
  if (averages.length === 1) return rows;
  const before = averages[i - 1];
  const own = rows.filter(
    (row) =>
      row.region === average.region &&
      row.row < average.row &&
      (before?.region !== row.region || row.row > before.row),
  );
  return own.length === 0 ? rows : own;
}

/**
 * The mean of what stands in the capaian cells, also where a target or realisasi cannot be read: a mean that agrees with
 * it is not proved wrong by the unreadable cell. Null where nothing stands beside what is computed.
 */
export function printedMean(entries: readonly Computed[]): number | null {
  if (entries.every(({ capaian }) => capaian.kind === "dihitung")) return null;
  return rataRata(
    entries.flatMap(({ capaian, cell }) =>
      cell?.shown !== undefined ? [cell.shown] : capaian.kind === "dihitung" ? [capaian.value] : [],
    ),
  );
}

function addAverage(
  konteks: Konteks,
  table: TableId,
  average: AverageRow,
  scope: readonly KinerjaRow[],
  computed: ReadonlyMap<KinerjaRow, Computed>,
  column: ReturnType<typeof columnScale>,
): void {
  const used = scope.flatMap((row) => {
    const entry = computed.get(row);
    return entry?.capaian.kind === "dihitung" ? [{ value: entry.capaian.value, cell: entry.cell }] : [];
  });
  const mean = rataRata(used.map((entry) => entry.value));
  const cells = used.map((entry) => entry.cell);
  const shown = rataRata(used.map(({ value, cell }) => cell?.shown ?? value));
  const entries = scope.flatMap((row) => computed.get(row) ?? []);
  const printed = printedMean(entries);
  konteks.book.add(average.region, {
    table,
    kind: "rata-rata",
    name: "Rata-rata capaian",
    cell: average.capaian!,
    column,
    outcome: percentOutcome(mean, shown, printed, ...rataRataMenurut(entries)),
    dari: cells,
    rumus: (scale) => rumusRataRata(cells, scale, average.region.view.sheet.name),
    temuan: {
      code: "rata-rata-berbeda",
      related: cells.flatMap((cell) => (cell ? [cell.ref] : [])),
      unit: "persen",
      message: (printed, expected) => kalimat.rataRataBerbeda(printed, expected, used.length),
    },
  });
}
