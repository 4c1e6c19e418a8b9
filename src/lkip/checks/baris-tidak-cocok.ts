import { refName, type CellRef } from "../../workbook/address";
import { tableName } from "../../language/phrase";
import type { TableId } from "../evaluation";
import type { EfisiensiRow } from "../facts/efisiensi-rows";
import type { KinerjaRow } from "../facts/kinerja-rows";
import type { Link } from "../matching/link";
import { sumberSerapan } from "../tables/tabel-3-7";
import { defineCheck, type CheckContext, type Found } from "./check";

type Unmatched =
  | { readonly kind: "name"; readonly name: string; readonly other: TableId }
  | {
      readonly kind: "efisiensi";
      readonly name: string;
      readonly lost: "capaian" | "serapan" | "both";
    };

/** A row of one table has no counterpart where it must have one. */
export const barisTidakCocok = defineCheck({
  code: "baris-tidak-cocok",
  severity: "peringatan",
  about: "a row has no counterpart where it must have one",
  langkah: "Menghubungkan baris antar tabel",
  kriteria: "Setiap baris dapat dihubungkan dengan tabel asalnya.",
  says: (row: Unmatched) =>
    row.kind === "name"
      ? `“${row.name}” tidak ditemukan padanannya di ${tableName(row.other)}. Samakan namanya, atau pasangkan sendiri.`
      : `“${row.name}” ${LOST[row.lost]}`,
  find: (context) => [...kinerja(context), ...efisiensi(context), ...budget(context)],
});

const LOST = {
  both: "tidak ditemukan padanannya di Tabel 3.1 maupun di sasaran Tabel 3.6; capaian dan serapan yang tertulis dipakai apa adanya.",
  capaian: "tidak ditemukan padanannya di Tabel 3.1; capaian yang tertulis dipakai apa adanya.",
  serapan:
    "tidak dapat dihubungkan dengan program lewat sasaran di Tabel 3.6; serapan yang tertulis dipakai apa adanya.",
} as const;

interface Named {
  readonly name: string;
  readonly nameRef: CellRef;
}

function unmatched(table: TableId, other: TableId, { name, nameRef }: Named): Found<Unmatched> {
  return { table, at: nameRef, data: { kind: "name", name, other } };
}

function kinerja({ laporan, tautan }: CheckContext): Found<Unmatched>[] {
  if (laporan.pengukuran.rows.length === 0) return [];
  const found: Found<Unmatched>[] = [];
  const from = (table: TableId, { unmatchedFrom }: Link<Named, KinerjaRow>) => {
    for (const row of unmatchedFrom) found.push(unmatched(table, "3.1", row));
  };
  /** Indicators that a table leaves out although it names all the others. */
  const both = (table: TableId, link: Link<Named, KinerjaRow>) => {
    from(table, link);
    if (link.to.size === 0 || link.unmatchedFrom.length > 0) return;
    for (const row of uniqueNames(link.unmatchedTo)) found.push(unmatched("3.1", table, row));
  };
  both("3.2", tautan.tahunLalu);
  both("3.3", tautan.renstra);
  from("3.4", tautan.nasional);
  both("3.5", tautan.ikhtisar);
  if (laporan.pkKinerja.rows.length > 0) {
    for (const row of tautan.pk.unmatchedFrom) found.push(unmatched("3.1", "PK", row));
    if (tautan.pk.unmatchedFrom.length === 0)
      for (const row of tautan.pk.unmatchedTo) found.push(unmatched("PK", "3.1", row));
  }
  return uniqueCells(found);
}

/** A row that is missing from several tables is reported once. */
function uniqueCells(found: readonly Found<Unmatched>[]): Found<Unmatched>[] {
  const seen = new Set<string>();
  return found.filter(({ at }) => !seen.has(refName(at)) && seen.add(refName(at)));
}

function uniqueNames(rows: readonly KinerjaRow[]): KinerjaRow[] {
  const seen = new Set<string>();
  return rows.filter(({ name }) => !seen.has(name) && seen.add(name));
}

/** Most places that a row of Tabel 3.7 could be tied to which are named. */
const MOST_PLACES = 8;

/** Rows of Tabel 3.7 whose capaian or serapan cannot be looked up: what is printed is used as it stands. */
function efisiensi(context: CheckContext): Found<Unmatched>[] {
  const { laporan } = context;
  const parts = laporan.pendukung.rows.flatMap((row) => row.sasaran?.ref ?? []);
  const places = parts.filter((ref, i) => parts.indexOf(ref) === i).slice(0, MOST_PLACES);
  return laporan.efisiensi.flatMap((row) => {
    const lost = [isCapaianLost(context, row), isSerapanLost(context, row)];
    if (!lost.includes(true)) return [];
    return [
      {
        table: "3.7" as const,
        at: row.nameRef,
        related: places,
        data: {
          kind: "efisiensi" as const,
          name: row.name,
          lost: lost.every(Boolean)
            ? ("both" as const)
            : lost[0]
              ? ("capaian" as const)
              : ("serapan" as const),
        },
      },
    ];
  });
}

function isCapaianLost({ laporan, tautan }: CheckContext, row: EfisiensiRow): boolean {
  return (
    row.capaian !== undefined &&
    row.about !== "program" &&
    laporan.pengukuran.rows.length > 0 &&
    !tautan.efisiensiIndikator.to.has(row) &&
    !tautan.efisiensiSasaran.to.has(row)
  );
}

function isSerapanLost(context: CheckContext, row: EfisiensiRow): boolean {
  return (
    row.serapan !== undefined &&
    context.laporan.anggaran.rows.length > 0 &&
    sumberSerapan(context, row).length === 0
  );
}

function budget({ laporan, tautan }: CheckContext): Found<Unmatched>[] {
  if (laporan.anggaran.rows.length === 0) return [];
  const subs = laporan.anggaran.rows.some((row) => row.level === "sub")
    ? tautan.subKegiatan.unmatchedFrom
    : [];
  return [...subs, ...tautan.programPendukung.unmatchedFrom].map((row) => unmatched("3.6", "3.8", row));
}
