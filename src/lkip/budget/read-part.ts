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
import { Parts } from "./parts";
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
      sums.push({
        row,
        measure,
        printed: amountOf(row, measure),
        expected,
        parts: parts.of(at, measure, expected),
        state,
      });
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
