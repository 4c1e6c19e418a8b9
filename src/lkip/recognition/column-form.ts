import { storageUpTo, type Storage } from "../reading/storage";
import type { ValueCell } from "./value-cell";

/**
 * How a result is put into a cell: as a number that stores percentages as fractions (0.95) or plainly (95), or as text,
 * which prints a percent sign ("95%"), a plain number ("98,00") or a fraction ("0,98").
 */
export type Form = { readonly kind: "number"; readonly storage: Storage } | TextForm;

export interface TextForm {
  readonly kind: "text";
  readonly sign: boolean;
  readonly storage: Storage;
  /** Decimals that the column prints. */
  readonly decimals: number;
}

/** What a column of results prints, from all of its cells. */
export interface ColumnForm {
  readonly kind: "percentFormat" | "number" | "text";
  /** Whether bare numbers up to 1.5 are fractions. */
  readonly fractions: boolean;
  /** How its texts are printed. */
  readonly texts: TextForm;
}

const PERCENT_TEXT: TextForm = { kind: "text", sign: true, storage: "angka", decimals: 2 };

/** A column without any result yet. */
export const PLAIN_COLUMN: ColumnForm = { kind: "number", fractions: false, texts: PERCENT_TEXT };

/** The convention of a column of percentages. */
export function columnForm(cells: readonly (ValueCell | undefined)[]): ColumnForm {
  const counts = { percentFormat: 0, number: 0, text: 0 };
  let largest = 0;
  for (const value of cells) {
    const cell = value?.cell;
    if (!value || cell === undefined || cell.value === null || cell.value === "") continue;
    if (typeof cell.value === "string") {
      counts.text++;
      if (value.reading.kind === "angka") largest = Math.max(largest, Math.abs(value.reading.value));
    } else if (cell.style.format.includes("%")) counts.percentFormat++;
    else if (typeof cell.value === "number") {
      counts.number++;
      largest = Math.max(largest, Math.abs(cell.value));
    }
  }
  const storage = storageUpTo(largest);
  const fractions = storage === "pecahan";
  const texts = textForm(cells, storage);
  const { percentFormat, number, text } = counts;
  if (percentFormat >= number && percentFormat > 0 && percentFormat >= text)
    return { kind: "percentFormat", fractions, texts: texts ?? PERCENT_TEXT };
  if (number > 0 && number >= text) return { kind: "number", fractions, texts: texts ?? PERCENT_TEXT };
  return { kind: texts ? "text" : "number", fractions, texts: texts ?? PERCENT_TEXT };
}

/** How most of a column's texts print a number; undefined where none does. */
function textForm(cells: readonly (ValueCell | undefined)[], storage: Storage): TextForm | undefined {
  let [signs, plain, decimals] = [0, 0, 0];
  for (const value of cells) {
    if (typeof value?.cell?.value !== "string") continue;
    if (hasSign(value.cell.value)) signs++;
    else if (value.reading.kind === "angka") {
      plain++;
      decimals = Math.max(decimals, value.reading.decimals);
    }
  }
  if (signs + plain === 0) return undefined;
  return signs >= plain ? PERCENT_TEXT : { kind: "text", sign: false, storage, decimals };
}

function hasSign(text: string): boolean {
  return /\d\s*%/.test(text);
}

/**
 * How one cell of the column is to be written, its number format left as it is: a cell under a percent format takes a
 * fraction, a text cell a text, any other cell, one whose text cannot be read included, what its column prints.
 */
export function cellForm(value: Pick<ValueCell, "cell" | "reading">, column: ColumnForm): Form {
  const { cell, reading } = value;
  const format = cell?.style.format ?? "General";
  if (format.includes("%")) return { kind: "number", storage: "pecahan" };
  if (format === "@") return column.texts;
  if (typeof cell?.value === "string" && hasSign(cell.value)) return PERCENT_TEXT;
  if (typeof cell?.value === "string" && reading.kind === "angka")
    return {
      ...column.texts,
      sign: false,
      storage: column.fractions ? "pecahan" : "angka",
      decimals: Math.max(reading.decimals, column.texts.sign ? 0 : column.texts.decimals),
    };
  if (typeof cell?.value === "number" || column.kind === "number")
    return { kind: "number", storage: column.fractions ? "pecahan" : "angka" };
  return column.kind === "percentFormat" ? PERCENT_TEXT : column.texts;
}
