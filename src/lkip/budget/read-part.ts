import type { Question } from "../evaluation";
import type { BudgetOptions, BudgetRow } from "./budget-rows";
import { amountOf, MEASURES, type BudgetSum, type Measure } from "./budget-sum";
import { planted, type Place } from "./budget-tree";
import { interpret } from "./interpretation/interpret";
import { inTree, TOTAL, type BudgetLine } from "./interpretation/line";
import { materialOf, type Material } from "./interpretation/material";
import { Verdicts } from "./interpretation/verdicts";
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
  const rows = planted(raw, placesOf(material, tree, names));
  const parts = new Parts(rows, tree, verdicts.relations);
  const all = verdicts.all();
  const sums = all.map((verdict): BudgetSum => {
    const row = rows[verdict.row]!;
    const measure = measures[verdict.column]!;
    return {
      row,
      measure,
      printed: amountOf(row, measure),
      expected: verdict.expected,
      parts: parts.of(verdict.row),
      state: verdict.kind,
    };
  });
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

/** Rows left out of the sums that words or a code name stand at their level's depth: headings without amounts. */
function placesOf({ signs }: Material, tree: Int16Array, { levels, programDepth }: NamedLevels): Place[] {
  const order = ["program", "kegiatan", "sub"];
  return levels.map((level, row) => {
    const depth = tree[row]!;
    if (depth === TOTAL) return { level };
    if (inTree(depth)) return { level, depth };
    const at = order.indexOf(level);
    return at >= 0 && signs.words[row] !== undefined ? { level, depth: programDepth + at } : { level };
  });
}

/** Which rows stand right below a row, and which a JUMLAH adds. */
class Parts {
  private readonly below = new Map<number, BudgetRow[]>();
  private readonly top: BudgetRow[] = [];
  private readonly topAt: number[] = [];

  constructor(
    private readonly rows: readonly BudgetRow[],
    private readonly tree: Int16Array,
    private readonly scope: { readonly from: Int32Array; readonly repeats: Int32Array },
  ) {
    const open: number[] = [];
    tree.forEach((depth, at) => {
      if (!inTree(depth)) return;
      open[depth] = at;
      const row = rows[at]!;
      if (depth === 0) {
        this.top.push(row);
        this.topAt.push(at);
        return;
      }
      const parent = open[depth - 1]!;
      const own = this.below.get(parent);
      if (own) own.push(row);
      else this.below.set(parent, [row]);
    });
  }

  of(at: number): readonly BudgetRow[] {
    if (this.tree[at] !== TOTAL) return this.below.get(at) ?? [];
    const { from, repeats } = this.scope;
    if (repeats[at]! >= 0) return [this.rows[repeats[at]!]!];
    return from[at]! > at ? this.tops(from[at]!, this.rows.length) : this.tops(from[at]!, at);
  }

  /** Rows at the top between two rows, the second one not among them. */
  tops(from: number, to: number): readonly BudgetRow[] {
    return this.top.slice(this.firstTop(from), this.firstTop(to));
  }

  /** How many rows at the top stand before a row. */
  private firstTop(row: number): number {
    let [low, high] = [0, this.topAt.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.topAt[middle]! < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
