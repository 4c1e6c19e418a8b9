import { a1, quoteSheet, type CellRef } from "../../workbook/address";
import type { Storage } from "../reading/storage";
import type { Condition, Expr, Leaf } from "./expr";

/** Most arguments that Excel takes in one SUM or AVERAGE. */
const MOST_ARGUMENTS = 255;

/**
 * The live formula, without "=", that gives the expression on `sheet`; undefined where an input is no numeric cell, or
 * numbers of both storages are mixed.
 *
 * @param storage how the cell that the formula goes into stores what the expression gives
 * @example formulaOf(clamp(ratio(realisasi, target), [0, 100]), "Tabel 3.1", "pecahan") // "MAX(0,MIN(1,F6/E6))"
 */
export function formulaOf(expr: Expr, sheet: string, storage: Storage): string | undefined {
  switch (expr.kind) {
    case "text":
      return JSON.stringify(expr.text);
    case "number":
      return String(storage === "pecahan" ? expr.value / 100 : expr.value);
    case "clamp":
      return clamped(expr, sheet, storage);
    case "choose":
      return chosenBy(expr, sheet, storage);
    default: {
      const own = storageOf(expr);
      const plain = own && plainOf(expr, sheet, own);
      return plain && converted(expr, plain, own, storage);
    }
  }
}

/** How the bare numbers of an expression count; undefined where its inputs do not count alike. */
function storageOf(expr: Expr): Storage | undefined {
  switch (expr.kind) {
    case "cell":
      return expr.fraction ? "pecahan" : "angka";
    case "number":
      return "angka";
    case "ratio":
      return common([expr.left, expr.right]) && "pecahan";
    case "minus":
      return common([expr.left, expr.right]);
    case "sum":
      return common(expr.of);
    case "mean":
      return common(expr.of.filter((part) => part.kind !== "cell" || part.stored !== undefined));
    case "clamp":
      return storageOf(expr.of);
    case "text":
    case "choose":
      return undefined;
  }
}

/** How parts count alike; a bare number counts as the others do. */
function common(parts: readonly Expr[]): Storage | undefined {
  const [first, ...rest] = parts.filter(({ kind }) => kind !== "number").map(storageOf);
  if (parts.every(({ kind }) => kind === "number")) return "angka";
  return rest.every((other) => other === first) ? first : undefined;
}

/** The text in the storage that its own inputs have. */
function plainOf(expr: Expr, sheet: string, storage: Storage): string | undefined {
  switch (expr.kind) {
    case "cell":
      return expr.stored === undefined ? undefined : cellName(expr.ref, sheet);
    case "ratio":
    case "minus": {
      const numbers = common([expr.left, expr.right]) ?? "angka";
      const [left, right] = [operand(expr.left, sheet, numbers), operand(expr.right, sheet, numbers)];
      return left && right && `${left}${expr.kind === "ratio" ? "/" : "-"}${right}`;
    }
    case "sum":
      return expr.of.every(({ kind }) => kind === "cell")
        ? overCells("SUM", expr.of, sheet, "all")
        : added(expr.of, sheet, storage);
    case "mean":
      return overCells("AVERAGE", expr.of, sheet, "known");
    default:
      return formulaOf(expr, sheet, storage);
  }
}

/** @param numbers how a bare number beside it counts */
function operand(expr: Expr, sheet: string, numbers: Storage): string | undefined {
  if (expr.kind === "number") return formulaOf(expr, sheet, numbers);
  const storage = storageOf(expr);
  const plain = storage && plainOf(expr, sheet, storage);
  const compound = expr.kind === "minus" || expr.kind === "ratio";
  return plain && compound ? `(${plain})` : plain;
}

function added(of: readonly Expr[], sheet: string, storage: Storage): string | undefined {
  const parts = of.map((part) => operand(part, sheet, storage));
  return parts.includes(undefined) ? undefined : parts.join("+");
}

/** @param which whether every part must be a number, or blank cells and text are passed over as AVERAGE does */
function overCells(
  name: "SUM" | "AVERAGE",
  of: readonly Expr[],
  sheet: string,
  which: "all" | "known",
): string | undefined {
  const leaves = of.filter((part): part is Leaf => part.kind === "cell");
  if (leaves.length < of.length || leaves.length === 0) return undefined;
  const missing = (leaf: Leaf) => leaf.stored === undefined && (which === "all" || leaf.exact !== undefined);
  if (leaves.some(missing)) return undefined;
  const ranges = rangesOf(
    leaves.map(({ ref }) => ref),
    sheet,
  );
  if (ranges.length > MOST_ARGUMENTS) return undefined;
  return `${name}(${ranges.join(",")})`;
}

function converted({ kind }: Expr, plain: string, from: Storage, to: Storage): string {
  if (from === to) return plain;
  const operand = kind === "minus" ? `(${plain})` : plain;
  return to === "angka" ? `${operand}*100` : `${operand}/100`;
}

function clamped(
  { of, low, high }: Extract<Expr, { kind: "clamp" }>,
  sheet: string,
  storage: Storage,
): string | undefined {
  const scale = storage === "pecahan" ? 100 : 1;
  let formula = formulaOf(of, sheet, storage);
  if (formula !== undefined && high !== undefined) formula = `MIN(${high / scale},${formula})`;
  if (formula !== undefined && low !== undefined) formula = `MAX(${low / scale},${formula})`;
  return formula;
}

function chosenBy(
  { cases, otherwise }: Extract<Expr, { kind: "choose" }>,
  sheet: string,
  storage: Storage,
): string | undefined {
  let formula = formulaOf(otherwise, sheet, storage);
  for (const { when, then } of [...cases].reverse()) {
    const [condition, branch] = [conditionOf(when, sheet), formulaOf(then, sheet, storage)];
    if (condition === undefined || branch === undefined || formula === undefined) return undefined;
    formula = `IF(${condition},${branch},${formula})`;
  }
  return formula;
}

const SIGN = { above: ">", below: "<", atLeast: ">=" } as const;

function conditionOf(condition: Condition, sheet: string): string | undefined {
  if (condition.kind === "zero") {
    const parts = condition.of.map((part) => formulaOf(part, sheet, "angka"));
    return parts.includes(undefined) ? undefined : `AND(${parts.map((part) => `${part}=0`).join(",")})`;
  }
  const [left, right] = [condition.left, condition.right].map((side) => formulaOf(side, sheet, "angka"));
  return left && right && `ROUND(${left}-${right},9)${SIGN[condition.kind]}${condition.by}`;
}

/** A reference as it is written in a formula on `sheet`. */
function cellName(ref: CellRef, sheet: string): string {
  return ref.sheet === sheet ? a1(ref) : `${quoteSheet(ref.sheet)}!${a1(ref)}`;
}

/** References with runs of one column folded to ranges: ["G6:G9", "G12"]. */
function rangesOf(refs: readonly CellRef[], sheet: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < refs.length;) {
    let end = start;
    while (end + 1 < refs.length && follows(refs[end], refs[end + 1])) end++;
    const [first, last] = [refs[start], refs[end]];
    if (first && last)
      parts.push(first === last ? cellName(first, sheet) : `${cellName(first, sheet)}:${a1(last)}`);
    start = end + 1;
  }
  return parts;
}

function follows(a: CellRef | undefined, b: CellRef | undefined): boolean {
  return !!a && !!b && a.sheet === b.sheet && a.col === b.col && b.row === a.row + 1;
}
