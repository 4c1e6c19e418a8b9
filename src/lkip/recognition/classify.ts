import { readCell } from "../reading/read-cell";
import type { TableId } from "../evaluation";
import type { Role } from "./role";
import type { Region } from "./region";

const RENSTRA = /renstra|rencana strategis|rpjmd|rpd\b|jangka menengah/i;
const PK = /perjanjian kinerja|penetapan kinerja|\bpk\b|kontrak kinerja/i;
const BUDGET_DETAIL = /^\W*(input|output|outcome|masukan|keluaran|hasil)\b\s*[:-]?/i;
const SUPPORT = /pendukung|mendukung|penunjang sasaran|menunjang/i;
/** Smallest amount of a budget, and the share of other counts from which a table is no table of rupiah. */
const RUPIAH = 100_000;
const OUTPUT_SHARE = 0.25;
/** Rows looked at to tell Tabel 3.6 from Tabel 3.8. */
const SAMPLE_ROWS = 200;

/**
 * Which table a region is. The header's roles decide; caption and sheet name only choose between tables of one header.
 *
 * @returns undefined for a table that is none of ours
 */
export function classify(region: Region): TableId | undefined {
  const roles = new Set<Role>(region.header.columns.map((column) => column.role));
  const has = (...wanted: Role[]) => wanted.every((role) => roles.has(role));
  const title = `${region.caption?.text ?? ""} ${region.view.sheet.name}`;
  const named = has("indikator") || has("sasaran-indikator") || has("sasaran");
  if (roles.has("kelas") && named && hasClasses(region)) return "3.5";
  if (has("efisiensi") && (has("serapan") || has("persen") || has("capaian"))) return "3.7";
  if (has("nasional", "realisasi") && named) return "3.4";
  if (has("uraian")) return classifyBudget(region, roles);
  if (!has("indikator") && !has("sasaran-indikator"))
    return has("sasaran", "serapan", "capaian") ? "3.7" : undefined;
  if (years(region).size >= 2 && (has("realisasi") || has("capaian"))) return "3.2";
  if (has("target-renstra") && (has("realisasi") || has("capaian"))) return "3.3";
  if (has("target") && (has("realisasi") || has("capaian"))) {
    if (!has("realisasi") && !has("persen")) return undefined;
    return RENSTRA.test(region.caption?.text ?? "") && !/pengukuran/i.test(title) ? "3.3" : "3.1";
  }
  if (has("target") && !has("persen") && PK.test(title)) return "PK";
  return undefined;
}

function classifyBudget(region: Region, roles: ReadonlySet<Role>): TableId | undefined {
  const title = `${region.caption?.text ?? ""} ${region.view.sheet.name}`;
  const spent =
    roles.has("realisasi") || (roles.has("capaian") && (roles.has("target") || roles.has("pagu")));
  if (!spent)
    return (roles.has("pagu") || roles.has("target")) && (PK.test(title) || roles.size <= 4)
      ? "PK"
      : undefined;
  if (!roles.has("target") && !roles.has("pagu")) return undefined;
  if (hasBudgetDetail(region)) return "3.6";
  if (roles.has("indikator") && !roles.has("pagu")) return "3.6";
  if (roles.has("sasaran") || countsOutputs(region)) return "3.6";
  return SUPPORT.test(region.caption?.text ?? "") ? "3.6" : "3.8";
}

function hasClasses(region: Region): boolean {
  return region.header.columns.filter((column) => column.role === "kelas").length >= 2;
}

/** Whether the table has the rows of Input, Output and Outcome. */
function hasBudgetDetail(region: Region): boolean {
  const { view, header, firstRow, lastRow } = region;
  const cols = header.columns
    .filter((column) => column.role === "uraian" || column.role === "indikator")
    .map((c) => c.col);
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + SAMPLE_ROWS); row++) {
    if (cols.some((col) => BUDGET_DETAIL.test(view.text(row, col)))) return true;
  }
  return false;
}

/** Whether the table counts what was made (4 Unit, 80 %) and not, or not only, rupiah: its numbers tell, not its title. */
function countsOutputs(region: Region): boolean {
  const { view, header, firstRow, lastRow } = region;
  const column =
    header.columns.find(({ role }) => role === "pagu") ??
    header.columns.find(({ role }) => role === "target");
  if (!column) return false;
  let [outputs, rupiah] = [0, 0];
  for (let row = firstRow; row <= Math.min(lastRow, firstRow + SAMPLE_ROWS); row++) {
    const reading = readCell(view.own(row, column.col));
    if (reading.kind === "jumlah" || reading.kind === "persen") outputs++;
    else if (reading.kind === "angka" && (column.money || reading.rupiah || reading.value >= RUPIAH))
      rupiah++;
    else if (reading.kind === "angka" && reading.value > 0) outputs++;
  }
  return outputs > OUTPUT_SHARE * (outputs + rupiah);
}

function years(region: Region): Set<number> {
  const found = new Set<number>();
  for (const { role, year } of region.header.columns) {
    if (year !== undefined && (role === "target" || role === "realisasi" || role === "capaian"))
      found.add(year);
  }
  return found;
}
