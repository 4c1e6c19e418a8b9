import type { Ikatan, Pengaturan } from "../ketentuan/ketentuan";
import { link, linkEach, type Link, type LinkSide } from "../matching/link";
import { normalizeName } from "../matching/normalize-name";
import type { BudgetRow } from "../budget/budget-rows";
import { readOnce } from "../recognition/read-once";
import type { EfisiensiRow } from "./efisiensi-rows";
import type { IkhtisarRow } from "./ikhtisar-rows";
import type { KinerjaRow } from "./kinerja-rows";
import type { Laporan } from "./laporan";
import { indicatorsBySasaran, programsBySasaran, type SasaranGroup } from "./sasaran-groups";

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

/** A table whose rows are tied: its number, how a row is named, and what tells rows of one name apart. */
type Side<Row> = Omit<LinkSide<Row>, "rows">;

/** A way of tying the rows of two tables that ties the very same rows once. */
function tie<From extends object, To>(from: Side<From>, to: Side<To>, how = link<From, To>) {
  return readOnce((rows: readonly From[], others: readonly To[], ikatan: readonly Ikatan[]) =>
    how({ ...from, rows }, { ...to, rows: others }, ikatan),
  );
}

const name = (row: { readonly name: string }) => row.name;
const INDIKATOR = { name, context: (row: KinerjaRow | IkhtisarRow) => row.sasaran };
const SUB = { name, context: programName };
const UKUR: Side<KinerjaRow> = { table: "3.1", ...INDIKATOR };
const EFISIENSI: Side<EfisiensiRow> = { table: "3.7", name };
const PROGRAM: Side<BudgetRow> = { table: "3.8", name };

const tiePk = tie<KinerjaRow, KinerjaRow>(UKUR, { table: "PK", ...INDIKATOR });
const tieTahunLalu = tie<KinerjaRow, KinerjaRow>({ table: "3.2", ...INDIKATOR }, UKUR);
const tieRenstra = tie<KinerjaRow, KinerjaRow>({ table: "3.3", ...INDIKATOR }, UKUR);
const tieNasional = tie<KinerjaRow, KinerjaRow>({ table: "3.4", ...INDIKATOR }, UKUR);
const tieIkhtisar = tie<IkhtisarRow, KinerjaRow>({ table: "3.5", ...INDIKATOR }, UKUR);
const tieEfisiensiIndikator = tie<EfisiensiRow, KinerjaRow>(EFISIENSI, { table: "3.1", name });
const tieEfisiensiSasaran = tie<EfisiensiRow, SasaranGroup<KinerjaRow>>(EFISIENSI, { table: "3.1", name });
const tieSasaranProgram = tie<EfisiensiRow, SasaranGroup<BudgetRow>>(EFISIENSI, { table: "3.6", name });
const tieEfisiensiProgram = tie(EFISIENSI, PROGRAM);
const tieProgramPendukung = tie<BudgetRow, BudgetRow>({ table: "3.6", name }, PROGRAM, linkEach);
const tieSubKegiatan = tie<BudgetRow, BudgetRow>(
  { table: "3.6", ...SUB },
  { table: "3.8", ...SUB },
  linkEach,
);
const tiePkProgram = tie<BudgetRow, BudgetRow>({ table: "PK", name }, PROGRAM);

/** Ties the rows of all tables by name. */
export function tautkan(laporan: Laporan, { ikatan }: Pengaturan): Tautan {
  const ukur = laporan.pengukuran.rows;
  const sasaran = indicatorsBySasaran(ukur);
  const ikhtisarSasaran = sasaranRows(laporan.ikhtisar, sasaran, ukur);
  const ikhtisar = laporan.ikhtisar.filter((row) => !ikhtisarSasaran.has(row));
  const about = (kind: EfisiensiRow["about"]) => laporan.efisiensi.filter((row) => row.about === kind);
  const programs = ofLevel(laporan.anggaran.rows, "program");
  const served = ofLevel(laporan.pendukung.rows, "program");
  const signed = laporan.pkAnggaran.rows.filter((row) => row.level !== "jumlah" && row.pagu && !row.parent);
  return {
    pk: tiePk(ukur, laporan.pkKinerja.rows, ikatan),
    tahunLalu: tieTahunLalu(laporan.tahunLalu.rows, ukur, ikatan),
    renstra: tieRenstra(laporan.renstra.rows, ukur, ikatan),
    nasional: tieNasional(laporan.nasional.rows, ukur, ikatan),
    ikhtisar: tieIkhtisar(ikhtisar, ukur, ikatan),
    ikhtisarSasaran,
    efisiensiIndikator: tieEfisiensiIndikator(about("indikator"), ukur, ikatan),
    efisiensiSasaran: tieEfisiensiSasaran(about("sasaran"), sasaran, ikatan),
    sasaranProgram: tieSasaranProgram(about("sasaran"), programsBySasaran(served), ikatan),
    efisiensiProgram: tieEfisiensiProgram(programRows(laporan.efisiensi, ikatan), programs, ikatan),
    programPendukung: tieProgramPendukung(served, programs, ikatan),
    subKegiatan: tieSubKegiatan(
      ofLevel(laporan.pendukung.rows, "sub"),
      ofLevel(laporan.anggaran.rows, "sub"),
      ikatan,
    ),
    pkProgram: tiePkProgram(signed, programs, ikatan),
  };
}

function ofLevel(rows: readonly BudgetRow[], level: BudgetRow["level"]): BudgetRow[] {
  return rows.filter((row) => row.level === level);
}

/** Rows of Tabel 3.7 that are about a program, or that the user has tied to one. */
function programRows(rows: readonly EfisiensiRow[], ikatan: readonly Ikatan[]): EfisiensiRow[] {
  const tied = new Set(
    ikatan
      .filter((tie) => tie.table === "3.7" && tie.toTable === "3.8")
      .map((tie) => normalizeName(tie.name)),
  );
  return rows.filter((row) => row.about === "program" || tied.has(normalizeName(row.name)));
}

/** The name of the program that a row stands under; "" where it stands under none. */
export function programName(row: BudgetRow): string {
  return programOf(row)?.name ?? "";
}

/** The program that a row stands under, or is. */
export function programOf(row: BudgetRow): BudgetRow | undefined {
  let at: BudgetRow | undefined = row;
  while (at && at.level !== "program") at = at.parent;
  return at;
}

/** Rows of Tabel 3.5 that hold no value and whose name is that of a sasaran, not of an indicator. */
const sasaranRows = readOnce(
  (
    rows: readonly IkhtisarRow[],
    groups: readonly SasaranGroup<KinerjaRow>[],
    ukur: readonly KinerjaRow[],
  ): ReadonlySet<IkhtisarRow> => {
    const side = { table: "3.5" as const, rows, name };
    const toSasaran = link(side, { table: "3.1", rows: groups, name }, []);
    const toIndikator = link(side, { table: "3.1", rows: ukur, name }, []);
    return new Set(rows.filter((row) => !toIndikator.to.has(row) && (toSasaran.to.has(row) || row.kosong)));
  },
);
