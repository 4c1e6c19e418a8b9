import type { KeyboardEvent } from "react";
import { stepOf } from "../workbook/navigation";
import type { Workbench } from "../workbench/workbench";

/** The sheet's keys while no cell is edited. */
export function useGridKeys(workbench: Workbench): (event: KeyboardEvent) => void {
  return (event) => {
    if (workbench.editing || event.nativeEvent.isComposing) return;
    if (handle(workbench, event)) event.preventDefault();
  };
}

function handle(workbench: Workbench, event: KeyboardEvent): boolean {
  const { key, shiftKey: shift } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  const step = stepOf({ key, ctrl });
  if (step) {
    workbench.move(step, shift ? "sampai-sel" : "sel");
    return true;
  }
  if (ctrl) return handleCommand(workbench, key);
  switch (key) {
    case "Enter":
      workbench.move(shift ? "atas" : "bawah");
      return true;
    case "Tab":
      workbench.move(shift ? "kiri" : "kanan");
      return true;
    case "F2":
      workbench.beginEdit("f2");
      return true;
    case "Delete":
      workbench.clear();
      return true;
    case "Backspace":
      workbench.beginEdit("ketik", "");
      return true;
    default:
      if (key.length !== 1 || event.altKey) return false;
      workbench.beginEdit("ketik", key);
      return true;
  }
}

/** Keys with Ctrl. Browsers keep Ctrl+PageUp for themselves: Ctrl+Alt+PageUp does the same, as in Excel on the web. */
function handleCommand(workbench: Workbench, key: string): boolean {
  switch (key) {
    case "PageUp":
      workbench.turnSheet(-1);
      return true;
    case "PageDown":
      workbench.turnSheet(1);
      return true;
    case "z":
      workbench.undo();
      return true;
    case "a":
      workbench.selectAll();
      return true;
    default:
      return false;
  }
}
