import { refName } from "../../workbook/address";
import { formatNumber } from "../../language/format";
import type { Question } from "../evaluation";
import type { BudgetOptions } from "./budget-rows";
import type { Measure } from "./budget-sum";
import type { Answer, Interpretation } from "./interpretation/interpret";
import { inTree } from "./interpretation/line";
import type { Material } from "./interpretation/material";
import type { Reading } from "./interpretation/reading";
import { endBelow, treeDepths } from "./interpretation/shape";
import { isNamed } from "./interpretation/signs";
import type { Verdict } from "./interpretation/verdicts";
import type { RawRow } from "./raw-rows";
import { words } from "./words";

/** What a part's levels were read from, for the questions that stay. */
export interface PartReading {
  readonly raw: readonly RawRow[];
  readonly measures: readonly Measure[];
  readonly material: Material;
  readonly interpretation: Interpretation;
  readonly verdicts: readonly Verdict[];
  readonly tree: Int16Array;
  readonly options: BudgetOptions;
}

const ALONE = "sendiri";
const BELOW = "di-bawah:";
const LEVEL = "setingkat";
/** The depth that rows at the top stand below. */
const ABOVE_ALL = -1;

/**
 * The one question about the levels of a part: the first row that two plausible readings place differently, or, where
 * nothing shows the levels and no sum bears them out, that they cannot be read.
 */
export function levelQuestions(part: PartReading): Question[] {
  for (const open of part.verdicts)
    if (open.kind === "terbuka" && open.rival) return placeQuestion(part, open, open.rival);
  const [first] = part.raw;
  return first && isUnread(part) ? [unreadQuestion(first, part.options)] : [];
}

function placeQuestion(part: PartReading, open: Verdict, rival: Reading): Question[] {
  const { raw, tree, options } = part;
  const theirs = parentsOf(raw, treeDepths(rival.depth));
  const moved = [...parentsOf(raw, tree)].find(([row, parent]) => parent !== theirs.get(row));
  const [sumRow, measure] = [raw[open.row], part.measures[open.column]];
  if (!moved || !sumRow || !measure) return [];
  const [row, parent] = moved;
  const id = questionId(row);
  if (id in options.jawaban) return [];
  const choices = [parent, theirs.get(row)] as const;
  const expected = [open.expected, rivalExpected(part, open, rival)];
  return [
    {
      id,
      kind: "susunan",
      table: options.table,
      ref: row.nameRef,
      related: [sumRow.nameRef],
      message: words.letak({
        row: row.row + 1,
        name: row.name,
        choices: [placeText(choices[0]), placeText(choices[1])],
        measure,
        sumRow: sumRow.row + 1,
        printed: printedOf(part, open),
        expected: expected.map((sum) => (sum === undefined ? undefined : formatNumber(sum, 2))),
      }),
      options: choices.map((parent) => ({
        value: parent ? `${BELOW}${parent.row + 1}` : ALONE,
        text: placeText(parent),
      })),
    },
  ];
}

function placeText(parent: RawRow | undefined): string {
  return parent ? words.diBawah(parent.row + 1, parent.name) : words.sendiri;
}

function printedOf({ material }: PartReading, { row, column }: Verdict): string | undefined {
  const printed = material.amounts.values[row * material.amounts.columns + column];
  return printed === undefined || Number.isNaN(printed) ? undefined : formatNumber(printed, 2);
}

function rivalExpected(
  { material }: PartReading,
  { row, column }: Verdict,
  rival: Reading,
): number | undefined {
  const { addends, expected } = material.sums.walk(rival.depth);
  const at = row * material.amounts.columns + column;
  return addends[at] ? expected[at] : undefined;
}

/** The rows that stand in the tree, each with the row above it; undefined at the top. */
function parentsOf(raw: readonly RawRow[], tree: Int16Array): Map<RawRow, RawRow | undefined> {
  const open: RawRow[] = [];
  const parents = new Map<RawRow, RawRow | undefined>();
  raw.forEach((row, at) => {
    const depth = tree[at];
    if (!inTree(depth)) return;
    open[depth] = row;
    parents.set(row, open[depth - 1]);
  });
  return parents;
}

/** No row is named, no sum of several rows holds, and one of them fails. */
function isUnread({ material, verdicts, interpretation }: PartReading): boolean {
  const failing = verdicts.some(({ kind }) => kind === "salah" || kind === "terbuka");
  if (!failing || verdicts.some(({ kind }) => kind === "cocok") || interpretation.best.score > 0)
    return false;
  return !material.lines.some((_, row) => isNamed(material.signs, row));
}

function unreadQuestion(first: RawRow, options: BudgetOptions): Question {
  return {
    id: questionId(first),
    kind: "susunan",
    table: options.table,
    ref: first.nameRef,
    related: [],
    message: words.tidakTerbaca(first.row + 1),
    options: [
      { value: LEVEL, text: words.setingkat },
      { value: "bertingkat", text: words.bertingkat },
    ],
  };
}

function questionId({ nameRef }: RawRow): string {
  return `susunan@${refName(nameRef)}`;
}

/** What the user has answered about a row; `at` is its place among the rows. */
interface Answered {
  readonly row: RawRow;
  readonly at: number;
  readonly answer: string;
}

/** What the user has answered about the rows of a part; undefined where that is nothing. */
export function answerOf(raw: readonly RawRow[], { jawaban }: BudgetOptions): Answer | undefined {
  if (Object.keys(jawaban).length === 0) return undefined;
  const answers = raw.flatMap((row, at): Answered[] => {
    const answer = jawaban[questionId(row)];
    return answer === undefined ? [] : [{ row, at, answer }];
  });
  if (answers.length === 0) return undefined;
  return {
    allows: (tree) => answers.every((answered) => agrees(raw, tree, answered)),
    applied: (tree) =>
      answers.reduce((all, answered) => (agrees(raw, all, answered) ? all : moved(raw, all, answered)), tree),
  };
}

function agrees(raw: readonly RawRow[], tree: Int16Array, { row, answer }: Answered): boolean {
  if (answer === LEVEL) return tree.every((depth) => depth === 0 || !inTree(depth));
  const parent = parentsOf(raw, tree).get(row);
  if (answer === ALONE) return parent === undefined;
  const wanted = parentIn(raw, answer);
  return wanted === undefined || parent === wanted.row;
}

/** The row that an answer puts another one under; undefined where it says nothing of the kind. */
function parentIn(raw: readonly RawRow[], answer: string): Omit<Answered, "answer"> | undefined {
  if (!answer.startsWith(BELOW)) return undefined;
  const wanted = Number(answer.slice(BELOW.length)) - 1;
  for (const [at, row] of raw.entries()) if (row.row === wanted) return { row, at };
  return undefined;
}

/** The tree with a row, and what stands below it, where the answer puts it. */
function moved(raw: readonly RawRow[], tree: Int16Array, { at, answer }: Answered): Int16Array {
  if (answer === LEVEL) return tree.map((depth) => (inTree(depth) ? 0 : depth));
  const parent = answer === ALONE ? undefined : parentIn(raw, answer);
  const own = tree[at];
  const above = parent ? tree[parent.at] : ABOVE_ALL;
  if (!inTree(own) || !inTree(above)) return tree;
  const by = above + 1 - own;
  const end = endBelow(tree, at);
  return tree.map((depth, row) => (row >= at && row < end && inTree(depth) ? depth + by : depth));
}
