import type { BudgetRow } from "./budget-rows";
import { amountOf, type Measure } from "./budget-sum";

/** Rows that were read together: a table of its own, or the part of one. */
interface Part {
  readonly rows: readonly BudgetRow[];
  readonly tops: readonly BudgetRow[];
}

/** Least share of a part's top rows that stand in another one for the first to be its detail or its copy. */
const SHARED = 0.6;
/** Least rupiah by which two rows are known as one. */
const WEIGHTY = 1000;

/**
 * Which parts make up the budget: the detail of a row of another part and a copy of another part are left out, so that
 * every rupiah counts once.
 *
 * @returns for each part whether it counts
 */
export function countedParts(parts: readonly Part[]): boolean[] {
  if (parts.length < 2) return parts.map(() => true);
  const facts = parts.map(factsOf);
  return facts.map(
    (own, at) =>
      own.total === undefined ||
      !facts.some((other, index) => index !== at && isWithin(own, other, at < index ? "sebelum" : "sesudah")),
  );
}

interface Facts {
  readonly total?: Amounts;
  readonly tops: readonly { readonly key: string; readonly amounts: Amounts }[];
  /** Rows by both amounts. */
  readonly byAmounts: ReadonlySet<string>;
  readonly byKey: ReadonlyMap<string, Amounts>;
}

type Amounts = readonly [pagu: number | undefined, realisasi: number | undefined];

function factsOf({ rows, tops }: Part): Facts {
  const own = rows.filter(({ level }) => level !== "jumlah");
  const byKey = new Map<string, Amounts>();
  for (const row of own) if (!byKey.has(row.key)) byKey.set(row.key, amountsIn(row));
  return {
    total: tops.length === 0 ? undefined : [total(tops, "pagu"), total(tops, "realisasi")],
    tops: tops.map((row) => ({ key: row.key, amounts: amountsIn(row) })),
    byAmounts: new Set(own.map((row) => nameOf(amountsIn(row))).filter((name) => name !== "")),
    byKey,
  };
}

function amountsIn(row: BudgetRow): Amounts {
  return [amountOf(row, "pagu"), amountOf(row, "realisasi")];
}

function total(rows: readonly BudgetRow[], measure: Measure): number | undefined {
  const amounts = rows.flatMap((row) => amountOf(row, measure) ?? []);
  return amounts.length === 0 ? undefined : amounts.reduce((sum, amount) => sum + amount, 0);
}

function nameOf(amounts: Amounts): string {
  return amounts.some((amount) => amount !== undefined && amount >= WEIGHTY)
    ? amounts.map((amount) => (amount === undefined ? "" : Math.round(amount))).join("|")
    : "";
}

/** @param place whether it stands before the other part or after it: of two copies the first counts */
function isWithin(own: Facts, other: Facts, place: "sebelum" | "sesudah"): boolean {
  if (own.total === undefined || other.total === undefined) return false;
  const smaller = sizeOf(own.total) - sizeOf(other.total);
  if (other.byAmounts.has(nameOf(own.total)) && (smaller < 0 || own.tops.length > 1 || place === "sesudah"))
    return true;
  const shared = own.tops.filter(
    ({ key, amounts }) => other.byAmounts.has(nameOf(amounts)) || likeIn(other, key, amounts),
  );
  const enough = shared.length > 0 && shared.length >= SHARED * own.tops.length;
  if (!enough) return false;
  return smaller < 0 || (smaller === 0 && place === "sesudah");
}

/** Whether a row of that name has one of the amounts there. */
function likeIn({ byKey }: Facts, key: string, amounts: Amounts): boolean {
  const there = byKey.get(key);
  return (
    there !== undefined &&
    amounts.some((amount, k) => amount !== undefined && amount >= WEIGHTY && amount === there[k])
  );
}

function sizeOf([pagu, realisasi]: Amounts): number {
  return pagu ?? realisasi ?? 0;
}
