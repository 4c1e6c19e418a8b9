import { onRibbonCommand, showPane } from "../excel/ribbon-command";
import { theRuntime } from "../pane/runtime";
import { isCommand, runCommand } from "./commands";

void theRuntime().then((runtime) => {
  if (runtime.kind !== "excel") return;
  onRibbonCommand(async (name) => {
    if (isCommand(name)) await runCommand(name, runtime.session, showPane);
  });
});
