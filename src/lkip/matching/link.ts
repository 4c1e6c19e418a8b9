import type { TableId } from "../evaluation";
import type { Ikatan } from "../ketentuan/ketentuan";
import { matchNames } from "./match-names";
import { normalizeName } from "./normalize-name";

/** Rows of one table that are to be tied to rows of another, by name. */
export interface LinkSide<Row> {
  readonly table: TableId;
  readonly rows: readonly Row[];
  readonly name: (row: Row) => string;
  /** What tells rows of the same name apart: the sasaran, or the program. */
  readonly context?: (row: Row) => string;
}

/** Which row goes with which, one to one. */
export interface Link<From, To> {
  readonly to: ReadonlyMap<From, To>;
  readonly unmatchedFrom: readonly From[];
  readonly unmatchedTo: readonly To[];
}

/** Tables whose names follow the national nomenklatur of programs, kegiatan and sub kegiatan (Kepmendagri 050-5889/2021). */
const BUDGET: ReadonlySet<TableId> = new Set(["3.8"]);
/**
 * Least similarity there: names of the nomenklatur differ by slips of the finger alone, and two entries of it may differ
 * in one word of eight.
 */
const NOMENKLATUR = 0.75;

/** Ties the rows of two tables, the whole tables at once; what the user has tied comes first. */
export function link<From, To>(
  from: LinkSide<From>,
  to: LinkSide<To>,
  ikatan: readonly Ikatan[],
): Link<From, To> {
  if (from.rows.length === 0 || to.rows.length === 0)
    return { to: new Map(), unmatchedFrom: from.rows, unmatchedTo: to.rows };
  const left = from.rows.map(from.name);
  const right = to.rows.map(to.name);
  const { context: leftContext } = from;
  const { context: rightContext } = to;
  const secondary =
    leftContext && rightContext
      ? { left: from.rows.map(leftContext), right: to.rows.map(rightContext) }
      : undefined;
  const threshold = BUDGET.has(to.table) ? NOMENKLATUR : undefined;
  const matched = matchNames(left, right, {
    ties: tiesOf(from, to, left, right, ikatan),
    secondary,
    threshold,
  });
  const partners = new Map(matched.pairs.map((pair) => [pair.left, pair.right]));
  return {
    to: new Map(
      from.rows.flatMap((row, index): [From, To][] => {
        const partner = to.rows[partners.get(index) ?? -1];
        return partner === undefined ? [] : [[row, partner]];
      }),
    ),
    unmatchedFrom: rowsAt(from.rows, matched.unmatchedLeft),
    unmatchedTo: rowsAt(to.rows, matched.unmatchedRight),
  };
}

function rowsAt<Row>(rows: readonly Row[], indexes: readonly number[]): Row[] {
  const wanted = new Set(indexes);
  return rows.filter((_, index) => wanted.has(index));
}

/**
 * The same, where a row of the other table may stand for several that are one thing: a program that serves two sasaran is
 * named under each. Rows of one name and context share their partner.
 */
export function linkEach<From, To>(
  from: LinkSide<From>,
  to: LinkSide<To>,
  ikatan: readonly Ikatan[],
): Link<From, To> {
  const tied = link(from, to, ikatan);
  if (tied.to.size === 0) return tied;
  const { to: pairs, unmatchedFrom, unmatchedTo } = tied;
  const keyOf = (row: From) =>
    [from.name(row), from.context?.(row) ?? ""].map((text) => normalizeName(text)).join("|");
  const partners = new Map([...pairs].map(([row, partner]) => [keyOf(row), partner]));
  const shared = unmatchedFrom.flatMap((row): [From, To][] => {
    const partner = partners.get(keyOf(row));
    return partner === undefined ? [] : [[row, partner]];
  });
  const served = new Set(shared.map(([row]) => row));
  return {
    to: new Map([...pairs, ...shared]),
    unmatchedFrom: unmatchedFrom.filter((row) => !served.has(row)),
    unmatchedTo,
  };
}

function tiesOf<From, To>(
  from: LinkSide<From>,
  to: LinkSide<To>,
  left: readonly string[],
  right: readonly string[],
  ikatan: readonly Ikatan[],
): { left: number; right: number }[] {
  const wanted = ikatan.filter((tie) => tie.table === from.table && tie.toTable === to.table);
  if (wanted.length === 0) return [];
  const leftNames = left.map(normalizeName);
  const rightNames = right.map(normalizeName);
  return wanted.flatMap((tie) => {
    const pair = {
      left: leftNames.indexOf(normalizeName(tie.name)),
      right: rightNames.indexOf(normalizeName(tie.toName)),
    };
    return pair.left >= 0 && pair.right >= 0 ? [pair] : [];
  });
}
