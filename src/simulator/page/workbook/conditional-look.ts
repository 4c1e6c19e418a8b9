import type { ColourStop, Condition } from "../../../xlsx/look/conditional-rule";
import { contains, type Area } from "../../../workbook/address";
import { markKindOfFormula, type MarkKind } from "../../../workbook/mark";
import type { CellValue } from "../../../workbook/snapshot";

import type { ConditionalFormat } from "../../model/conditional-format";
import type { ModelSheet } from "../../model/model-sheet";
import type { UserRules } from "./details-of";

/** What the conditional formats make of a cell. */
export interface ConditionalLook {
  readonly fill?: string;
  readonly fontColour?: string;
  readonly bold?: boolean;
  /** Our own mark, where the cell has one. */
  readonly mark?: MarkKind;
}

/** The conditional formats of a sheet, ready to be asked cell by cell. */
export class ConditionalLooks {
  private readonly marks = new Map<number, ConditionalLook>();
  private readonly rules: readonly ConditionalFormat[];
  private readonly extents = new Map<string, readonly [number, number]>();

  constructor(
    private readonly sheet: ModelSheet,
    private readonly user: UserRules,
  ) {
    this.rules = sheet.conditionalFormats.filter((format) => !this.takeMark(format));
  }

  /** The first format of each kind that applies wins, as in Excel. */
  at(row: number, col: number): ConditionalLook | undefined {
    let look = this.marks.get(keyOf(row, col));
    for (const format of this.rules) {
      if (!format.areas.some((area) => contains(area, { row, col }))) continue;
      const own = this.lookOf(format, row, col);
      if (!own) continue;
      look = { ...own, ...look };
      if (format.stopIfTrue) break;
    }
    return look;
  }

  private takeMark({ formula, areas, fill, fontColour }: ConditionalFormat): boolean {
    const mark = formula === undefined ? undefined : markKindOfFormula(formula);
    if (mark === undefined) return false;
    for (const area of areas)
      for (let row = area.top; row <= area.bottom; row++)
        for (let col = area.left; col <= area.right; col++)
          this.marks.set(keyOf(row, col), {
            mark,
            ...(fill !== undefined && { fill }),
            ...(fontColour !== undefined && { fontColour }),
          });
    return true;
  }

  private lookOf({ id, areas }: ConditionalFormat, row: number, col: number): ConditionalLook | undefined {
    const rule = this.user.get(id);
    const { value } = this.sheet.cell(row, col);
    if (!rule || value === null) return undefined;
    if (rule.condition.kind === "scale") {
      const fill = scaleColour(rule.condition.stops, value, this.extent(id, areas));
      return fill === undefined ? undefined : { fill };
    }
    return isMet(rule.condition, value) ? rule.format : undefined;
  }

  /** Smallest and largest number in a format's areas. */
  private extent(id: string, areas: readonly Area[]): readonly [number, number] {
    let extent = this.extents.get(id);
    if (!extent) {
      let [least, most] = [Infinity, -Infinity];
      for (const area of areas)
        for (let row = area.top; row <= Math.min(area.bottom, this.sheet.rows.length - 1); row++)
          for (let col = area.left; col <= area.right; col++) {
            const { value } = this.sheet.cell(row, col);
            if (typeof value === "number") [least, most] = [Math.min(least, value), Math.max(most, value)];
          }
      extent = [least, most];
      this.extents.set(id, extent);
    }
    return extent;
  }
}

function keyOf(row: number, col: number): number {
  return row * 16_384 + col;
}

function isMet(condition: Exclude<Condition, { kind: "scale" }>, value: CellValue): boolean {
  switch (condition.kind) {
    case "compare":
      return compares(condition.operator, condition.operands.map(operand), value);
    case "text": {
      const [text, part] = [String(value).toLowerCase(), condition.text.toLowerCase()];
      if (condition.operator === "beginsWith") return text.startsWith(part);
      if (condition.operator === "endsWith") return text.endsWith(part);
      return text.includes(part) === (condition.operator === "containsText");
    }
    case "other":
      return false;
  }
}

/** A constant operand: a number or a quoted text. Anything else is a formula, which is not drawn. */
function operand(text: string): number | string | undefined {
  const quoted = /^"(.*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.toLowerCase();
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

function compares(
  operator: string,
  [first, second]: readonly (number | string | undefined)[],
  value: CellValue,
): boolean {
  const own = typeof value === "string" ? value.toLowerCase() : Number(value);
  if (first === undefined || typeof first !== typeof own) return false;
  const within = second !== undefined && own >= first && own <= second;
  switch (operator) {
    case "equal":
      return own === first;
    case "notEqual":
      return own !== first;
    case "lessThan":
      return own < first;
    case "lessThanOrEqual":
      return own <= first;
    case "greaterThan":
      return own > first;
    case "greaterThanOrEqual":
      return own >= first;
    case "between":
      return within;
    case "notBetween":
      return second !== undefined && !within;
    default:
      return false;
  }
}

function scaleColour(
  stops: readonly ColourStop[],
  value: CellValue,
  [least, most]: readonly [number, number],
): string | undefined {
  if (typeof value !== "number" || stops.length < 2) return undefined;
  const placed = stops.map(({ at, value: stated, colour }) => {
    if (at === "min") return { place: least, colour };
    if (at === "max") return { place: most, colour };
    return { place: at === "num" ? stated : least + ((most - least) * stated) / 100, colour };
  });
  const above = placed.find(({ place }) => value <= place);
  if (!above) return placed.at(-1)?.colour;
  const below = placed[placed.indexOf(above) - 1];
  if (!below) return above.colour;
  return mixed(below.colour, above.colour, (value - below.place) / (above.place - below.place));
}

function mixed(a: string, b: string, share: number): string {
  const channel = (at: number) => {
    const [x, y] = [a, b].map((colour) => parseInt(colour.slice(at, at + 2), 16)) as [number, number];
    return Math.round(x + (y - x) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
