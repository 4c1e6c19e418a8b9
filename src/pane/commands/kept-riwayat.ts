import { KEY_RIWAYAT } from "../../settings/keys";
import { a1 } from "../../workbook/address";
import { invert, type CellWrite, type Plan } from "../../workbook/plan";
import { addTindakan, narrowTindakan, type Riwayat } from "../../workbook/riwayat/riwayat";
import { riwayatText } from "../../workbook/riwayat/riwayat-json";
import type { Refusal } from "../../workbook/workbook";
import { EMPTY_PLAN, withSetting } from "../model/plans";
import type { Book, Step, Task } from "../model/state";

/** What is known of the workbook when something is written: it may have been read before the last write. */
type Known = Pick<Book, "snapshot" | "riwayat">;

/** A plan that tells the workbook's riwayat what it does to cells. */
export interface Recorded {
  readonly plan: Plan;
  /** The riwayat as the plan leaves it, and the action's number there; absent where no cell is written. */
  readonly told?: { readonly riwayat: Riwayat; readonly nomor: number };
}

/** The plan, told to the riwayat as well. */
export function recorded(plan: Plan, task: Task, book: Known | null): Recorded {
  if (plan.writes.length === 0 || !book) return { plan };
  const own = { apa: task, kapan: new Date().toISOString(), writes: plan.writes };
  const riwayat = addTindakan(book.riwayat, own, book.snapshot);
  const nomor = riwayat.tindakan.at(-1)?.nomor;
  if (nomor === undefined) return { plan };
  return { plan: withRiwayat(plan, textIn(book), riwayat), told: { riwayat, nomor } };
}

/** The plan that takes a step back: what it did to cells is told no more. */
export function undoPlan({ applied, nomor }: Step, book: Known | null): Plan {
  const plan = invert(applied);
  if (nomor === undefined || !book) return plan;
  const isLast = applied.settings?.after[KEY_RIWAYAT] === (textIn(book) ?? undefined);
  return isLast ? plan : withRiwayat(plan, textIn(book), narrowTindakan(book.riwayat, nomor, []));
}

/**
 * The plan that leaves of an action what it has really changed.
 *
 * @param riwayat the one that it stands in
 * @param before  the text that is in the workbook
 */
export function narrowPlan(
  { riwayat, nomor }: NonNullable<Recorded["told"]>,
  before: string | null,
  writes: readonly CellWrite[],
): Plan {
  return withRiwayat(EMPTY_PLAN, before, narrowTindakan(riwayat, nomor, writes));
}

/** The text of the riwayat that a plan leaves in the workbook. */
export function riwayatAfter({ settings }: Plan): string | null {
  return settings?.after[KEY_RIWAYAT] ?? null;
}

/** The writes of a plan that were refused. */
export function refusedOf({ writes }: Plan, refused: readonly Refusal[]): readonly CellWrite[] {
  const places = new Set(refused.map(({ sheet, cell }) => placeOf(sheet, cell)));
  return writes.filter(
    ({ ref }) => places.has(placeOf(ref.sheet)) || places.has(placeOf(ref.sheet, a1(ref))),
  );
}

/** A plan that also leaves this riwayat in the workbook. */
export function withRiwayat(plan: Plan, before: string | null, riwayat: Riwayat): Plan {
  return withSetting(plan, KEY_RIWAYAT, { before, after: riwayatText(riwayat) });
}

/** The text of the riwayat in a workbook as it was read. */
export function textIn({ snapshot }: Known): string | null {
  return snapshot.settings[KEY_RIWAYAT] ?? null;
}

function placeOf(sheet: string, cell = ""): string {
  return JSON.stringify([sheet, cell]);
}
