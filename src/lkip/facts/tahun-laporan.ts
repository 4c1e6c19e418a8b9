import type { Ketentuan } from "../ketentuan/ketentuan";
import type { TableId } from "../evaluation";
import type { Region } from "../recognition/region";
import { yearsOf } from "../recognition/role";
import type { Laporan } from "./laporan";

/** Fewest places that must name a year before another one is held against it. */
const FEWEST = 2;

/** The report's year: the user's, else the one that most captions and headers name; undefined where none stands out. */
export function tahunLaporan({
  laporan,
  ketentuan,
}: {
  readonly laporan: Laporan;
  readonly ketentuan: Ketentuan;
}): number | undefined {
  if (ketentuan.tahun !== undefined) return ketentuan.tahun;
  const counts = new Map<number, number>();
  const count = (years: readonly number[]) =>
    new Set(years).forEach((year) => counts.set(year, (counts.get(year) ?? 0) + 1));
  for (const [table, regions] of laporan.regions)
    for (const region of regions) {
      count(yearsOf(region.caption?.text ?? ""));
      count(
        region.header.columns.flatMap(({ role, year }) =>
          year !== undefined && ownYear(table, role) ? [year] : [],
        ),
      );
      if (table === "3.2") count(latestYear(region));
    }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  if (!first) return undefined;
  return second && second[1] === first[1] && first[1] < FEWEST ? latest(counts) : first[0];
}

function latest(counts: ReadonlyMap<number, number>): number | undefined {
  return counts.size === 0 ? undefined : Math.max(...counts.keys());
}

function latestYear(region: Region): number[] {
  const years = region.header.columns.flatMap(({ role, year }) =>
    role === "realisasi" && year !== undefined ? [year] : [],
  );
  return years.length === 0 ? [] : [Math.max(...years)];
}

/** Columns whose year is the report's: not those of the renstra, the nation, or the years before. */
export function ownYear(table: TableId, role: string): boolean {
  if (table === "3.2") return false;
  return role === "realisasi" || role === "capaian" || (role === "target" && table === "3.1");
}
