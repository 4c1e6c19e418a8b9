import { onRibbonCommand, showPane } from "../excel/ribbon-command";
import { theRuntime } from "../pane/runtime";
import { COMMANDS, runCommand } from "./commands";

void theRuntime().then((runtime) => {
  if (runtime.kind !== "excel") return;
  for (const name of COMMANDS) onRibbonCommand(name, () => runCommand(name, runtime.session, showPane));
});
