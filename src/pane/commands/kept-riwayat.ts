import { KEY_RIWAYAT } from "../../settings/keys";
import { textIn, withRiwayat, type KnownRiwayat } from "../../settings/recorded";
import { a1 } from "../../workbook/address";
import { invert, type CellWrite, type Plan } from "../../workbook/plan";
import { narrowTindakan } from "../../workbook/riwayat/riwayat";
import type { Refusal } from "../../workbook/workbook";
import type { Step } from "../model/state";

/**
 * The plan that takes a step back: what it did to cells is told no more.
 *
 * @param known the workbook as it was read last, which may have been before the step
 */
export function undoPlan({ applied, nomor }: Step, known: KnownRiwayat | null): Plan {
  const plan = invert(applied);
  if (nomor === undefined || !known) return plan;
  const isLast = applied.settings?.after[KEY_RIWAYAT] === (textIn(known) ?? undefined);
  return isLast ? plan : withRiwayat(plan, textIn(known), narrowTindakan(known.riwayat, nomor, []));
}

/** The writes of a plan that were refused. */
export function refusedOf({ writes }: Plan, refused: readonly Refusal[]): readonly CellWrite[] {
  const places = new Set(refused.map(({ sheet, cell }) => placeOf(sheet, cell)));
  return writes.filter(
    ({ ref }) => places.has(placeOf(ref.sheet)) || places.has(placeOf(ref.sheet, a1(ref))),
  );
}

function placeOf(sheet: string, cell = ""): string {
  return JSON.stringify([sheet, cell]);
}
