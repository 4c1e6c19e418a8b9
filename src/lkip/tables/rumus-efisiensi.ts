import type { RumusEfisiensi } from "../ketentuan/ketentuan";
import { hitungEfisiensi, type Efisiensi } from "../measure/efisiensi";
import type { Rumus } from "../results/draft";
import type { FinalCell } from "../results/result-book";
import { roundTwo } from "../results/written-value";
import { cellName, EXACT_ENOUGH, rounded } from "./rumus-capaian";

const RULES: readonly RumusEfisiensi[] = [
  "label",
  "rentang",
  "sisa",
  "rasio",
  "pmk-22-2021",
  "pmk-22-2021-ne",
];

/**
 * Tingkat efisiensi as a live formula, where capaian and serapan stand in numeric cells that give the same as the exact
 * percentages.
 *
 * @param scale how the efficiency's own cell prints a percentage
 * @param sheet the sheet that the formula stands on
 */
export function rumusEfisiensi(
  rule: RumusEfisiensi,
  capaian: FinalCell | undefined,
  terserap: FinalCell | undefined,
  scale: "pecahan" | "angka",
  sheet: string,
): Rumus | undefined {
  const [c, s] = [percentIn(capaian), percentIn(terserap)];
  if (!capaian || !terserap || c === undefined || s === undefined) return undefined;
  const seen = hitungEfisiensi(c, s, rule);
  if (!sameEfisiensi(seen, hitungEfisiensi(capaian.value ?? null, terserap.value ?? null, rule)))
    return undefined;
  const names = [capaian, terserap].map((cell) => percentName(cell, sheet)) as [string, string];
  const texts = RULES.map((each) => formulaOf(each, names, scale));
  const [text] = texts.splice(RULES.indexOf(rule), 1);
  return { text: text!, value: valueOf(seen, scale), lain: texts };
}

/** A cell's number in percent, as a formula sees it. */
function percentIn(cell: FinalCell | undefined): number | undefined {
  if (cell?.raw === undefined || cell.scale === undefined) return undefined;
  return cell.scale === "pecahan" ? Number((cell.raw * 100).toPrecision(15)) : cell.raw;
}

function percentName(cell: FinalCell, sheet: string): string {
  const name = cellName(cell.ref, sheet);
  return cell.scale === "pecahan" ? `${name}*100` : name;
}

function sameEfisiensi(a: Efisiensi, b: Efisiensi): boolean {
  if (a.kind === "label" || b.kind === "label")
    return a.kind === "label" && b.kind === "label" && a.text === b.text;
  return Math.abs(a.value - b.value) < EXACT_ENOUGH;
}

function valueOf(efisiensi: Efisiensi, scale: "pecahan" | "angka"): number | undefined {
  if (efisiensi.kind === "label") return undefined;
  return scale === "pecahan" ? efisiensi.value / 100 : roundTwo(efisiensi.value);
}

function formulaOf(
  rule: RumusEfisiensi,
  [c, s]: readonly [string, string],
  scale: "pecahan" | "angka",
): string {
  const factor = scale === "pecahan" ? "" : "*100";
  const difference = `ROUND(${c}-${s},9)`;
  const idle = (otherwise: string) => `IF(AND(${c}=0,${s}=0),"Belum Dilaksanakan",${otherwise})`;
  switch (rule) {
    case "label":
      return idle(`IF(${difference}>=0,"Efisien","Tidak Efisien")`);
    case "rentang":
      return idle(`IF(${difference}>5,"Efisien",IF(${difference}<-5,"Tidak Efisien","Cukup Efisien"))`);
    case "sisa":
      return rounded(scale === "pecahan" ? `1-${s}/100` : `100-${s}`, scale);
    case "rasio":
      return rounded(`${c}/(${s})${factor}`, scale);
    case "pmk-22-2021":
      return rounded(`(1-${s}/(${c}))${factor}`, scale);
    case "pmk-22-2021-ne":
      return rounded(
        scale === "pecahan"
          ? `MAX(0,MIN(1,0.5+(1-${s}/(${c}))*2.5))`
          : `MAX(0,MIN(100,50+(1-${s}/(${c}))*250))`,
        scale,
      );
  }
}
