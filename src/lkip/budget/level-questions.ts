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

/**
 * The one question about the levels of a part: the first row that two plausible readings place differently, or, where
 * nothing shows the levels and no sum bears them out, that they cannot be read.
 */
export function levelQuestions(part: PartReading): Question[] {
  const open = part.verdicts.find(({ kind, rival }) => kind === "terbuka" && rival !== undefined);
  if (open) return placeQuestion(part, open, open.rival!);
  return isUnread(part) ? [unreadQuestion(part)] : [];
}

function placeQuestion(part: PartReading, open: Verdict, rival: Reading): Question[] {
  const { raw, tree, options } = part;
  const other = treeDepths(rival.depth);
  const [own, theirs] = [parentsOf(tree), parentsOf(other)];
  const at = own.findIndex((parent, row) => inTree(tree[row]!) && parent !== theirs[row]);
  if (at < 0) return [];
  const id = questionId(raw[at]!);
  if (id in options.jawaban) return [];
  const choices = [own[at]!, theirs[at]!];
  const expected = [open.expected, rivalExpected(part, open, rival)];
  return [
    {
      id,
      kind: "susunan",
      table: options.table,
      ref: raw[at]!.nameRef,
      related: [raw[open.row]!.nameRef],
      message: words.letak({
        row: raw[at]!.row + 1,
        name: raw[at]!.name,
        choices: choices.map((parent) => placeText(raw, parent)) as [string, string],
        measure: part.measures[open.column]!,
        sumRow: raw[open.row]!.row + 1,
        printed: printedOf(part, open),
        expected: expected.map((sum) => (sum === undefined ? undefined : formatNumber(sum, 2))),
      }),
      options: choices.map((parent) => ({
        value: parent < 0 ? ALONE : `${BELOW}${raw[parent]!.row + 1}`,
        text: placeText(raw, parent),
      })),
    },
  ];
}

function placeText(raw: readonly RawRow[], parent: number): string {
  return parent < 0 ? words.sendiri : words.diBawah(raw[parent]!.row + 1, raw[parent]!.name);
}

function printedOf({ material }: PartReading, { row, column }: Verdict): string | undefined {
  const printed = material.amounts.values[row * material.amounts.columns + column]!;
  return Number.isNaN(printed) ? undefined : formatNumber(printed, 2);
}

function rivalExpected(
  { material }: PartReading,
  { row, column }: Verdict,
  rival: Reading,
): number | undefined {
  const { addends, expected } = material.sums.walk(rival.depth);
  const at = row * material.amounts.columns + column;
  return addends[at]! > 0 ? expected[at]! : undefined;
}

/** The row above each row in the tree; -1 at the top. */
function parentsOf(tree: Int16Array): number[] {
  const open: number[] = [];
  return Array.from(tree, (depth, row) => {
    if (!inTree(depth)) return -1;
    open[depth] = row;
    return depth === 0 ? -1 : open[depth - 1]!;
  });
}

/** No row is named, no sum of several rows holds, and one of them fails. */
function isUnread({ material, verdicts, interpretation }: PartReading): boolean {
  const failing = verdicts.some(({ kind }) => kind === "salah" || kind === "terbuka");
  if (!failing || verdicts.some(({ kind }) => kind === "cocok") || interpretation.best.score > 0)
    return false;
  return !material.lines.some((_, row) => isNamed(material.signs, row));
}

function unreadQuestion({ raw, options }: PartReading): Question {
  const first = raw[0]!;
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

/** What the user has answered about the rows of a part; undefined where that is nothing. */
export function answerOf(raw: readonly RawRow[], { jawaban }: BudgetOptions): Answer | undefined {
  if (Object.keys(jawaban).length === 0) return undefined;
  const answers = raw.flatMap((row, at): [number, string][] => {
    const answer = jawaban[questionId(row)];
    return answer === undefined ? [] : [[at, answer]];
  });
  if (answers.length === 0) return undefined;
  return {
    allows: (tree) => answers.every(([at, answer]) => agrees(raw, tree, at, answer)),
    applied: (tree) =>
      answers.reduce(
        (all, [at, answer]) => (agrees(raw, all, at, answer) ? all : moved(raw, all, at, answer)),
        tree,
      ),
  };
}

function agrees(raw: readonly RawRow[], tree: Int16Array, at: number, answer: string): boolean {
  if (answer === LEVEL) return tree.every((depth) => depth === 0 || !inTree(depth));
  const parent = parentsOf(tree)[at]!;
  if (answer === ALONE) return parent === -1;
  const wanted = parentIn(raw, answer);
  return wanted === undefined || parent === wanted;
}

/** The row that an answer puts another one under; undefined where it says nothing of the kind. */
function parentIn(raw: readonly RawRow[], answer: string): number | undefined {
  if (!answer.startsWith(BELOW)) return undefined;
  const row = Number(answer.slice(BELOW.length)) - 1;
  const at = raw.findIndex((own) => own.row === row);
  return at < 0 ? undefined : at;
}

/** The tree with a row, and what stands below it, where the answer puts it. */
function moved(raw: readonly RawRow[], tree: Int16Array, at: number, answer: string): Int16Array {
  if (answer === LEVEL) return tree.map((depth) => (inTree(depth) ? 0 : depth));
  const parent = answer === ALONE ? undefined : parentIn(raw, answer);
  if (!inTree(tree[at]!) || (parent !== undefined && !inTree(tree[parent]!))) return tree;
  const by = (parent === undefined ? 0 : tree[parent]! + 1) - tree[at]!;
  const end = endBelow(tree, at);
  return tree.map((depth, row) => (row >= at && row < end && inTree(depth) ? depth + by : depth));
}
