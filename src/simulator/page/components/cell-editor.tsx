import { useEffect, useRef, type KeyboardEvent } from "react";
import { a1 } from "../../../workbook/address";
import type { Geometry } from "../workbook/geometry";
import { selectionOf, stepOf, type Step } from "../workbook/navigation";
import type { Editing } from "../workbench/workbench";
import { useWorkbench } from "../workbench/workbench-context";
import { words } from "../words";
import { focusGrid } from "./focus-grid";
import { areaBox } from "./grid-places";

/** The field over the cell that is typed into. */
export function CellEditor({
  editing,
  geometry,
}: {
  readonly editing: Editing;
  readonly geometry: Geometry;
}) {
  const workbench = useWorkbench();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const { current } = field;
    current?.focus({ preventScroll: true });
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const leave = (step?: Step) => {
    workbench.commit(step);
    focusGrid();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation();
    const step =
      editing.by === "ketik" && event.key.startsWith("Arrow")
        ? stepOf({ key: event.key, ctrl: false })
        : undefined;
    if (event.key === "Enter" && event.altKey) {
      event.preventDefault();
      workbench.draft(withBreak(event.currentTarget));
    } else if (event.key === "Enter" || event.key === "Tab" || step) {
      event.preventDefault();
      leave(step ?? stepAfter(event));
    } else if (event.key === "Escape") {
      event.preventDefault();
      workbench.cancel();
      focusGrid();
    }
  };
  return (
    <textarea
      ref={field}
      className="isian"
      aria-label={words.isiSel(a1(editing))}
      style={areaBox(geometry, selectionOf(workbench.sheet, editing))}
      value={editing.text}
      onChange={(event) => workbench.draft(event.target.value)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.stopPropagation()}
      spellCheck={false}
    />
  );
}

function stepAfter({ key, shiftKey: shift }: Pick<KeyboardEvent, "key" | "shiftKey">): Step {
  if (key === "Tab") return shift ? "kiri" : "kanan";
  return shift ? "atas" : "bawah";
}

function withBreak({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): string {
  return `${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`;
}
