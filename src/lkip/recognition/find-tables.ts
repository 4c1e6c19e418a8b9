import type { Snapshot } from "../../workbook/snapshot";
import type { TableId, UnreadTable } from "../evaluation";
import type { Pengaturan } from "../ketentuan/ketentuan";
import { SKALA_AKIP, SKALA_PERMENDAGRI_86 } from "../ketentuan/scales";
import { classify, type Recogniser } from "./classify";
import { readColumns } from "./columns/read-columns";
import { mappedRegion } from "./mapped-region";
import { findRegions, type Region } from "./region";
import { withoutShared } from "./merged-results";
import { withoutRivals } from "./rivals";
import { sipdSheet, type SipdSheet } from "./sipd-sheet";
import { viewSheet } from "./sheet-view";
import { columnOf } from "./value-cell";
import type { Tanya } from "./tanya";
import { foreignTable, withoutNames, withoutResults } from "./unread";

/** The parts of the tables of a workbook. */
export interface TableParts {
  readonly regions: ReadonlyMap<TableId, readonly Region[]>;
  /** Further results of a part: its rows are read once more with other columns, for their results alone. */
  readonly extras: readonly Extra[];
  readonly unread: readonly UnreadTable[];
  /** Exports of SIPD: a source, none of our tables. */
  readonly sipd: readonly SipdSheet[];
}

export interface Extra {
  readonly table: TableId;
  readonly region: Region;
}

/** Finds the tables of a workbook. Hidden sheets hold what the office does not hand in: they are not read. */
export function findTables(
  snapshot: Snapshot,
  { ketentuan, peta }: Pengaturan,
  tables: readonly Recogniser[],
  tanya: Tanya,
): TableParts {
  const skala = {
    id: "sendiri" as const,
    classes: [...ketentuan.skala.classes, ...SKALA_AKIP.classes, ...SKALA_PERMENDAGRI_86.classes],
  };
  const found: Found = { regions: new Map(), extras: [], unread: [], tanya, tables };
  const sipd: SipdSheet[] = [];
  for (const sheet of snapshot.sheets) {
    if (sheet.hidden) continue;
    const view = viewSheet(sheet);
    const source = sipdSheet(view);
    if (source) {
      sipd.push(source);
      continue;
    }
    const maps = peta.filter((map) => map.sheet === sheet.name);
    for (const map of maps) {
      const id = tables.find((table) => table.id === map.table)?.id;
      if (id) add(found, id, mappedRegion(view, map));
    }
    const all = findRegions(view, skala);
    const free = all.filter(
      (region) => !maps.some((map) => map.firstRow <= region.lastRow && region.firstRow <= map.lastRow),
    );
    for (const region of free) place(found, region);
    if (maps.length === 0) found.unread.push(...withoutNames(view, all));
  }
  const regions = new Map([...found.regions].map(([id, own]) => [id, withoutRivals(id, own)]));
  return { regions, extras: found.extras, unread: found.unread, sipd };
}

interface Found {
  readonly regions: Map<TableId, Region[]>;
  readonly extras: Extra[];
  readonly unread: UnreadTable[];
  readonly tanya: Tanya;
  readonly tables: readonly Recogniser[];
}

function add({ regions }: Found, id: TableId, region: Region): void {
  regions.set(id, [...(regions.get(id) ?? []), region]);
}

/** Puts a region where it belongs; a table that is none of ours, or cannot be read, is named. */
function place(found: Found, region: Region): void {
  const { unread, tanya, tables } = found;
  const foreign = foreignTable(region);
  if (foreign) {
    unread.push(foreign);
    return;
  }
  const likely = classify(region, tables) ?? (columnOf(region, "uraian") === undefined ? "3.1" : "3.8");
  const taken = new Set<TableId>();
  const views = readColumns(region, { table: likely, tanya });
  for (const view of views) {
    const id = classify(view.region, tables);
    if (view.extra || (id !== undefined && taken.has(id))) {
      const table = id === undefined || id === "PK" ? likely : id;
      found.extras.push({ table, region: withoutShared(view.region, table, tanya) });
    } else if (id) {
      add(found, id, withoutShared(view.region, id, tanya));
      taken.add(id);
    }
  }
  const lacking = withoutResults(
    region,
    views.map((view) => view.region),
  );
  if (lacking) unread.push(lacking);
}
