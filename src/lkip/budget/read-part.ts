import { rupiah } from "../../language/units";
import type { Question } from "../evaluation";
import type { Level } from "../recognition/level-words";
import type { BudgetOptions, BudgetRow } from "./budget-rows";
import { amountOf, MEASURES, type BudgetSum, type Measure } from "./budget-sum";
import { planted, type Place } from "./budget-tree";
import { interpret } from "./interpretation/interpret";
import { inTree, TOTAL, type BudgetLine } from "./interpretation/line";
import { materialOf, type Material } from "./interpretation/material";
import { Verdicts, type Verdict } from "./interpretation/verdicts";
import { levelNames, type NamedLevels } from "./level-names";
import { answerOf, levelQuestions } from "./level-questions";
import type { RawRow } from "./raw-rows";

/** Rows that were read together, and their sums. */
export interface BudgetPart {
  readonly rows: readonly BudgetRow[];
  /** Rows at the top of the tree that a total adds, in their order. */
  readonly tops: readonly BudgetRow[];
  readonly sums: readonly BudgetSum[];
  readonly questions: readonly Question[];
}

/** Reads the levels of rows that stand together, from the sums that their amounts explain. */
export function readPart(raw: readonly RawRow[], options: BudgetOptions): BudgetPart {
  const measures = MEASURES.filter((_, k) => raw.some(({ line }) => line.amounts[k] !== undefined));
  const lines = raw.map(({ line }) => (measures.length === MEASURES.length ? line : only(line, measures)));
  const material = materialOf(lines, measures.length);
  const interpretation = interpret(material, answerOf(raw, options));
  const verdicts = new Verdicts(material, interpretation);
  const { tree } = verdicts;
  const names = levelNames(tree, material.signs);
  const rows = planted(raw, (_line, row) => placeOf(material, tree, names, row));
  const parts = new Parts(rows, tree, verdicts.relations);
  const all: Verdict[] = [];
  const sums: BudgetSum[] = [];
  rows.forEach((row, at) =>
    measures.forEach((measure, column) => {
      const verdict = verdicts.of(at, column);
      if (!verdict) return;
      const { kind: state } = verdict;
      const expected = rupiah(verdict.expected);
      all.push(verdict);
      sums.push({ row, measure, printed: amountOf(row, measure), expected, parts: parts.of(row, at), state });
    }),
  );
  return {
    rows,
    tops: parts.tops(0, rows.length),
    sums,
    questions: levelQuestions({ raw, measures, material, interpretation, verdicts: all, tree, options }),
  };
}

/** A line with the amounts of some of the measures. */
function only(line: BudgetLine, measures: readonly Measure[]): BudgetLine {
  return { ...line, amounts: measures.map((measure) => line.amounts[MEASURES.indexOf(measure)]) };
}

const ORDER: readonly Level[] = ["program", "kegiatan", "sub"];

/** Rows left out of the sums that words or a code name stand at their level's depth: headings without amounts. */
function placeOf({ signs }: Material, tree: Int16Array, names: NamedLevels, row: number): Place {
  const depth = tree[row];
  const level = names.levelOf(row);
  if (depth === TOTAL) return { level };
  if (inTree(depth)) return { level, depth };
  const at = ORDER.indexOf(level);
  return at >= 0 && signs.words[row] !== undefined ? { level, depth: names.programDepth + at } : { level };
}

/** Which rows stand right below a row, and which a JUMLAH adds. */
class Parts {
  private readonly below = new Map<BudgetRow, BudgetRow[]>();
  private readonly top: { readonly row: BudgetRow; readonly at: number }[] = [];

  constructor(
    private readonly rows: readonly BudgetRow[],
    private readonly tree: Int16Array,
    private readonly scope: { readonly from: Int32Array; readonly repeats: Int32Array },
  ) {
    const open: BudgetRow[] = [];
    rows.forEach((row, at) => {
      const depth = tree[at];
      if (!inTree(depth)) return;
      open[depth] = row;
      const parent = open[depth - 1];
      if (!parent) {
        this.top.push({ row, at });
        return;
      }
      const own = this.below.get(parent);
      if (own) own.push(row);
      else this.below.set(parent, [row]);
    });
  }

  of(row: BudgetRow, at: number): readonly BudgetRow[] {
    if (this.tree[at] !== TOTAL) return this.below.get(row) ?? [];
    const repeated = this.rows[this.scope.repeats[at] ?? -1];
    if (repeated) return [repeated];
    const from = this.scope.from[at] ?? at;
    return from > at ? this.tops(from, this.rows.length) : this.tops(from, at);
  }

  /** Rows at the top between two rows, the second one not among them. */
  tops(from: number, to: number): readonly BudgetRow[] {
    return this.top.slice(this.firstTop(from), this.firstTop(to)).map(({ row }) => row);
  }

  /** How many rows at the top stand before a row. */
  private firstTop(row: number): number {
    let [low, high] = [0, this.top.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.top[middle]?.at ?? Infinity) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
