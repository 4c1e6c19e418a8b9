import { a1, quoteSheet, type CellRef } from "../../workbook/address";
import type { Arah, Batas, Ketentuan, RumusNegatif } from "../ketentuan/ketentuan";
import type { Rumus } from "../results/draft";
import type { FinalCell } from "../results/result-book";
import { roundTwo } from "../results/written-value";
import type { ValueCell } from "../recognition/value-cell";

/** A reference as it is written in a formula on `sheet`. */
export function cellName(ref: CellRef, sheet: string): string {
  return ref.sheet === sheet ? a1(ref) : `${quoteSheet(ref.sheet)}!${a1(ref)}`;
}

/** Whether both cells hold numbers that count in the same unit, so that a formula over them says the same. */
export function bothNumeric(a: ValueCell | undefined, b: ValueCell | undefined): boolean {
  return (
    typeof a?.cell?.value === "number" &&
    typeof b?.cell?.value === "number" &&
    a.cell.style.format.includes("%") === b.cell.style.format.includes("%")
  );
}

const CAPS: Readonly<Record<Batas, readonly [number | undefined, number | undefined]>> = {
  "0-100": [0, 1],
  "dari-0": [0, undefined],
  "tanpa-batas": [undefined, undefined],
  "0-120": [0, 1.2],
};

/**
 * Formulas of a capaian: today's first, then those that other ketentuan would have written.
 *
 * @example "MAX(0,MIN(1,F6/E6))"
 */
export function rumusCapaian(
  target: ValueCell,
  realisasi: ValueCell,
  arah: Arah,
  ketentuan: Ketentuan,
  scale: "pecahan" | "angka",
): Rumus | undefined {
  if (!bothNumeric(target, realisasi)) return undefined;
  const [t, r] = [a1(target.ref), a1(realisasi.ref)];
  const ratio = (direction: Arah, rumus: RumusNegatif) =>
    direction === "positif" ? `${r}/${t}` : rumus === "terbalik" ? `${t}/${r}` : `(${t}-(${r}-${t}))/${t}`;
  const all = [
    ratio(arah, ketentuan.rumusNegatif),
    ratio("positif", "selisih"),
    ratio("negatif", "selisih"),
    ratio("negatif", "terbalik"),
  ];
  const batas: Batas[] = [ketentuan.batas, "0-100", "dari-0", "tanpa-batas", "0-120"];
  const [text, ...lain] = all.flatMap((expression) => batas.map((limit) => capped(expression, limit, scale)));
  return { text: text!, lain };
}

function capped(expression: string, batas: Batas, scale: "pecahan" | "angka"): string {
  const [low, high] = CAPS[batas];
  const factor = scale === "pecahan" ? 1 : 100;
  let text = scale === "pecahan" ? expression : `${expression}*100`;
  if (high !== undefined) text = `MIN(${high * factor},${text})`;
  if (low !== undefined) text = `MAX(${low},${text})`;
  return rounded(text, scale);
}

/** A percentage that is written as a plain number is rounded to two decimals; a fraction is not. */
export function rounded(expression: string, scale: "pecahan" | "angka"): string {
  return scale === "angka" ? `ROUND(${expression},2)` : expression;
}

/** Formula of a plain ratio in percent: "D5/C5". */
export function rumusRasio(
  pagu: ValueCell,
  realisasi: ValueCell,
  scale: "pecahan" | "angka",
  sheet: string,
): Rumus | undefined {
  if (!bothNumeric(pagu, realisasi)) return undefined;
  const ratio = `${cellName(realisasi.ref, sheet)}/${cellName(pagu.ref, sheet)}`;
  return { text: rounded(scale === "pecahan" ? ratio : `${ratio}*100`, scale) };
}

/** Formula that takes over another result cell's percentage, where that cell holds it exactly enough. */
export function rumusSalin(
  from: FinalCell | undefined,
  scale: "pecahan" | "angka",
  sheet: string,
): Rumus | undefined {
  return from && overPercents([from], cellName(from.ref, sheet), scale);
}

/** Formula of the mean of result cells that all print on one scale and hold their percentages exactly enough. */
export function rumusRataRata(
  cells: readonly (FinalCell | undefined)[],
  scale: "pecahan" | "angka",
  sheet: string,
): Rumus | undefined {
  const known = cells.filter((cell) => cell !== undefined);
  if (known.length === 0 || known.length < cells.length) return undefined;
  return overPercents(
    known,
    `AVERAGE(${rangesOf(
      known.map(({ ref }) => ref),
      sheet,
    )})`,
    scale,
  );
}

/** Half of the last printed decimal, in percent: a mean of cells that are rounded further off is no longer the mean. */
export const EXACT_ENOUGH = 0.005;

function overPercents(
  cells: readonly FinalCell[],
  expression: string,
  scale: "pecahan" | "angka",
): Rumus | undefined {
  const from = cells[0]?.scale;
  if (from === undefined || cells.some((cell) => cell.scale !== from || cell.raw === undefined))
    return undefined;
  const raw = meanOf(cells.map((cell) => cell.raw!));
  const exact = meanOf(cells.map((cell) => cell.value ?? NaN));
  if (!(Math.abs((from === "pecahan" ? raw * 100 : raw) - exact) < EXACT_ENOUGH)) return undefined;
  if (from === scale)
    return { text: rounded(expression, scale), value: scale === "angka" ? roundTwo(raw) : raw };
  return scale === "angka"
    ? { text: rounded(`${expression}*100`, scale), value: roundTwo(raw * 100) }
    : { text: `${expression}/100`, value: raw / 100 };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** References with runs of one column folded to ranges: "G6:G9,G12". */
export function rangesOf(refs: readonly CellRef[], sheet: string): string {
  const parts: string[] = [];
  for (let start = 0; start < refs.length;) {
    let end = start;
    while (end + 1 < refs.length && follows(refs[end]!, refs[end + 1]!)) end++;
    const name = cellName(refs[start]!, sheet);
    parts.push(start === end ? name : `${name}:${a1(refs[end]!)}`);
    start = end + 1;
  }
  return parts.join(",");
}

function follows(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.col === b.col && b.row === a.row + 1;
}
