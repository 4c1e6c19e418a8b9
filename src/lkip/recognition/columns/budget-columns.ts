import { agrees } from "../../reading/agrees";
import { angka } from "../../reading/amount";
import { readCell } from "../../reading/read-cell";
import type { HeaderColumn } from "../header";
import type { Counting } from "../level-words";
import type { Region } from "../region";
import type { Role } from "../role";
import { columnOf, columnsOf, nameColumn } from "../value-cell";

/** The columns of a budget table. */
export interface BudgetColumns {
  /** Columns of names; several where each level stands in its own. */
  readonly names: readonly number[];
  readonly no?: number;
  /** Column of the sasaran that the programs serve. */
  readonly sasaran?: number;
  readonly pagu?: number;
  readonly realisasi?: number;
  readonly persen?: number;
}

/** Rows looked at to see which columns the printed percentages follow from. */
const SAMPLE_ROWS = 200;
const CHANGED = /perubahan|p-?apbd|\bpak\b|setelah|pergeseran/i;

/**
 * Which columns hold pagu, realisasi and %. In these tables "Target" is the pagu and "Capaian" the realisasi. Where
 * several columns could be one of them (anggaran murni and perubahan, kinerja and keuangan), those from which the printed
 * percentages follow; else columns of money, and the budget as it was changed.
 */
export function budgetColumns(region: Region, counting: Counting): BudgetColumns {
  const names = columnsOf(region, "uraian");
  const hasRealisasi = columnOf(region, "realisasi") !== undefined;
  const pick = (...roles: Role[]) => candidates(region, roles, counting);
  const choice = choose(region, {
    pagu: pick("pagu", "target"),
    realisasi: hasRealisasi ? pick("realisasi") : pick("capaian"),
    persen: (hasRealisasi
      ? pickColumns(region, ["persen", "serapan", "capaian"])
      : pickColumns(region, ["persen", "serapan"])
    ).map(({ col }) => col),
  });
  return {
    names: names.length > 0 ? names : columnsOf(region, "indikator"),
    no: columnOf(region, "no"),
    sasaran: nameColumn(region, "sasaran"),
    ...choice,
  };
}

function pickColumns(region: Region, roles: readonly Role[]): HeaderColumn[] {
  return roles.flatMap((role) => region.header.columns.filter((column) => column.role === role));
}

/** Columns of the roles, the likeliest first. */
function candidates(region: Region, roles: readonly Role[], counting: Counting): number[] {
  const rank = ({ money, text }: HeaderColumn) =>
    (counting === "rupiah" && money ? 0 : 2) + (CHANGED.test(text) ? 0 : 1);
  return pickColumns(region, roles)
    .map((column, index) => ({ column, index }))
    .sort((a, b) => rank(a.column) - rank(b.column) || a.index - b.index)
    .map(({ column }) => column.col);
}

interface Candidates {
  readonly pagu: readonly number[];
  readonly realisasi: readonly number[];
  readonly persen: readonly number[];
}

function choose(region: Region, { pagu, realisasi, persen }: Candidates): Partial<BudgetColumns> {
  let best: Partial<BudgetColumns> = { pagu: pagu[0], realisasi: realisasi[0], persen: persen[0] };
  if (pagu.length * realisasi.length * persen.length <= 1) return best;
  let most = 0;
  for (const p of pagu)
    for (const r of realisasi)
      for (const percent of persen) {
        const fits = fitting(region, p, r, percent);
        if (fits > most) [most, best] = [fits, { pagu: p, realisasi: r, persen: percent }];
      }
  return best;
}

/** Rows whose printed percentage is realisasi against pagu. */
function fitting(region: Region, pagu: number, realisasi: number, persen: number): number {
  const { view, firstRow, lastRow } = region;
  let fits = 0;
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + SAMPLE_ROWS); row++) {
    const printed = readCell(view.own(row, persen));
    const [p, r, percent] = [
      angka(readCell(view.own(row, pagu), { rupiah: true })),
      angka(readCell(view.own(row, realisasi), { rupiah: true })),
      angka(printed),
    ];
    if (!p || r === undefined || percent === undefined || !("decimals" in printed)) continue;
    const ratio = (r / p) * 100;
    if (
      agrees(percent, printed.decimals, ratio) ||
      agrees(percent * 100, Math.max(0, printed.decimals - 2), ratio)
    )
      fits++;
  }
  return fits;
}
