import type { Pengaturan } from "../ketentuan/ketentuan";
import { link, linkEach, type Link } from "../matching/link";
import { normalizeName } from "../matching/normalize-name";
import type { BudgetRow } from "../budget/budget-rows";
import type { EfisiensiRow } from "./efisiensi-rows";
import type { IkhtisarRow } from "./ikhtisar-rows";
import type { KinerjaRow, KinerjaTable } from "./kinerja-rows";
import type { Laporan } from "./laporan";
import type { CellRef } from "../../workbook/address";
import type { TableId } from "../evaluation";

/** A sasaran of Tabel 3.1 with its indicators, or of Tabel 3.6 with its programs. */
export interface SasaranGroup<Row> {
  readonly name: string;
  readonly ref?: CellRef;
  readonly rows: readonly Row[];
}

/** Which rows of the tables speak of the same thing. */
export interface Tautan {
  readonly pk: Link<KinerjaRow, KinerjaRow>;
  readonly tahunLalu: Link<KinerjaRow, KinerjaRow>;
  readonly renstra: Link<KinerjaRow, KinerjaRow>;
  readonly nasional: Link<KinerjaRow, KinerjaRow>;
  readonly ikhtisar: Link<IkhtisarRow, KinerjaRow>;
  /** Rows of Tabel 3.5 that name a sasaran. */
  readonly ikhtisarSasaran: ReadonlySet<IkhtisarRow>;
  readonly efisiensiIndikator: Link<EfisiensiRow, KinerjaRow>;
  readonly efisiensiSasaran: Link<EfisiensiRow, SasaranGroup<KinerjaRow>>;
  readonly sasaranProgram: Link<EfisiensiRow, SasaranGroup<BudgetRow>>;
  /** Programs of Tabel 3.8 that the user has tied to a row of Tabel 3.7. */
  readonly efisiensiProgram: Link<EfisiensiRow, BudgetRow>;
  readonly programPendukung: Link<BudgetRow, BudgetRow>;
  readonly subKegiatan: Link<BudgetRow, BudgetRow>;
  readonly pkProgram: Link<BudgetRow, BudgetRow>;
}

