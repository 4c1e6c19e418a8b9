import { columnName } from "../../../workbook/address";
import type { TableId } from "../../evaluation";
import type { Region } from "../region";
import type { Tanya } from "../tanya";
import { words } from "../words";
import type { Assignment } from "./assignment";
import type { Source } from "./sources";

/** Who is asked, and about which table. */
export interface Asker {
  readonly table: TableId;
  readonly tanya: Tanya;
}

/** One reading of a result column that is asked about; `hits`: printed results that it explains. */
export interface Reading {
  readonly assignment: Assignment;
  readonly hits?: number;
}

/**
 * Asks which columns a result column is worked out of.
 *
 * @param result the column
 * @param readings the likeliest first
 */
export function askColumns(
  region: Region,
  result: number,
  readings: readonly Reading[],
  { table, tanya }: Asker,
): Assignment | undefined {
  const options = readings.map(({ assignment, hits }) => ({
    value: keyOf(assignment),
    text: words.kolomSumber(
      sourceName(region, assignment.target),
      sourceName(region, assignment.realisasi),
      hits,
    ),
  }));
  const answer = tanya.ask({
    kind: "kolom",
    table,
    ref: region.view.ref(region.header.leaf, result),
    related: [],
    message: words.kolom(
      headerOf(region, result),
      options.map(({ text }) => text),
    ),
    options,
  });
  return readings.find(({ assignment }) => keyOf(assignment) === answer)?.assignment;
}

function keyOf({ target, realisasi }: Assignment): string {
  return [target, realisasi]
    .map(({ parts, how }) => parts.map(columnName).join(how === "terakhir" ? ":" : "+"))
    .join("|");
}

function sourceName(region: Region, { how, col, parts }: Source): string {
  const columns = parts.map(columnName).join(", ");
  if (how === "jumlah") return words.kolomJumlah(columns);
  if (how === "terakhir") return words.kolomTerakhir(columns);
  return words.kolomTunggal(headerOf(region, col), columnName(col));
}

function headerOf({ header }: Region, col: number): string {
  return [...header.columns, ...header.others].find((column) => column.col === col)?.text ?? columnName(col);
}
