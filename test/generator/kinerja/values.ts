import { PLAIN_STYLE, type Cell } from "../../../src/workbook/snapshot";
import type { Indicator } from "../office/performance";
import { indonesian } from "../print";
import type { Random } from "../random";

/** Prints a value of an indicator as its column has it. */
export type PrintValue = (indicator: Indicator, value: number) => Cell;

const number = (value: number, format = "General"): Cell => ({ value, style: { ...PLAIN_STYLE, format } });
const text = (value: string): Cell => ({ value, style: PLAIN_STYLE });

/** Whether the unit stands in a column of its own or with every value. */
export type UnitPlace = "column" | "cell";

/** One way of printing targets and realisasi, for a whole report. */
export function valueStyle(random: Random, units: UnitPlace): PrintValue {
  const texts = random.chance(0.4);
  const blank = random.pick([" ", ""]);
  return ({ unit, decimals }, value) => {
    const printed = indonesian(value, decimals);
    if (units === "column") return texts ? text(printed) : number(value);
    if (unit === "%" && !texts)
      return number(Number((value / 100).toFixed(8)), decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`);
    if (unit === "%") return text(`${printed}${blank}%`);
    if (unit === "Indeks") return texts ? text(printed) : number(value);
    return text(`${printed} ${unit}`);
  };
}
