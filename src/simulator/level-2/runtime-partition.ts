import { ACTION, type Action, type Batch, type BatchBody } from "../batch/protocol";

/** The name under which Office.js sends what is not about the workbook but about the add-in's own runtime. */
export const RUNTIME_PARTITION = "WacPartition";

/** The task pane, as far as the add-in may show and hide it. */
export interface PaneVisibility {
  readonly open: boolean;
  show(visibility: "Visible" | "Hidden"): void;
}

/**
 * Answers a batch about the add-in's runtime: `Office.addin.showAsTaskpane()` and `hide()`.
 */
export function answerRuntime(bodyJson: string, pane: PaneVisibility): BatchBody {
  const { Actions } = JSON.parse(bodyJson) as Batch;
  return { Results: Actions.map((action) => ({ ActionId: action.Id, Value: valueOf(action, pane) })) };
}

function valueOf({ ActionType, Name, ArgumentInfo }: Action, pane: PaneVisibility): unknown {
  if (ActionType !== ACTION.method) return {};
  if (Name === "SetAppRuntimeState")
    pane.show(ArgumentInfo?.Arguments?.[0] === "Visible" ? "Visible" : "Hidden");
  return Name === "GetAppRuntimeState" ? (pane.open ? "Visible" : "Background") : null;
}
