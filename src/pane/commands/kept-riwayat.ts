import { KEY_RIWAYAT } from "../../settings/keys";
import { textIn, withRiwayat, type KnownRiwayat, type Recorded } from "../../settings/recorded";
import { refName } from "../../workbook/address";
import { invert, type CellWrite } from "../../workbook/plan";
import { anchors } from "../../workbook/riwayat/anchor";
import { narrowTindakan } from "../../workbook/riwayat/riwayat";
import type { Step } from "../model/state";

/**
 * The plan that takes a step back: what it did to cells is told no more, but for what could not be taken back.
 *
 * @param known the workbook as it was read last, which may have been before the step
 * @param lost  cells of the action that the step does not name any more
 */
export function undoPlan(
  { applied, nomor }: Step,
  known: KnownRiwayat | null,
  lost: readonly CellWrite[] = [],
): Recorded {
  const plan = invert(applied);
  if (nomor === undefined || !known) return { plan };
  const telling = (stayed: readonly CellWrite[]) =>
    withRiwayat(plan, textIn(known), narrowTindakan(known.riwayat, nomor, [...stayed, ...lost]));
  const isLast = applied.settings?.after[KEY_RIWAYAT] === (textIn(known) ?? undefined);
  return {
    plan: isLast && lost.length === 0 ? plan : telling([]),
    settingsFor: (writes) => {
      const gone = new Set(writes.map(({ ref }) => refName(ref)));
      return telling(plan.writes.filter(({ ref }) => !gone.has(refName(ref)))).settings;
    },
  };
}

/**
 * A step of which cells have moved, without those that stand elsewhere by now: by their place others would be overwritten.
 * Marks that were there before the step are not set again on such a sheet.
 *
 * @param known the workbook as it is now
 */
export function inPlace(
  step: Step,
  known: KnownRiwayat,
): { readonly step: Step; readonly lost: readonly CellWrite[] } {
  const { moved = new Set() } = step;
  const told = known.riwayat.tindakan.find(({ nomor }) => nomor === step.nomor)?.writes ?? [];
  const anchorsThen = new Map(told.map(({ ref, anchor }) => [refName(ref), anchor]));
  const anchorNow = anchors(known.snapshot);
  const isLost = ({ ref }: CellWrite) =>
    moved.has(ref.sheet) && anchorsThen.get(refName(ref)) !== anchorNow(ref);
  const { writes, marks } = step.applied;
  const applied = {
    ...step.applied,
    writes: writes.filter((write) => !isLost(write)),
    marks: marks.filter(({ sheet, before }) => !moved.has(sheet) || before.length === 0),
  };
  return { step: { ...step, applied }, lost: writes.filter(isLost) };
}
