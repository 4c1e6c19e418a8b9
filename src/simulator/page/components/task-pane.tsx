import { useMemo, useState, type KeyboardEvent, type PointerEvent } from "react";
import { paneFrame } from "../../level-2/pane-frame";
import { useWorkbench } from "../workbench/workbench-context";
import { words } from "../words";
import { focusGrid } from "./focus-grid";

const [LEAST, USUAL, MOST] = [320, 350, 720];

/**
 * The add-in's real page, in its frame. The frame stays while the pane is closed: the ribbon's commands run in it, as in
 * Excel's shared runtime.
 */
export function TaskPane({ page }: { readonly page: string }) {
  const workbench = useWorkbench();
  const [width, setWidth] = useState(USUAL);
  const { documents } = workbench;
  const frame = useMemo(() => paneFrame(page, location.href, `lkip-${documents}`), [page, documents]);
  const resize = (to: number) => setWidth(Math.min(MOST, Math.max(LEAST, to)));
  return (
    <aside className="panel" aria-label={words.panel} style={{ width }} hidden={!workbench.pane.open}>
      <Handle width={width} onResize={resize} />
      <div className="panel-kepala">
        <h2>{words.namaAddIn}</h2>
        <button
          type="button"
          aria-label={words.tutupPanel}
          title={words.tutupPanel}
          onClick={() => {
            workbench.pane.show("Hidden");
            focusGrid();
          }}
        >
          ×
        </button>
      </div>
      <iframe key={documents} title={words.namaAddIn} src={frame.src} name={frame.name} />
    </aside>
  );
}

function Handle({ width, onResize }: { readonly width: number; readonly onResize: (width: number) => void }) {
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) =>
    event.currentTarget.setPointerCapture(event.pointerId);
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onResize(window.innerWidth - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") onResize(width + 10);
    if (event.key === "ArrowRight") onResize(width - 10);
  };
  return (
    <div
      className="panel-pegangan"
      role="separator"
      aria-orientation="vertical"
      aria-label={words.lebarPanel}
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
