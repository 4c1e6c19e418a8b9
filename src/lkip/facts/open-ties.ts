import type { CellRef } from "../../workbook/address";
import type { OpenTie, TableId } from "../evaluation";
import { once } from "../once";
import type { Link } from "../matching/link";
import type { Laporan } from "./laporan";
import type { Tautan } from "./tautan";

interface Named {
  readonly name: string;
  readonly nameRef: CellRef;
}

/**
 * What rows without a counterpart may be tied to: in each table where it was looked for and not found. A row of Tabel 3.7
 * finds its capaian through a sasaran or an indicator of 3.1, and its serapan through a part of 3.6 or a program of 3.8.
 */
export function openTies(laporan: Laporan, tautan: Tautan): readonly OpenTie[] {
  const programs = once(() => names(laporan.anggaran.rows.filter(({ level }) => level === "program")));
  const lost = laporan.efisiensi.filter((row) => !tautan.efisiensiProgram.to.has(row));
  return [
    ...tiesOf("3.1", tautan.pk, "PK", "indikator"),
    ...tiesOf("3.2", tautan.tahunLalu, "3.1", "indikator"),
    ...tiesOf("3.3", tautan.renstra, "3.1", "indikator"),
    ...tiesOf("3.4", tautan.nasional, "3.1", "indikator"),
    ...tiesOf("3.5", tautan.ikhtisar, "3.1", "indikator"),
    ...tiesOf("3.7", tautan.efisiensiIndikator, "3.1", "indikator"),
    ...tiesOf("3.7", tautan.efisiensiSasaran, "3.1", "sasaran"),
    ...tiesOf("3.7", tautan.sasaranProgram, "3.6", "sasaran"),
    ...tiesOf("3.6", tautan.programPendukung, "3.8", "program"),
    ...tiesOf("3.6", tautan.subKegiatan, "3.8", "sub"),
    ...tiesOf("PK", tautan.pkProgram, "3.8", "program"),
    ...lost.map((row) => open(row, "3.7", "3.8", "program", programs(), [])),
  ].filter(({ free, taken }) => free.length + taken.length > 0);
}

function tiesOf<To extends { readonly name: string }>(
  table: TableId,
  link: Link<Named, To>,
  toTable: TableId,
  kind: OpenTie["kind"],
): OpenTie[] {
  if (link.unmatchedFrom.length === 0) return [];
  const [free, taken] = [names(link.unmatchedTo), names([...link.to.values()])];
  return link.unmatchedFrom.map((row) => open(row, table, toTable, kind, free, taken));
}

function open(
  { name, nameRef }: Named,
  table: TableId,
  toTable: TableId,
  kind: OpenTie["kind"],
  free: readonly string[],
  taken: readonly string[],
): OpenTie {
  return { at: nameRef, table, name, toTable, kind, free, taken };
}

function names(rows: readonly { readonly name: string }[]): string[] {
  return rows.map(({ name }) => name).filter((name) => name !== "");
}
