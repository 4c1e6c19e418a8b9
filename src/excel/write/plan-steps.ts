import { refName } from "../../workbook/address";
import { markKindOfFormula } from "../../workbook/mark";
import type { CellWrite, Plan } from "../../workbook/plan";
import { groupBy } from "../../workbook/group-by";
import { entryFor, losesFormat, needsGeneral } from "./entry";
import type { FoundFormat, Inspection } from "./inspect";
import { cellSteps, markSteps, settingSteps, type CellTask, type Step } from "./steps";

/**
 * The steps that a plan is written in, in their order.
 *
 * @param formats where the number formats that must remain come from
 * @param now     what is in the workbook as the steps begin
 * @param goes    which conditional formats are taken away: ours, and what a failed write has left unfinished
 */
export function stepsOf(
  plan: Plan,
  formats: Pick<Inspection, "cells">,
  now: Inspection,
  goes: (format: FoundFormat) => boolean,
): Step[] {
  const cells = [...groupBy(plan.writes, ({ ref }) => ref.sheet)].map(([sheet, writes]) =>
    cellSteps(
      sheet,
      writes.map((write) => taskOf(write, formats, now)),
      now.split.get(sheet) ?? "tidak",
    ),
  );
  const steps = [
    ...cells.flatMap(({ before }) => before),
    ...cells.flatMap(({ entries }) => entries),
    ...cells.flatMap(({ after }) => after),
    ...plan.marks.flatMap(({ sheet, after }) => {
      const old = now.formats.filter((own) => own.sheet === sheet && goes(own));
      return markSteps(
        sheet,
        after,
        old.map(({ id }) => id),
      );
    }),
    ...(plan.settings ? settingSteps(plan.settings, now) : []),
  ];
  return steps;
}

/** Whether a conditional format is a mark of ours. */
export function isOurs({ formula }: FoundFormat): boolean {
  return markKindOfFormula(formula) !== undefined;
}

function taskOf({ ref, after }: CellWrite, formats: Pick<Inspection, "cells">, now: Inspection): CellTask {
  const name = refName(ref);
  const format = formats.cells.get(name)?.format ?? "General";
  const general = needsGeneral(after, format);
  const changed = now.cells.get(name)?.format !== format;
  return {
    row: ref.row,
    col: ref.col,
    entry: entryFor(after, general ? "General" : format),
    ...(general && { formatFirst: "General" }),
    ...((changed || losesFormat(after, format)) && { formatLast: format }),
  };
}
