import type { CellRef } from "../../workbook/address";
import type { CellWrite } from "../../workbook/plan";
import type { Evaluation, TableId } from "../../lkip/evaluation";
import { causeGroups } from "../model/cause-groups";

/** What went wrong, as far as the numbers show it, with every finding that comes from it. */
export interface Cause {
  readonly id: string;
  readonly title: string;
  readonly level: CauseLevel;
  /** The cell to look at first. */
  readonly ref: CellRef;
  /** Why this is the cause: plain sentences with the numbers. */
  readonly proof: readonly string[];
  readonly proposal?: Proposal;
  /** Ids of the findings that come from it, the one that stands for them first. */
  readonly explains: readonly string[];
  readonly bridge?: Bridge;
}

export type CauseLevel = "pasti" | "sangat mungkin" | "mungkin";

/** What mends a cause: cells that get another value, and rows that are missing, which are only prepared. */
export interface Proposal {
  readonly writes: readonly CellWrite[];
  readonly rows: readonly PreparedRow[];
}

/** A row that a table lacks. */
export interface PreparedRow {
  readonly table: TableId;
  /** The row that it stands under, or below. */
  readonly under: CellRef;
  readonly name: string | null;
  readonly pagu: number | null;
  readonly realisasi: number | null;
}

/** From one total to another: the amounts that make the difference, in rupiah. */
export interface Bridge {
  readonly from: { readonly name: string; readonly value: number };
  readonly to: { readonly name: string; readonly value: number };
  readonly terms: readonly { readonly amount: number; readonly what: string }[];
}

/** The causes of an evaluation, those that explain most first. */
export function causesOf({ findings }: Pick<Evaluation, "findings">): readonly Cause[] {
  const causes = causeGroups(findings).groups.flatMap((group): Cause[] => {
    const [lead] = group;
    if (!lead || group.length === 1) return [];
    const { id, message, ref, hint } = lead;
    const explains = group.map((each) => each.id);
    return [{ id, title: message, level: "mungkin", ref, proof: hint ? [hint] : [], explains }];
  });
  return causes.sort((a, b) => b.explains.length - a.explains.length);
}
