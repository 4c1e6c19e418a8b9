import type { Finding, TableId } from "../../lkip/evaluation";
import type { Pengaturan } from "../../lkip/ketentuan/ketentuan";
import type { Link } from "../../lkip/matching/link";
import { readLaporan, type Laporan } from "../../lkip/facts/laporan";
import { tautkan, type Tautan } from "../../lkip/facts/tautan";
import { refName, type CellRef } from "../../workbook/address";
import type { Snapshot } from "../../workbook/snapshot";
import type { TieTarget } from "./tie-target";

/** A list that a person can still look through. */
const MOST_NAMES = 80;

interface Named {
  readonly name: string;
  readonly nameRef: CellRef;
}

/**
 * What the row that a finding stands on may be tied to: in each table where its counterpart was looked for and not found.
 * A row of Tabel 3.7 finds its capaian through a sasaran or an indicator of 3.1, and its serapan through a part of 3.6 or a
 * program of 3.8.
 */
export function tieTargets(snapshot: Snapshot, pengaturan: Pengaturan, finding: Finding): TieTarget[] {
  const { laporan, tautan } = readOnce(snapshot, pengaturan);
  const here = ({ nameRef }: Named) => refName(nameRef) === refName(finding.ref);
  const programs = laporan.anggaran.rows.filter(({ level }) => level === "program");
  const efisiensi = laporan.efisiensi.find((row) => here(row) && !tautan.efisiensiProgram.to.has(row));
  return [
    ...linkTargets(tautan, finding, here),
    ...(finding.table === "3.7" && efisiensi
      ? [target("3.7", efisiensi.name, "3.8", "program", names(programs))]
      : []),
  ].filter((each) => each.names.length > 0);
}

interface Reading {
  readonly pengaturan: Pengaturan;
  readonly laporan: Laporan;
  readonly tautan: Tautan;
}

/** All questions about one workbook share one reading of it. */
const readings = new WeakMap<Snapshot, Reading>();

function readOnce(snapshot: Snapshot, pengaturan: Pengaturan): Reading {
  const known = readings.get(snapshot);
  if (known?.pengaturan === pengaturan) return known;
  const laporan = readLaporan(snapshot, pengaturan);
  const reading = { pengaturan, laporan, tautan: tautkan(laporan, pengaturan) };
  readings.set(snapshot, reading);
  return reading;
}

function linkTargets(tautan: Tautan, { table }: Finding, here: (row: Named) => boolean): TieTarget[] {
  const of = <To extends { readonly name: string }>(
    from: TableId,
    link: Link<Named, To>,
    toTable: TableId,
    kind: TieTarget["kind"],
  ): TieTarget[] => {
    const row = table === from ? link.unmatchedFrom.find(here) : undefined;
    return row
      ? [target(from, row.name, toTable, kind, names(link.unmatchedTo), names([...link.to.values()]))]
      : [];
  };
  return [
    ...of("3.1", tautan.pk, "PK", "indikator"),
    ...of("3.2", tautan.tahunLalu, "3.1", "indikator"),
    ...of("3.3", tautan.renstra, "3.1", "indikator"),
    ...of("3.4", tautan.nasional, "3.1", "indikator"),
    ...of("3.5", tautan.ikhtisar, "3.1", "indikator"),
    ...of("3.7", tautan.efisiensiIndikator, "3.1", "indikator"),
    ...of("3.7", tautan.efisiensiSasaran, "3.1", "sasaran"),
    ...of("3.7", tautan.sasaranProgram, "3.6", "sasaran"),
    ...of("3.6", tautan.programPendukung, "3.8", "program"),
    ...of("3.6", tautan.subKegiatan, "3.8", "sub"),
    ...of("PK", tautan.pkProgram, "3.8", "program"),
  ];
}

/** Names that are still free come first, then those that another row has, each by likeness. */
function target(
  table: TableId,
  name: string,
  toTable: TableId,
  kind: TieTarget["kind"],
  ...groups: readonly (readonly string[])[]
): TieTarget {
  const sorted = groups.flatMap((group) => [...group].sort((a, b) => likeness(name, b) - likeness(name, a)));
  return { table, name, toTable, kind, names: [...new Set(sorted)].slice(0, MOST_NAMES) };
}

function names(rows: readonly { readonly name: string }[]): string[] {
  return rows.map(({ name }) => name).filter((name) => name !== "");
}

function likeness(a: string, b: string): number {
  const words = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  const left = words(a);
  const right = words(b);
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, left.size + right.size - shared);
}
