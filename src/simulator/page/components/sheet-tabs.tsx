import { useWorkbench } from "../workbench/workbench-context";
import { words } from "../words";
import { focusGrid } from "./focus-grid";

/** The workbook's sheets. */
export function SheetTabs() {
  const workbench = useWorkbench();
  return (
    <div
      className="lembar"
      role="tablist"
      aria-label={words.lembar}
      onKeyDown={({ key }) => {
        if (key === "ArrowRight") workbench.turnSheet(1);
        if (key === "ArrowLeft") workbench.turnSheet(-1);
      }}
    >
      {workbench.visibleSheets().map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          aria-selected={sheet === workbench.sheet}
          aria-controls="kisi"
          tabIndex={sheet === workbench.sheet ? 0 : -1}
          ref={(tab) => {
            if (sheet === workbench.sheet) tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
          }}
          onClick={() => {
            workbench.commit();
            workbench.activate(sheet);
            focusGrid();
          }}
        >
          {sheet.name}
          {sheet.protected && <span className="kunci"> ({words.lembarTerkunci})</span>}
        </button>
      ))}
    </div>
  );
}
