/** What the bench of the evaluation measures: bundled as the command line is, since that is what users run. */
export { diagnose } from "../../src/lkip/diagnose";
export { evaluate } from "../../src/lkip/evaluate";
export { makePlan } from "../../src/lkip/plan";
