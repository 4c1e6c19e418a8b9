import type { Sheet } from "../../workbook/snapshot";
import type { Question, TableId, UnreadTable } from "../evaluation";
import type { PetaTabel } from "../ketentuan/ketentuan";
import type { PredikatScale } from "../ketentuan/predikat-scale";
import { classify, type Recogniser } from "./classify";
import { readColumns } from "./columns/read-columns";
import { mappedRegion } from "./mapped-region";
import { withoutShared } from "./merged-results";
import { findRegions, type Region } from "./region";
import { viewSheet } from "./sheet-view";
import { sipdSheet, type SipdSheet } from "./sipd-sheet";
import { Tanya } from "./tanya";
import { foreignTable, withoutNames, type Placed, unchecked } from "./unread";
import { columnOf } from "./value-cell";

/** What a sheet is read by, beside its cells. */
export interface SheetReading {
  readonly skala: PredikatScale;
  /** What the user has mapped on this sheet. */
  readonly maps: readonly PetaTabel[];
  /** The user's answers, by the question's id. */
  readonly jawaban: Readonly<Record<string, string>>;
  readonly tables: readonly Recogniser[];
}

/** The parts of tables on one sheet, from top to bottom. */
export interface SheetParts {
  readonly parts: readonly Part[];
  readonly extras: readonly Extra[];
  readonly unread: readonly UnreadTable[];
  readonly questions: readonly Question[];
  /** The sheet as an export of SIPD: it holds nothing else then. */
  readonly sipd?: SipdSheet;
}

interface Part {
  readonly table: TableId;
  readonly region: Region;
}

/** Further results of a part: its rows are read once more with other columns. */
export type Extra = Part;

const known = new WeakMap<
  Sheet,
  { readonly key: string; readonly reading: SheetReading; readonly parts: SheetParts }[]
>();
/** Readings of a sheet that are kept: the report's own, and those of rules that are tried. */
const MOST_KEPT = 4;

/**
 * The parts of tables on a sheet. A sheet that has been read so before is not read again: causes are searched for by
 * evaluating again and again, with one sheet changed or none.
 */
export function sheetParts(sheet: Sheet, reading: SheetReading): SheetParts {
  const key = JSON.stringify([reading.skala, reading.maps, reading.jawaban]);
  const kept = known.get(sheet) ?? [];
  const before = kept.find((own) => own.key === key && own.reading.tables === reading.tables);
  if (before) return before.parts;
  const parts = readSheet(sheet, reading);
  known.set(sheet, [{ key, reading, parts }, ...kept].slice(0, MOST_KEPT));
  return parts;
}

function readSheet(sheet: Sheet, { skala, maps, jawaban, tables }: SheetReading): SheetParts {
  const view = viewSheet(sheet);
  const sipd = sipdSheet(view);
  if (sipd) return { parts: [], extras: [], unread: [], questions: [], sipd };
  const found: Found = { parts: [], extras: [], unread: [], tanya: new Tanya(jawaban), tables };
  for (const map of maps) {
    const id = tables.find((table) => table.id === map.table)?.id;
    if (id) found.parts.push({ table: id, region: mappedRegion(view, map) });
  }
  const all = findRegions(view, skala);
  const free = all.filter(
    (region) => !maps.some((map) => map.firstRow <= region.lastRow && region.firstRow <= map.lastRow),
  );
  for (const region of free) place(found, region);
  const { parts, extras, tanya } = found;
  const unread = maps.length === 0 ? [...found.unread, ...withoutNames(view, all)] : found.unread;
  return { parts, extras, unread, questions: tanya.questions };
}

interface Found {
  readonly parts: Part[];
  readonly extras: Extra[];
  readonly unread: UnreadTable[];
  readonly tanya: Tanya;
  readonly tables: readonly Recogniser[];
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
  let placed: Placed = "bukan-milik-kami";
  for (const view of views) {
    const id = classify(view.region, tables);
    if (view.extra || id !== undefined) placed = "milik-kami";
    if (view.extra || (id !== undefined && taken.has(id))) {
      const table = id === undefined || id === "PK" ? likely : id;
      found.extras.push({ table, region: withoutShared(view.region, table, tanya) });
    } else if (id) {
      found.parts.push({ table: id, region: withoutShared(view.region, id, tanya) });
      taken.add(id);
    }
  }
  const lacking = unchecked(
    region,
    views.map((view) => view.region),
    placed,
  );
  if (lacking) unread.push(lacking);
}