/** Ties the rows of all tables by name. */
export function tautkan(laporan: Laporan, { ikatan }: Pengaturan): Tautan {
  const ukur = laporan.pengukuran.rows;
  const indikator = (row: KinerjaRow | IkhtisarRow) => row.name;
  const sasaran = (row: KinerjaRow | IkhtisarRow) => row.sasaran;
  const reference = { table: "3.1" as const, rows: ukur, name: indikator, context: sasaran };
  const kinerja = (table: TableId, { rows }: KinerjaTable) =>
    link({ table, rows, name: indikator, context: sasaran }, reference, ikatan);
  const groups = sasaranGroups(ukur, (row) => ({ name: row.sasaran, ref: row.sasaranRef }));
  const ikhtisarSasaran = sasaranRows(laporan.ikhtisar, groups, ukur);
  const { efisiensi } = laporan;
  const about = (kind: EfisiensiRow["about"]) => ({
    table: "3.7" as const,
    rows: efisiensi.filter((row) => row.about === kind),
    name: (row: EfisiensiRow) => row.name,
  });
  const programs = (rows: readonly BudgetRow[]) => rows.filter((row) => row.level === "program");
  const programs38 = { table: "3.8" as const, rows: programs(laporan.anggaran.rows), name: uraian };
  const programs36 = programs(laporan.pendukung.rows);
  const tiedRows = new Set(
    ikatan
      .filter((tie) => tie.table === "3.7" && tie.toTable === "3.8")
      .map((tie) => normalizeName(tie.name)),
  );
  return {
    pk: link(
      { table: "3.1", rows: ukur, name: indikator, context: sasaran },
      { ...reference, table: "PK", rows: laporan.pkKinerja.rows },
      ikatan,
    ),
    tahunLalu: kinerja("3.2", laporan.tahunLalu),
    renstra: kinerja("3.3", laporan.renstra),
    nasional: kinerja("3.4", laporan.nasional),
    ikhtisar: link(
      {
        table: "3.5",
        rows: laporan.ikhtisar.filter((row) => !ikhtisarSasaran.has(row)),
        name: indikator,
        context: sasaran,
      },
      reference,
      ikatan,
    ),
    ikhtisarSasaran,
    efisiensiIndikator: link(about("indikator"), { table: "3.1", rows: ukur, name: indikator }, ikatan),
    efisiensiSasaran: link(
      about("sasaran"),
      { table: "3.1", rows: groups, name: (group) => group.name },
      ikatan,
    ),
    sasaranProgram: link(
      about("sasaran"),
      {
        table: "3.6",
        rows: sasaranGroups(programs36, (row) => row.sasaran ?? { name: "" }).map((group) => ({
          ...group,
          rows: uniqueByName(group.rows),
        })),
        name: (group) => group.name,
      },
      ikatan,
    ),
    efisiensiProgram: link(
      {
        table: "3.7",
        rows: efisiensi.filter((row) => row.about === "program" || tiedRows.has(normalizeName(row.name))),
        name: (row) => row.name,
      },
      programs38,
      ikatan,
    ),
    programPendukung: linkEach({ table: "3.6", rows: programs36, name: uraian }, programs38, ikatan),
    subKegiatan: linkEach(
      { table: "3.6", rows: subs(laporan.pendukung.rows), name: uraian, context: programName },
      { table: "3.8", rows: subs(laporan.anggaran.rows), name: uraian, context: programName },
      ikatan,
    ),
    pkProgram: link(
      {
        table: "PK",
        rows: laporan.pkAnggaran.rows.filter((row) => row.level !== "jumlah" && row.pagu && !row.parent),
        name: uraian,
      },
      programs38,
      ikatan,
    ),
  };
}

function uraian(row: BudgetRow): string {
  return row.name;
}

function subs(rows: readonly BudgetRow[]): BudgetRow[] {
  return rows.filter((row) => row.level === "sub");
}

/** The name of the program that a row stands under. */
export function programName(row: BudgetRow): string {
  let at: BudgetRow | undefined = row;
  while (at && at.level !== "program") at = at.parent;
  return at?.name ?? "";
}

function uniqueByName(rows: readonly BudgetRow[]): BudgetRow[] {
  const seen = new Map<string, BudgetRow>();
  for (const row of rows) if (!seen.has(normalizeName(row.name))) seen.set(normalizeName(row.name), row);
  return [...seen.values()];
}

/** Rows of one sasaran together, in the order in which the sasaran appear; rows without one are left out. */
function sasaranGroups<Row>(
  rows: readonly Row[],
  sasaranOf: (row: Row) => { readonly name: string; readonly ref?: CellRef },
): SasaranGroup<Row>[] {
  const groups = new Map<string, { name: string; ref?: CellRef; rows: Row[] }>();
  for (const row of rows) {
    const { name, ref } = sasaranOf(row);
    const key = normalizeName(name);
    if (key === "") continue;
    const group = groups.get(key) ?? { name, ref, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Rows of Tabel 3.5 that hold no value and whose name is that of a sasaran, not of an indicator. */
function sasaranRows(
  rows: readonly IkhtisarRow[],
  groups: readonly SasaranGroup<KinerjaRow>[],
  ukur: readonly KinerjaRow[],
): Set<IkhtisarRow> {
  const side = { table: "3.5" as const, rows, name: (row: IkhtisarRow) => row.name };
  const toSasaran = link(side, { table: "3.1" as const, rows: groups, name: (group) => group.name }, []);
  const toIndikator = link(side, { table: "3.1" as const, rows: ukur, name: (row) => row.name }, []);
  return new Set(rows.filter((row) => !toIndikator.to.has(row) && (toSasaran.to.has(row) || row.kosong)));
}
