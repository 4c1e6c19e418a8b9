import type { CellWrite, Plan } from "../workbook/plan";
import { addTindakan, narrowTindakan, type NewTindakan, type Riwayat } from "../workbook/riwayat/riwayat";
import { riwayatText } from "../workbook/riwayat/riwayat-json";
import type { Snapshot } from "../workbook/snapshot";
import { KEY_RIWAYAT } from "./keys";

/** A workbook as it was read, and what was changed in it. */
export interface KnownRiwayat {
  readonly snapshot: Snapshot;
  readonly riwayat: Riwayat;
}

/** A riwayat, and the number of an action in it. */
export interface Told {
  readonly riwayat: Riwayat;
  readonly nomor: number;
}

/** A plan that tells the workbook's riwayat what it does to cells. */
export interface Recorded {
  readonly plan: Plan;
  /** The riwayat as the plan leaves it; absent where the plan writes no cell. */
  readonly told?: Told;
}

/**
 * The plan, told to the riwayat as well.
 *
 * @param own which command it is of, and when it is written
 */
export function recorded(plan: Plan, own: Omit<NewTindakan, "writes">, known: KnownRiwayat): Recorded {
  if (plan.writes.length === 0) return { plan };
  const riwayat = addTindakan(known.riwayat, { ...own, writes: plan.writes }, known.snapshot);
  const nomor = riwayat.tindakan.at(-1)?.nomor;
  if (nomor === undefined) return { plan };
  return { plan: withRiwayat(plan, textIn(known), riwayat), told: { riwayat, nomor } };
}

/**
 * The plan that leaves of an action in the riwayat what it has really changed.
 *
 * @param before the text that is in the workbook
 */
export function narrowPlan(
  { riwayat, nomor }: Told,
  before: string | null,
  writes: readonly CellWrite[],
): Plan {
  return withRiwayat({ writes: [], marks: [] }, before, narrowTindakan(riwayat, nomor, writes));
}

/** A plan that also leaves this riwayat in the workbook. */
export function withRiwayat(plan: Plan, before: string | null, riwayat: Riwayat): Plan {
  const settings = {
    before: { ...plan.settings?.before, [KEY_RIWAYAT]: before },
    after: { ...plan.settings?.after, [KEY_RIWAYAT]: riwayatText(riwayat) },
  };
  return { ...plan, settings };
}

/** The text of the riwayat that a plan leaves in the workbook. */
export function riwayatAfter({ settings }: Plan): string | null {
  return settings?.after[KEY_RIWAYAT] ?? null;
}

/** The text of the riwayat in a workbook as it was read. */
export function textIn({ snapshot }: Pick<KnownRiwayat, "snapshot">): string | null {
  return snapshot.settings[KEY_RIWAYAT] ?? null;
}
