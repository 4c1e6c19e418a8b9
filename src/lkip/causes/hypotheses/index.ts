import type { Relation } from "../../relations/relation";
import type { Hypothesis } from "../hypothesis";
import type { Report } from "../report";
import type { Situation } from "../situation";
import { cellValues } from "./cell-value";
import { copiedRows } from "./copied-row";
import { doubledRows } from "./doubled-row";
import { equalDifferences } from "./equal-differences";
import { lastYears } from "./last-year";
import { missingRows } from "./missing-row";
import { movedRows } from "./moved-row";
import { programsElsewhere } from "./program-elsewhere";
import { shiftedColumns } from "./shifted-column";
import { swappedCells } from "./swapped-cells";
import { typingSlips } from "./typing-slip";

/** What may be wrong where a relation fails. A new kind is one file and one line here. */
type Suspect = (relation: Relation, situation: Situation, report: Report) => readonly Hypothesis[];

/** Kinds that rest on a relation and what shares a cell with it. */
export const NEAR: readonly Suspect[] = [
  cellValues,
  typingSlips,
  lastYears,
  missingRows,
  equalDifferences,
  copiedRows,
];

/** Kinds that look at other relations that fail as well: asked again after every cause. */
export const FAR: readonly Suspect[] = [doubledRows, movedRows, swappedCells, shiftedColumns];

/** Kinds that no relation leads to. */
export const BESIDE: readonly ((situation: Situation, report: Report) => readonly Hypothesis[])[] = [
  programsElsewhere,
];
