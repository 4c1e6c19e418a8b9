import { KEY_RIWAYAT } from "../../settings/keys";
import { textIn, withRiwayat, type KnownRiwayat, type Recorded } from "../../settings/recorded";
import { refName } from "../../workbook/address";
import { invert } from "../../workbook/plan";
import { narrowTindakan } from "../../workbook/riwayat/riwayat";
import type { Step } from "../model/state";

/**
 * The plan that takes a step back: what it did to cells is told no more, but for what could not be taken back.
 *
 * @param known the workbook as it was read last, which may have been before the step
 */
export function undoPlan({ applied, nomor }: Step, known: KnownRiwayat | null): Recorded {
  const plan = invert(applied);
  if (nomor === undefined || !known) return { plan };
  const telling = (stayed: typeof plan.writes) =>
    withRiwayat(plan, textIn(known), narrowTindakan(known.riwayat, nomor, stayed));
  const isLast = applied.settings?.after[KEY_RIWAYAT] === (textIn(known) ?? undefined);
  return {
    plan: isLast ? plan : telling([]),
    settingsFor: (writes) => {
      const gone = new Set(writes.map(({ ref }) => refName(ref)));
      return telling(plan.writes.filter(({ ref }) => !gone.has(refName(ref)))).settings;
    },
  };
}
