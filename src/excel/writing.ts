/** Everything that writes into the workbook, in one part that the pane loads with the first write. */
export { addSheet } from "./sheets/add-sheet";
export { removeSheet } from "./sheets/remove-sheet";
export { replaceSheet } from "./sheets/replace-sheet";
export { applyPlan } from "./write/apply-plan";
