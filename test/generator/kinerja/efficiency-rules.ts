import type { Cell } from "../../../src/workbook/snapshot";
import { indonesian, type PrintPercent } from "../print";
import { cell } from "../sheet-writer";

/** What an office prints as tingkat efisiensi. */
export interface EfficiencyRule {
  readonly work: (capaian: number, serapan: number) => number | string;
  /** Its words, where it gives words. */
  readonly words?: readonly string[];
  /** Differences between capaian and serapan at which the word changes. */
  readonly borders?: readonly number[];
  readonly print: (right: number | string, percent: PrintPercent) => Cell | undefined;
}

const printWord: EfficiencyRule["print"] = (right) => cell(right);
const printNumber: EfficiencyRule["print"] = (right) => cell(indonesian(right as number, 2));

/** The rule of the sample report, which is the default. */
export const LABEL: EfficiencyRule = {
  work: (capaian, serapan) => (capaian >= serapan ? "Efisien" : "Tidak Efisien"),
  words: ["Efisien", "Tidak Efisien"],
  borders: [0],
  print: printWord,
};

/** A band of five points on both sides is efficient enough. */
export const BAND: EfficiencyRule = {
  work: (capaian, serapan) => {
    const difference = capaian - serapan;
    if (difference > 5) return "Efisien";
    return difference < -5 ? "Tidak Efisien" : "Cukup Efisien";
  },
  borders: [-5, 5],
  print: printWord,
};

export const REST: EfficiencyRule = { work: (_, serapan) => 100 - serapan, print: printNumber };
export const RATIO: EfficiencyRule = {
  work: (capaian, serapan) => (capaian / serapan) * 100,
  print: printNumber,
};
