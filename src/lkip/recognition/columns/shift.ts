import type { Region } from "../region";
import { dataRows } from "../rows";
import { words } from "../words";
import type { Asker } from "./ask-columns";
import { follows, weightOf } from "./evidence";
import { figureAt, sampleOf } from "./figures";
import type { Worded } from "./wording";

/** Rows that must follow beside the header's columns, by what they say, before a shift is thought of. */
const LEAST_INFO = 1.8;

/**
 * Whether the contents stand one column beside their header: no printed result follows from the columns that the header
 * names, and those at their side explain them.
 *
 * @returns the region with its header over the contents, by the user's answer; "terbuka" while there is none
 */
export function unshifted(region: Region, worded: Worded, { table, tanya }: Asker): Region | "terbuka" {
  const cols = [worded.targets, worded.realisasi, worded.results].map((own) => own[0]);
  if ([worded.targets, worded.realisasi, worded.results].some((own) => own.length !== 1)) return region;
  const [target, realisasi, result] = cols as [number, number, number];
  if (evidence(region, [target, realisasi, result]).hits > 0) return region;
  for (const by of [-1, 1]) {
    const { info, hits, misses } = evidence(region, [target + by, realisasi + by, result + by]);
    if (info < LEAST_INFO || misses > hits / 3) continue;
    const answer = tanya.ask({
      kind: "kolom",
      table,
      ref: region.view.ref(region.header.leaf, result),
      related: [],
      message: words.geser(hits, by < 0 ? "kiri" : "kanan"),
      options: [
        { value: "isi", text: words.geserIsi },
        { value: "judul", text: words.geserJudul },
      ],
    });
    if (answer === undefined) return "terbuka";
    return answer === "isi" ? moved(region, by) : region;
  }
  return region;
}

/** The same region with the header's columns of values over the contents. */
function moved(region: Region, by: number): Region {
  const { header } = region;
  const first = Math.min(
    ...header.columns.filter(({ role }) => role === "target" || role === "pagu").map(({ col }) => col),
  );
  const columns = header.columns
    .filter(({ col, role }) => by < 0 || col < first || role !== "keterangan")
    .filter(({ col }) => by > 0 || col !== first + by)
    .map((column) => (column.col >= first ? { ...column, col: column.col + by } : column));
  return { ...region, header: { ...header, columns } };
}

function evidence(region: Region, cols: readonly number[]): { info: number; hits: number; misses: number } {
  let [info, hits, misses] = [0, 0, 0];
  for (const row of sampleOf(dataRows(region))) {
    const [t, r, c] = cols.map((col) => (col < 0 ? undefined : figureAt(region, row, col)));
    if (!t || !r || !c) continue;
    const how = follows(t, r, c);
    if (how) [info, hits] = [info + weightOf(how, t, r, c), hits + 1];
    else misses++;
  }
  return { info, hits, misses };
}
