import { onRibbonCommand, showPane } from "../excel/ribbon-command";
import { theRuntime } from "../pane/runtime";
import { isRibbonFunction, RIBBON, runFromRibbon } from "./commands";

void theRuntime().then((runtime) => {
  if (runtime.kind !== "excel") return;
  onRibbonCommand(async (name) => {
    if (isRibbonFunction(name)) await runFromRibbon(RIBBON[name], runtime.session, showPane);
  });
});
