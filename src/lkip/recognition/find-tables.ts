import type { Snapshot } from "../../workbook/snapshot";
import type { TableId, UnreadTable } from "../evaluation";
import type { Pengaturan } from "../ketentuan/ketentuan";
import { SKALA_AKIP, SKALA_PERMENDAGRI_86 } from "../ketentuan/scales";
import type { Recogniser } from "./classify";
import type { Region } from "./region";
import { withoutRivals } from "./rivals";
import { sheetParts, type Extra } from "./sheet-parts";
import type { SipdSheet } from "./sipd-sheet";
import type { Tanya } from "./tanya";

/** The parts of the tables of a workbook. */
export interface TableParts {
  readonly regions: ReadonlyMap<TableId, readonly Region[]>;
  /** Further results of a part: its rows are read once more with other columns, for their results alone. */
  readonly extras: readonly Extra[];
  readonly unread: readonly UnreadTable[];
  /** Exports of SIPD: a source, none of our tables. */
  readonly sipd: readonly SipdSheet[];
}

/** Finds the tables of a workbook. Hidden sheets hold what the office does not hand in: they are not read. */
export function findTables(
  snapshot: Snapshot,
  { ketentuan, peta, jawaban }: Pengaturan,
  tables: readonly Recogniser[],
  tanya: Tanya,
): TableParts {
  const skala = {
    id: "sendiri" as const,
    classes: [...ketentuan.skala.classes, ...SKALA_AKIP.classes, ...SKALA_PERMENDAGRI_86.classes],
  };
  const sheets = snapshot.sheets
    .filter(({ hidden }) => !hidden)
    .map((sheet) => {
      const maps = peta.filter((map) => map.sheet === sheet.name);
      return sheetParts(sheet, { skala, maps, jawaban, tables });
    });
  for (const { questions } of sheets) tanya.take(questions);
  const own = new Map<TableId, Region[]>();
  for (const { table, region } of sheets.flatMap(({ parts }) => parts)) {
    const regions = own.get(table) ?? [];
    regions.push(region);
    own.set(table, regions);
  }
  return {
    regions: new Map([...own].map(([id, regions]) => [id, withoutRivals(id, regions)])),
    extras: sheets.flatMap(({ extras }) => extras),
    unread: sheets.flatMap(({ unread }) => unread),
    sipd: sheets.flatMap(({ sipd }) => sipd ?? []),
  };
}
