import { temuan as kalimat } from "../../strings/id";
import type { CellRef } from "../../workbook/address";
import type { Finding, TableId } from "../evaluation";
import type { Link } from "../matching/link";
import type { KinerjaRow } from "../facts/kinerja-rows";
import type { Context } from "../tables/context";
import { sumberSerapan } from "../tables/tabel-3-7";
import type { Check } from "./check";
import { makeFinding } from "../finding";

/** Rows that are in one table and not in the other, and names that matched nothing. */
export const cocok: Check = {
  name: "cocok",
  find: (context) => [...kinerja(context), ...efisiensi(context), ...budget(context)],
};

interface Named {
  readonly name: string;
  readonly nameRef: CellRef;
}

function unmatched(table: TableId, other: TableId, row: Named): Finding {
  return makeFinding({
    code: "baris-tidak-cocok",
    table,
    ref: row.nameRef,
    message: kalimat.barisTidakCocok(row.name, other),
  });
}

function kinerja({ laporan, tautan }: Context): Finding[] {
  if (laporan.pengukuran.rows.length === 0) return [];
  const found: Finding[] = [];
  const both = (table: TableId, link: Link<Named, KinerjaRow>, complete: boolean) => {
    found.push(...link.unmatchedFrom.map((row) => unmatched(table, "3.1", row)));
    const absent =
      complete && link.to.size > 0 && link.unmatchedFrom.length === 0 ? uniqueNames(link.unmatchedTo) : [];
    found.push(...absent.map((row) => unmatched("3.1", table, row)));
  };
  both("3.2", tautan.tahunLalu, true);
  both("3.3", tautan.renstra, true);
  both("3.4", tautan.nasional, false);
  both("3.5", tautan.ikhtisar, true);
  if (laporan.pkKinerja.rows.length > 0) {
    found.push(...tautan.pk.unmatchedFrom.map((row) => unmatched("3.1", "PK", row)));
    if (tautan.pk.unmatchedFrom.length === 0)
      found.push(...tautan.pk.unmatchedTo.map((row) => unmatched("PK", "3.1", row)));
  }
  return uniqueCells(found);
}

/** A row that is missing from several tables is reported once. */
function uniqueCells(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => !seen.has(finding.id) && seen.add(finding.id));
}

function uniqueNames(rows: readonly KinerjaRow[]): KinerjaRow[] {
  return rows.filter((row, i) => rows.findIndex((other) => other.name === row.name) === i);
}

/** Rows of Tabel 3.7 whose capaian or serapan cannot be looked up: what is printed is used as it stands. */
function efisiensi(context: Context): Finding[] {
  const { laporan, tautan } = context;
  const parts = laporan.pendukung.rows.flatMap((row) => row.sasaran?.ref ?? []);
  return laporan.efisiensi.flatMap((row) => {
    const capaianLost =
      row.capaian !== undefined &&
      row.about !== "program" &&
      laporan.pengukuran.rows.length > 0 &&
      !tautan.efisiensiIndikator.to.has(row) &&
      !tautan.efisiensiSasaran.to.has(row);
    const serapanLost =
      row.serapan !== undefined &&
      laporan.anggaran.rows.length > 0 &&
      sumberSerapan(context, row).length === 0;
    if (!capaianLost && !serapanLost) return [];
    return [
      makeFinding({
        code: "baris-tidak-cocok",
        table: "3.7",
        ref: row.nameRef,
        related: parts.filter((ref, i) => parts.indexOf(ref) === i).slice(0, 8),
        message: kalimat.efisiensiTidakCocok(row.name, capaianLost, serapanLost),
      }),
    ];
  });
}

function budget({ laporan, tautan }: Context): Finding[] {
  const found: Finding[] = [];
  if (laporan.anggaran.rows.length === 0) return found;
  if (laporan.pkAnggaran.rows.length > 0 && tautan.pkProgram.to.size > 0) {
    const absent = (table: TableId, other: TableId, row: Named) =>
      makeFinding({
        code: "program-tidak-ada",
        table,
        ref: row.nameRef,
        message: kalimat.programTidakAda(row.name, table, other),
      });
    found.push(...tautan.pkProgram.unmatchedFrom.map((row) => absent("PK", "3.8", row)));
    found.push(...tautan.pkProgram.unmatchedTo.map((row) => absent("3.8", "PK", row)));
  }
  if (laporan.anggaran.rows.some((row) => row.level === "sub"))
    found.push(...tautan.subKegiatan.unmatchedFrom.map((row) => unmatched("3.6", "3.8", row)));
  found.push(...tautan.programPendukung.unmatchedFrom.map((row) => unmatched("3.6", "3.8", row)));
  return found;
}
