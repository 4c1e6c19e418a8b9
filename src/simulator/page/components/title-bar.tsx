import { useRef } from "react";
import { useWorkbench } from "../workbench/workbench-context";
import { words } from "../words";
import { downloadFile } from "./download-file";
import { openFile } from "./open-file";

/** The name of the open file, the way in and the way out, and the word that says that this is not Excel. */
export function TitleBar() {
  const workbench = useWorkbench();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="judul">
      <span className="tiruan" title={words.tiruanPenjelasan}>
        {words.tiruan}
      </span>
      <h1>{workbench.document.name}</h1>
      <button type="button" onClick={() => picker.current?.click()}>
        {words.buka}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={words.buka}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) void openFile(workbench, file);
        }}
      />
      <button
        type="button"
        onClick={() => void workbench.save().then((saved) => saved && downloadFile(saved))}
      >
        {words.unduh}
      </button>
    </header>
  );
}
