import { useEffect, useState, type DragEvent } from "react";
import type { Ribbon } from "../ribbon-of-manifest";
import { useWorkbench } from "../workbench/workbench-context";
import { words } from "../words";
import { focusNextRegion } from "./focus-grid";
import { FormulaBar } from "./formula-bar";
import { Grid } from "./grid";
import { NoticeBar } from "./notice-bar";
import { openFile } from "./open-file";
import { RibbonBar } from "./ribbon-bar";
import { SheetTabs } from "./sheet-tabs";
import { StatusBar } from "./status-bar";
import { TaskPane } from "./task-pane";
import { TitleBar } from "./title-bar";

/** The whole page: a small Excel on the web, and the add-in's pane at its right. */
export function Excel({ ribbon }: { readonly ribbon: Ribbon }) {
  const workbench = useWorkbench();
  const [dropping, setDropping] = useState(false);
  useEffect(() => {
    // The whole page listens: F6 leads on from nowhere, too, as right after it was opened.
    const goOn = (event: KeyboardEvent) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      focusNextRegion(event.shiftKey ? -1 : 1);
      if (document.activeElement instanceof HTMLIFrameElement) workbench.host.bridge.enterPane();
    };
    window.addEventListener("keydown", goOn);
    return () => window.removeEventListener("keydown", goOn);
  }, [workbench]);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    const file = event.dataTransfer.files[0];
    if (file) void openFile(workbench, file);
  };
  return (
    <div
      className="excel"
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setDropping(false);
      }}
      onDrop={onDrop}
    >
      <TitleBar />
      <RibbonBar ribbon={ribbon} />
      <FormulaBar />
      <NoticeBar />
      <div className="badan">
        <main className="lembar-kerja">
          <Grid />
          <SheetTabs />
          <StatusBar />
        </main>
        <TaskPane page={ribbon.runtimePage} />
      </div>
      {dropping && <div className="lepaskan">{words.lepaskan}</div>}
    </div>
  );
}
