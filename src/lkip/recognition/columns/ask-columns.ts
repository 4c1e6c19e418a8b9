import { columnName } from "../../../workbook/address";
import type { Question, TableId } from "../../evaluation";
import type { Region } from "../region";
import type { Tanya } from "../tanya";
import { words } from "../words";
import { textOf, type Assignment } from "./assignment";
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

/** The answer that a column is worked out of none of the columns that were offered. */
const OTHER = "lain";

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
  asker: Asker,
): Assignment | undefined {
  const options = optionsOf(region, readings);
  const answer = ask(region, result, asker, {
    message: words.kolom(
      headerOf(region, result),
      options.map(({ text }) => text),
    ),
    options,
  });
  return readings.find(({ assignment }) => keyOf(assignment) === answer)?.assignment;
}

/**
 * Asks whether a result column is worked out of two columns although none of its numbers follows from them.
 *
 * @param example one of its numbers beside what it should be then
 */
export function askWhetherWorkedOut(
  region: Region,
  own: Assignment,
  example: Example,
  asker: Asker,
): Assignment | "lain" | "terbuka" {
  const [reading] = optionsOf(region, [{ assignment: own }]);
  const answer = ask(region, own.result, asker, {
    message: words.kolomTidakMengikuti(headerOf(region, own.result), reading?.text ?? "", example),
    options: [...(reading ? [reading] : []), { value: OTHER, text: words.kolomLain }],
  });
  if (answer === OTHER) return "lain";
  return answer === keyOf(own) ? own : "terbuka";
}

/** A printed number of a row, and what would stand there by a rule; both in percent. */
export interface Example {
  readonly row: number;
  readonly printed: number;
  readonly expected: number;
}

function ask(
  region: Region,
  result: number,
  { table, tanya }: Asker,
  { message, options }: Pick<Question, "message" | "options">,
): string | undefined {
  const ref = region.view.ref(region.header.leaf, result);
  return tanya.ask({ kind: "kolom", table, ref, related: [], message, options });
}

function optionsOf(region: Region, readings: readonly Reading[]): Question["options"][number][] {
  return readings.map(({ assignment, hits }) => ({
    value: keyOf(assignment),
    text: words.kolomSumber(
      sourceName(region, assignment.target),
      sourceName(region, assignment.realisasi),
      hits,
    ),
  }));
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

function headerOf(region: Region, col: number): string {
  return textOf(region, col) || columnName(col);
}
