import type { Plan } from "../../workbook/plan";
import type { Evaluation } from "../evaluation";
import type { InSteps } from "../in-steps";
import type { Ketentuan } from "../ketentuan/ketentuan";

/**
 * Whatever the search finds is tried before it is shown: what the report would be then; undefined where that is too much work.
 * One trial takes as long as the report's own evaluation, so it is done in steps.
 */
export interface Trial {
  /** The report after a plan, nothing written. */
  readonly after: (plan: Plan) => InSteps<Evaluation | undefined>;
  /** The report under another rule of the office. */
  readonly under: <Field extends keyof Ketentuan>(
    field: Field,
    value: Ketentuan[Field],
  ) => InSteps<Evaluation | undefined>;
}
