import { a1Area, type Area } from "../../workbook/address";
import type { TableId } from "../evaluation";
import type { Region } from "./region";
import type { Role } from "./role";
import type { Tanya } from "./tanya";
import { columnsOf, nameColumn } from "./value-cell";
import { words } from "./words";

const RESULTS: readonly Role[] = ["capaian", "persen", "serapan", "efisiensi", "selisih"];

/**
 * A region without the result cells that are merged over several named rows: whose result such a cell holds nobody can
 * say. It is asked once, and until then the cell belongs to none of them.
 */
export function withoutShared(region: Region, table: TableId, tanya: Tanya): Region {
  const merges = resultMerges(region);
  if (merges.length === 0) return region;
  const names = nameColumns(region, table);
  const withheld = new Map<number, Set<number> | "semua">(
    [...(region.withheld ?? [])].map(([col, rows]) => [col, rows === "semua" ? rows : new Set(rows)]),
  );
  for (const area of merges) {
    const rows = range(Math.max(area.top, region.firstRow), Math.min(area.bottom, region.lastRow)).flatMap(
      (row) => {
        const name = names.map((col) => region.view.text(row, col)).find((text) => /\p{L}/u.test(text));
        return name === undefined ? [] : [{ row, name }];
      },
    );
    if (rows.length < 2) continue;
    const answer = ask(
      region,
      area,
      { table, tanya },
      rows.map(({ name }) => name),
    );
    const own = withheld.get(area.left) ?? new Set<number>();
    if (own === "semua") continue;
    for (const { row } of answer === "pertama" ? rows.slice(1) : rows) own.add(row);
    withheld.set(area.left, own);
  }
  return withheld.size === 0 ? region : { ...region, withheld };
}

function ask(
  region: Region,
  area: Area,
  { table, tanya }: { readonly table: TableId; readonly tanya: Tanya },
  names: readonly string[],
): string | undefined {
  return tanya.ask({
    kind: "gabungan",
    table,
    ref: region.view.ref(area.top, area.left),
    related: [],
    message: words.gabungan(a1Area(area), names),
    options: [
      { value: "biarkan", text: words.gabunganBiarkan },
      ...names.slice(0, 1).map((name) => ({ value: "pertama", text: words.gabunganPertama(name) })),
    ],
  });
}

function resultMerges({ view, header, firstRow, lastRow }: Region): Area[] {
  const cols = new Set(header.columns.filter(({ role }) => RESULTS.includes(role)).map(({ col }) => col));
  return view.sheet.merges.filter(
    ({ top, bottom, left }) => bottom > top && cols.has(left) && bottom >= firstRow && top <= lastRow,
  );
}

/** The columns that name a row of the table. */
function nameColumns(region: Region, table: TableId): number[] {
  const uraian = columnsOf(region, "uraian");
  if (uraian.length > 0 && ["3.6", "3.8", "PK"].includes(table)) return uraian;
  const own = ["indikator", "sasaran-indikator", "sasaran"] as const;
  const named = own.map((role) => nameColumn(region, role)).find((col) => col !== undefined);
  return named === undefined ? uraian : [named];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
