import type { ClipboardEvent, PointerEvent, MouseEvent } from "react";
import { parseA1, type CellAddress } from "../../../workbook/address";
import type { Workbench } from "../workbench/workbench";

/** The handlers of the sheet's mouse and clipboard. */
export function useGridPointer(workbench: Workbench) {
  return {
    onPointerDown(event: PointerEvent) {
      const cell = cellUnder(event.target);
      if (!cell || event.button !== 0) return;
      workbench.commit();
      workbench.select(cell, event.shiftKey ? "sampai-sel" : "sel");
    },
    onPointerMove(event: PointerEvent) {
      const cell = event.buttons === 1 ? cellUnder(event.target) : undefined;
      const { reach } = workbench.selection;
      if (cell && !workbench.editing && (cell.row !== reach.row || cell.col !== reach.col))
        workbench.select(cell, "sampai-sel");
    },
    onDoubleClick(event: MouseEvent) {
      if (cellUnder(event.target)) workbench.beginEdit("f2");
    },
    onCopy(event: ClipboardEvent) {
      if (workbench.editing) return;
      event.preventDefault();
      event.clipboardData.setData("text/plain", workbench.copy());
    },
    onPaste(event: ClipboardEvent) {
      if (workbench.editing) return;
      event.preventDefault();
      const text = event.clipboardData.getData("text/plain").replace(/\r?\n$/, "");
      workbench.paste(text.split(/\r?\n/).map((line) => line.split("\t")));
    },
  };
}

function cellUnder(target: EventTarget): CellAddress | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-cell]") : null;
  return cell ? parseA1(cell.dataset.cell ?? "") : undefined;
}
