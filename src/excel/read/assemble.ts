import { PLAIN_STYLE, type Cell, type CellStyle, type CellValue, type Sheet } from "../../workbook/snapshot";
import type { Area } from "../../workbook/address";
import type { SliceCells } from "./read-cells";
import { marksOf, type CustomFormat } from "./read-marks";
import type { SheetSurvey } from "./survey-sheets";

/** Looks that are the same are one object. */
export class Styles {
  private readonly known = new Map<string, CellStyle>();

  of({ format, bold, indent }: CellStyle): CellStyle {
    if (format === PLAIN_STYLE.format && !bold && indent === 0) return PLAIN_STYLE;
    const key = `${bold ? "b" : ""}${indent}|${format}`;
    const style = this.known.get(key) ?? { format, bold, indent };
    this.known.set(key, style);
    return style;
  }
}

/** What holds for all sheets that are put together. */
export interface Assembly {
  readonly styles: Styles;
  /** Whether what the formulas give may be old. */
  readonly formulas: "berlaku" | "menunggu";
}

/** Puts what Excel has answered about a sheet together. */
export function assembleSheet(
  sheet: SheetSurvey & Pick<Sheet, "merges">,
  slices: readonly SliceCells[],
  arrays: readonly Area[],
  formats: readonly CustomFormat[],
  assembly: Assembly,
): Sheet {
  const cells: (Cell | undefined)[][] = Array.from({ length: sheet.used.top }, () => []);
  for (const slice of slices)
    slice.values.forEach((row, r) => {
      const own: (Cell | undefined)[] = Array.from({ length: sheet.used.left });
      row.forEach((value, c) => own.push(cellOf(slice, value, r, c, assembly)));
      cells.push(own);
    });
  return {
    name: sheet.name,
    id: sheet.id,
    cells,
    merges: sheet.merges,
    protected: sheet.protected,
    hidden: sheet.hidden,
    marks: marksOf(formats),
    locked: [...sheet.fixed, ...arrays],
    ...(sheet.spreading.length > 0 && { spreading: sheet.spreading }),
  };
}

function cellOf(
  slice: SliceCells,
  raw: unknown,
  r: number,
  c: number,
  { styles, formulas }: Assembly,
): Cell | undefined {
  const { sheet } = slice.slice;
  const look = slice.looks?.[r]?.[c];
  const bold = look?.bold ?? sheet.bold ?? false;
  const indent = look?.indent ?? sheet.indent ?? 0;
  const style = styles.of({ format: String(slice.formats[r]?.[c] ?? PLAIN_STYLE.format), bold, indent });
  const formula = formulaOf(slice.formulas[r]?.[c], raw);
  const value = valueOf(raw, formula);
  if (formula !== undefined)
    return { value, formula, ...(formulas === "menunggu" && { stale: true as const }), style };
  return value === null && style === PLAIN_STYLE ? undefined : { value, style };
}

/** An empty cell reads ""; so does a formula without a text. */
function valueOf(raw: unknown, formula: string | undefined): CellValue {
  if (raw === "" && formula === undefined) return null;
  return typeof raw === "number" || typeof raw === "boolean" || typeof raw === "string" ? raw : null;
}

/** A text that begins with "=" reads the same as value and as formula; a formula does not. */
export function formulaOf(raw: unknown, value: unknown): string | undefined {
  return typeof raw === "string" && raw.startsWith("=") && raw !== value ? raw : undefined;
}
