import { withoutNoise } from "../../language/rounding";
import { isPending } from "../../workbook/snapshot";
import type { Outcome } from "../expression/outcome";
import { textOf } from "../expression/value-of";
import { printedText } from "../reading/printed-text";
import type { Draft } from "./draft";

/** What stands in a result cell: its number in the result's unit where it is one, and its text. */
export interface Printed {
  readonly kind: "kosong" | "angka" | "teks" | "tak-terbaca";
  readonly value?: number;
  readonly decimals: number;
  readonly text: string;
}

/** Reads a result cell by what it should hold: words, or a number on the scale of its column. */
export function readPrinted({ cell, column, outcome, unit }: Draft): Printed {
  const { reading } = cell;
  if (isPending(cell.cell)) return { kind: "kosong", decimals: 0, text: "" };
  const text = printedText(cell.cell);
  const words = givesWords(outcome);
  const plain = (kind: Printed["kind"]): Printed => ({ kind, decimals: 0, text });
  switch (reading.kind) {
    case "kosong":
      return plain(words && reading.dash ? "teks" : "kosong");
    case "tidak-tersedia":
      return plain(words ? "teks" : "kosong");
    case "angka":
    case "jumlah":
    case "persen": {
      if (words) return plain("teks");
      const fraction = reading.kind === "angka" && column.fractions && unit === "persen";
      const value = withoutNoise(reading.value * (fraction ? 100 : 1), "stored");
      const decimals = fraction ? Math.max(0, reading.decimals - 2) : reading.decimals;
      return { kind: "angka", value, decimals, text };
    }
    case "tidak-terbaca":
      return plain(words && reading.reason === "teks" ? "teks" : "tak-terbaca");
    case "predikat":
    case "centang":
      return plain(words ? "teks" : "tak-terbaca");
  }
}

/** Whether a cell should hold words, or nothing. */
function givesWords(outcome: Outcome): boolean {
  return outcome.kind === "empty" || (outcome.kind === "is" && textOf(outcome.expr, "exact") !== undefined);
}
