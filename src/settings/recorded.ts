import type { Plan } from "../workbook/plan";
import type { SettingsFor } from "../workbook/workbook";
import { addTindakan, narrowTindakan, type NewTindakan, type Riwayat } from "../workbook/riwayat/riwayat";
import { riwayatText } from "../workbook/riwayat/riwayat-json";
import type { Snapshot } from "../workbook/snapshot";
import { KEY_RIWAYAT } from "./keys";

/** A workbook as it was read, and what was changed in it. */
export interface KnownRiwayat {
  readonly snapshot: Snapshot;
  readonly riwayat: Riwayat;
}

/** A plan that tells the workbook's riwayat what it does to cells. */
export interface Recorded {
  readonly plan: Plan;
  /** Its number in the riwayat; absent where the plan writes no cell. */
  readonly nomor?: number;
  /** What is told where some of the cells are refused. */
  readonly settingsFor?: SettingsFor;
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
  const telling = (told: Riwayat) => withRiwayat(plan, textIn(known), told);
  return {
    plan: telling(riwayat),
    nomor,
    settingsFor: (writes) =>
      writes.length === 0 ? plan.settings : telling(narrowTindakan(riwayat, nomor, writes)).settings,
  };
}

/** A plan that also leaves this riwayat in the workbook. */
export function withRiwayat(plan: Plan, before: string | null, riwayat: Riwayat): Plan {
  const settings = {
    before: { ...plan.settings?.before, [KEY_RIWAYAT]: before },
    after: { ...plan.settings?.after, [KEY_RIWAYAT]: riwayatText(riwayat) },
  };
  return { ...plan, settings };
}

/** The text of the riwayat in a workbook as it was read. */
export function textIn({ snapshot }: Pick<KnownRiwayat, "snapshot">): string | null {
  return snapshot.settings[KEY_RIWAYAT] ?? null;
}
