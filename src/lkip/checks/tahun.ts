import { temuan as kalimat } from "../../strings/id";
import type { Finding, TableId } from "../evaluation";
import type { Konteks } from "../tables/konteks";
import type { Region } from "../tables/region";
import { yearsOf } from "../tables/role";
import type { Check } from "./check";
import { makeFinding } from "./finding";

/** A caption or header that names another year than the report's. */
export const tahun: Check = {
  name: "tahun",
  find: (konteks) => {
    const year = tahunLaporan(konteks);
    if (year === undefined) return [];
    return [...konteks.laporan.regions].flatMap(([table, regions]) =>
      regions.flatMap((region) => [
        ...captionFindings(table, region, year),
        ...headerFindings(table, region, year),
      ]),
    );
  },
};

/** Fewest places that must name a year before another one is held against it. */
const FEWEST = 2;

/** The report's year: the user's, else the one that most captions and headers name; undefined where none stands out. */
export function tahunLaporan({
  laporan,
  ketentuan,
}: Pick<Konteks, "laporan" | "ketentuan">): number | undefined {
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
function ownYear(table: TableId, role: string): boolean {
  if (table === "3.2") return false;
  return role === "realisasi" || role === "capaian" || (role === "target" && table === "3.1");
}

function captionFindings(table: TableId, region: Region, year: number): Finding[] {
  const years = yearsOf(region.caption?.text ?? "");
  if (years.length === 0 || years.includes(year)) return [];
  const line = region.caption!.lines.find((candidate) => yearsOf(candidate.text).length > 0)!;
  return [
    makeFinding({
      code: "tahun-berbeda",
      table,
      ref: region.view.ref(line.row, line.col),
      message: kalimat.tahunBerbeda("judul", years.join(", "), year),
      value: years.join(", "),
      expected: String(year),
    }),
  ];
}

function headerFindings(table: TableId, region: Region, year: number): Finding[] {
  const { header, view } = region;
  return header.columns
    .filter((column) => column.year !== undefined && column.year !== year && ownYear(table, column.role))
    .map((column) =>
      makeFinding({
        code: "tahun-berbeda",
        table,
        ref: view.ref(header.leaf, column.col),
        message: kalimat.tahunBerbeda("kolom", String(column.year), year),
        value: String(column.year),
        expected: String(year),
      }),
    );
}
