import { a1Area, type CellAddress } from "../../workbook/address";
import { MARK_COLOURS, MARK_KINDS, markerFormula, type Mark } from "../../workbook/mark";
import type { Plan } from "../../workbook/plan";
import { blocksOf, cut, type Block } from "./blocks";
import type { Entry } from "./entry";
import type { Inspection } from "./inspect";
import { markAddresses } from "./mark-addresses";

/** A part of a write that goes into one batch as a whole. */
export interface Step {
  readonly bytes: number;
  readonly run: (context: Excel.RequestContext) => void;
}

/** What is done to one cell. A member that is absent leaves the cell as it is. */
export interface CellTask extends CellAddress {
  /** Number format that the cell needs while the entry is made. */
  readonly formatFirst?: string;
  readonly entry?: Entry;
  /** Number format that it must have in the end. */
  readonly formatLast?: string;
}

const BLOCK_BYTES = 400;
const CELL_BYTES = 12;
const FORMAT_BYTES = 1_500;

/** Most cells of a block: Office.js cuts a larger one itself, and then Excel cannot make one undo step of the write. */
export const MOST_CELLS = 1_500;

/** The cells of a sheet: the formats that entries need, the entries, then the formats that must remain. */
export function cellSteps(
  sheet: string,
  tasks: readonly CellTask[],
  split: "tidak" | "baris" | "sel",
): { readonly before: Step[]; readonly entries: Step[]; readonly after: Step[] } {
  const steps = (name: "formatFirst" | "entry" | "formatLast"): Step[] => {
    const own = tasks.filter((task) => task[name] !== undefined);
    return cut(blocksOf(own, split), MOST_CELLS).map((block) => blockStep(sheet, block, name));
  };
  return { before: steps("formatFirst"), entries: steps("entry"), after: steps("formatLast") };
}

function blockStep(
  sheet: string,
  block: Block<CellTask>,
  name: "formatFirst" | "entry" | "formatLast",
): Step {
  const grid = block.rows.map((row) => row.map((task) => task[name]));
  const text = grid.flat().reduce<number>((sum, own) => sum + CELL_BYTES + String(own).length * 2, 0);
  return {
    bytes: BLOCK_BYTES + text,
    run(context) {
      const range = context.workbook.worksheets.getItem(sheet).getRange(a1Area(block.area)).untrack();
      if (name === "entry") range.formulas = grid;
      else range.numberFormat = grid;
    },
  };
}

/** Our marks on a sheet: the old ones go by their ids, the new ones come below the user's own rules. */
export function markSteps(sheet: string, marks: readonly Mark[], oldFormats: readonly string[]): Step[] {
  const removals = oldFormats.map((id) => ({
    bytes: FORMAT_BYTES,
    run(context: Excel.RequestContext) {
      const { worksheets } = context.workbook;
      worksheets.getItem(sheet).getRange().untrack().conditionalFormats.getItem(id).delete();
    },
  }));
  const additions = MARK_KINDS.flatMap((kind) =>
    markAddresses(marks.filter((mark) => mark.kind === kind)).map((address) => ({
      bytes: FORMAT_BYTES + address.length,
      run(context: Excel.RequestContext) {
        const areas = context.workbook.worksheets.getItem(sheet).getRanges(address).untrack();
        const format = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
        format.custom.rule.formula = `=${markerFormula(kind)}`;
        format.custom.format.fill.color = `#${MARK_COLOURS[kind].fill}`;
        format.custom.format.font.color = `#${MARK_COLOURS[kind].font}`;
        format.priority = -1;
      },
    })),
  );
  return [...removals, ...additions];
}

/** Our settings in the workbook. */
export function settingSteps(
  settings: NonNullable<Plan["settings"]>,
  { settings: present }: Inspection,
): Step[] {
  return Object.entries(settings.after).flatMap(([key, value]): Step[] => {
    if (value === null && !present.has(key)) return [];
    return [
      {
        bytes: BLOCK_BYTES + key.length + (value?.length ?? 0) * 2,
        run({ workbook }) {
          if (value === null) workbook.settings.getItem(key).delete();
          else workbook.settings.add(key, value);
        },
      },
    ];
  });
}
