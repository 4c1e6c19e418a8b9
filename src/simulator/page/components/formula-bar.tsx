import { useState, type KeyboardEvent } from "react";
import { a1, parseArea } from "../../../workbook/address";
import { entryText } from "../workbook/cell-text";
import { useWorkbench } from "../workbench/workbench-context";
import { words } from "../words";
import { focusGrid } from "./focus-grid";

/** The name of the active cell, and what it holds. */
export function FormulaBar() {
  const workbench = useWorkbench();
  const { active } = workbench.selection;
  const { editing } = workbench;
  const text = editing ? editing.text : entryText(workbench.sheet.cell(active.row, active.col));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    if (event.key === "Enter") workbench.commit("bawah");
    else workbench.cancel();
    focusGrid();
  };
  return (
    <div className="baris-rumus">
      <NameBox name={a1(active)} />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <input
        aria-label={words.barisRumus}
        value={text}
        onFocus={() => {
          if (!workbench.editing) workbench.beginEdit("baris-rumus");
        }}
        onChange={(event) => workbench.draft(event.target.value)}
        onBlur={() => {
          if (workbench.editing?.by === "baris-rumus") workbench.commit();
        }}
        onKeyDown={onKeyDown}
        spellCheck={false}
      />
    </div>
  );
}

function NameBox({ name }: { readonly name: string }) {
  const workbench = useWorkbench();
  const [typed, setTyped] = useState<string>();
  const go = () => {
    const area = parseArea((typed ?? name).trim());
    setTyped(undefined);
    if (!area) return workbench.say({ kind: "galat", text: words.namaTidakDikenal(typed ?? name) });
    workbench.select({ row: area.top, col: area.left });
    if (area.bottom !== area.top || area.right !== area.left)
      workbench.select({ row: area.bottom, col: area.right }, "sampai-sel");
    focusGrid();
  };
  return (
    <input
      className="kotak-nama"
      aria-label={words.kotakNama}
      value={typed ?? name}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(undefined)}
      onKeyDown={(event) => {
        if (event.key === "Enter") go();
        if (event.key === "Escape") focusGrid();
      }}
      spellCheck={false}
    />
  );
}
