import type { CellRef } from "../../workbook/address";
import type { Finding, Unit } from "../../lkip/evaluation";
import { formatNumber, formatPercent, formatRupiah } from "../../language/format";
import { percent, rupiah } from "../../language/units";
import type { Colours } from "./colours";
import { wrap, WIDTH } from "./text-layout";
import { words } from "./words";

const SIGNS = { galat: "✖", peringatan: "▲", info: "•" } as const;
const DECIMALS = 2;

/** Findings of one table or one cause: sign, cell and sentence, then the numbers and the hint. */
export function findingLines(
  findings: readonly Finding[],
  cellName: (ref: CellRef) => string,
  paint: Colours,
): string[] {
  const colour = { galat: paint.red, peringatan: paint.yellow, info: paint.cyan };
  return findings.flatMap((finding) => {
    const head = `${SIGNS[finding.severity]} ${cellName(finding.ref)}`;
    const sentence = wrap(`${head} ${words.tingkat[finding.severity]}: ${finding.message}`, WIDTH - 4);
    const details = [numbers(finding), finding.hint].filter(
      (line) => line !== undefined && line !== "",
    ) as string[];
    return [
      ...sentence.map((line, index) =>
        index === 0 ? `  ${line.replace(head, colour[finding.severity](head))}` : `    ${line}`,
      ),
      ...details.flatMap((line) => wrap(line, WIDTH - 6)).map((line) => paint.dim(`      ${line}`)),
    ];
  });
}

/** The numbers that prove a finding: what stands there, what should, and the difference. */
function numbers({ value, expected, difference, unit }: Finding): string | undefined {
  if (typeof value !== "number" || typeof expected !== "number" || difference === null) return undefined;
  return words.angka(shown(value, unit), shown(expected, unit), shownDifference(difference, unit));
}

function shown(value: number, unit: Unit): string {
  switch (unit) {
    case "rupiah":
      return words.rupiah(formatRupiah(rupiah(value)));
    case "persen":
      return formatPercent(percent(value));
    case "poin":
    case "angka":
      return formatNumber(value, DECIMALS);
  }
}

/** Percentages differ by points, not by percent. */
function shownDifference(difference: number, unit: Unit): string {
  const points = unit === "persen" || unit === "poin";
  return points ? words.poin(formatNumber(difference, DECIMALS, "tetap")) : shown(difference, unit);
}
