import { refName, type CellRef } from "../../workbook/address";
import type { Finding, Unit } from "../../lkip/evaluation";
import { cli as kalimat } from "../../strings/id";
import { formatNumber, formatPercent } from "../../language/format";
import type { Colours } from "./colours";
import { wrap, WIDTH } from "./text-layout";

const SIGNS = { galat: "✖", peringatan: "▲", info: "•" } as const;
const DECIMALS = 2;
/** Most cells of one cause that are named; the others are counted. */
const MOST_FOLLOWERS = 6;

/**
 * The findings of one table: sign, cell and sentence, then the numbers, the hint, and what follows from the same cause.
 *
 * @param all every finding of the workbook, for the groups under one cause
 */
export function findingLines(
  findings: readonly Finding[],
  all: readonly Finding[],
  cellName: (ref: CellRef) => string,
  paint: Colours,
): string[] {
  const colour = { galat: paint.red, peringatan: paint.yellow, info: paint.cyan };
  return findings.flatMap((finding) => {
    const head = `${SIGNS[finding.severity]} ${cellName(finding.ref)}`;
    const sentence = wrap(`${head} ${kalimat.tingkat[finding.severity]}: ${finding.message}`, WIDTH - 4);
    const details = [numbers(finding), finding.hint, followers(finding, all)].filter(
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
  return kalimat.angka(shown(value, unit), shown(expected, unit), shownDifference(difference, unit));
}

function shown(value: number, unit: Unit): string {
  switch (unit) {
    case "rupiah":
      return kalimat.rupiah(formatNumber(value, DECIMALS));
    case "persen":
      return formatPercent(value);
    case "poin":
    case "angka":
      return formatNumber(value, DECIMALS);
  }
}

/** Percentages differ by points, not by percent. */
function shownDifference(difference: number, unit: Unit): string {
  const points = unit === "persen" || unit === "poin";
  return points ? kalimat.poin(formatNumber(difference, DECIMALS, true)) : shown(difference, unit);
}

function followers({ id, ref }: Finding, all: readonly Finding[]): string | undefined {
  const cells = [
    ...new Set(all.filter(({ cause }) => cause === id).map((follower) => refName(follower.ref))),
  ];
  const others = cells.filter((cell) => cell !== refName(ref));
  if (others.length === 0) return undefined;
  return kalimat.ikutan(others.slice(0, MOST_FOLLOWERS), Math.max(0, others.length - MOST_FOLLOWERS));
}
