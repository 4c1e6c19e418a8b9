import { describeError } from "../../src/excel/describe-error";
import { a1, parseA1 } from "../../src/workbook/address";
import type { CellContent, CellWrite, Plan } from "../../src/workbook/plan";
import {
  PLAIN_STYLE,
  type Cell,
  type CellStyle,
  type CellValue,
  type Sheet,
  type Snapshot,
} from "../../src/workbook/snapshot";
import type { WorkbookModel } from "../../src/simulator/model/workbook-model";

/** A cell's value, or its formula with the value, or a value with its number format. */
export type Isi =
  | CellValue
  | { readonly rumus: string; readonly nilai: CellValue }
  | { readonly nilai: CellValue; readonly format: string };

/** A sheet from cells by their A1 names. */
export function lembar(name: string, cells: Readonly<Record<string, Isi>>, more: Partial<Sheet> = {}): Sheet {
  const rows: (Cell | undefined)[][] = [];
  for (const [at, isi] of Object.entries(cells)) {
    const { row, col } = parseA1(at)!;
    while (rows.length <= row) rows.push([]);
    rows[row]![col] = cell(isi);
  }
  return { name, cells: rows, merges: [], protected: false, hidden: false, marks: [], locked: [], ...more };
}

function cell(isi: Isi): Cell {
  if (isi === null || typeof isi !== "object") return { value: isi, style: PLAIN_STYLE };
  if ("rumus" in isi) return { value: isi.nilai, formula: isi.rumus, style: PLAIN_STYLE };
  return { value: isi.nilai, style: { ...PLAIN_STYLE, format: isi.format } };
}

export function buku(...sheets: Sheet[]): Snapshot {
  return { sheets, settings: {} };
}

export const KOSONG: CellContent = { kind: "kosong" };

export function nilai(value: Exclude<CellValue, null>): CellContent {
  return { kind: "nilai", value };
}

export function rumus(formula: string, value: CellValue): CellContent {
  return { kind: "rumus", formula, value };
}

/** A write of one cell. */
export function tulis(sheet: string, at: string, before: CellContent, after: CellContent): CellWrite {
  return { ref: { sheet, ...parseA1(at)! }, before, after };
}

/** A plan of writes alone. */
export function rencana(...writes: CellWrite[]): Plan {
  return { writes, marks: [] };
}

function isPlain({ format, bold, indent }: CellStyle): boolean {
  return format === PLAIN_STYLE.format && !bold && indent === 0;
}

/** Everything that a user could see or keep of a workbook in memory, for comparing before and after. */
export function potret(model: WorkbookModel): unknown {
  return {
    sheets: model.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      protected: sheet.protected,
      merges: sheet.merges,
      formats: sheet.conditionalFormats,
      cells: Object.fromEntries(
        [...sheet.cells()]
          .filter(
            ({ cell: { value, formula, style } }) =>
              value !== null || formula !== undefined || !isPlain(style),
          )
          .map(({ row, col, cell: { value, formula, style, look } }) => [
            a1({ row, col }),
            { value, formula, style, look },
          ]),
      ),
    })),
    settings: Object.fromEntries(model.settings),
  };
}

/** What the user is told of a job that fails. */
export async function kalimatGalat(job: Promise<unknown>): Promise<string> {
  const error: unknown = await job.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return describeError(error).message;
}
