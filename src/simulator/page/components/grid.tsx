import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { columnName } from "../../../workbook/address";
import { ConditionalLooks } from "../workbook/conditional-look";
import { layOut } from "../workbook/geometry";
import { useWorkbench } from "../workbench/workbench-context";
import { words } from "../words";
import { CellEditor } from "./cell-editor";
import { ChartView } from "./chart-view";
import { GRID_ID } from "./focus-grid";
import { cellId } from "./grid-cell";
import { GridRow } from "./grid-row";
import { areaBox, COLUMN_HEADER, ROW_HEADER, scrollTo } from "./grid-places";
import { useGridKeys } from "./use-grid-keys";
import { useGridPointer } from "./use-grid-pointer";
import { useGridWindow } from "./use-grid-window";

/** The active sheet: only the rows that can be seen are in the page. */
export function Grid() {
  const workbench = useWorkbench();
  const { sheet, document, selection, revisions, editing } = workbench;
  const scroller = useRef<HTMLDivElement>(null);
  const [far, setFar] = useState({ row: 0, col: 0 });
  const reach = {
    row: Math.max(far.row, selection.reach.row),
    col: Math.max(far.col, selection.reach.col),
  };
  const [sheetRevision, formatRevision] = [revisions.ofSheet(sheet.id), revisions.ofFormats(sheet.id)];
  const geometry = useMemo(
    () => layOut(sheet, document.look, reach),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the sheet is one object that changes: its revision says when
    [sheet, document, sheetRevision, reach.row, reach.col],
  );
  const looks = useMemo(
    () => new ConditionalLooks(sheet, document.rules),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as above
    [sheet, document, sheetRevision],
  );
  const { first, last, onScroll } = useGridWindow(scroller, geometry, sheet);
  useLayoutEffect(() => {
    if (scroller.current) scrollTo(scroller.current, geometry, selection.reach);
  }, [geometry, selection.reach, sheet]);
  const onKeyDown = useGridKeys(workbench);
  const pointer = useGridPointer(workbench);
  const { area } = selection;
  const gridLines = sheet.showGridlines && document.look.sheets.get(sheet.name)?.gridLines !== false;
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const total = geometry.widths.reduce((sum, width) => sum + width, ROW_HEADER);
  return (
    <div
      id={GRID_ID}
      className={gridLines ? "kisi" : "kisi tanpa-garis"}
      ref={scroller}
      role="grid"
      aria-label={words.kisi(sheet.name)}
      aria-rowcount={geometry.rowCount}
      aria-colcount={geometry.columnCount}
      aria-multiselectable="true"
      aria-activedescendant={cellId(selection.active.row, selection.active.col)}
      tabIndex={0}
      onScroll={() => {
        onScroll();
        const box = scroller.current;
        if (box && box.scrollTop + box.clientHeight > box.scrollHeight - 40)
          setFar(({ row, col }) => ({ row: Math.max(row, geometry.rowCount + 20), col }));
      }}
      onKeyDown={onKeyDown}
      {...pointer}
    >
      <div
        className="kisi-isi"
        style={{ width: total, height: geometry.topOf(geometry.rowCount) + COLUMN_HEADER }}
      >
        <table role="presentation" style={{ width: total }}>
          <colgroup>
            <col style={{ width: ROW_HEADER }} />
            {geometry.widths.map((width, col) => (
              <col key={col} style={{ width }} />
            ))}
          </colgroup>
          <thead>
            <tr role="row" style={{ height: COLUMN_HEADER }}>
              <td role="presentation" className="sudut" />
              {geometry.widths.map((width, col) => (
                <th
                  key={col}
                  role="columnheader"
                  scope="col"
                  className={col >= area.left && col <= area.right ? "terpilih" : undefined}
                >
                  {width > 0 && columnName(col)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr aria-hidden="true" style={{ height: geometry.topOf(first) }} />
            {rows.map((row) => {
              const within = row >= area.top && row <= area.bottom;
              return (
                <GridRow
                  key={row}
                  sheet={sheet}
                  row={row}
                  formats={document.look.formats}
                  geometry={geometry}
                  looks={looks}
                  revision={revisions.ofRow(sheet.id, row) + formatRevision}
                  selectedFrom={within ? area.left : undefined}
                  selectedTo={within ? area.right : undefined}
                  uncalculated={workbench.uncalculated}
                />
              );
            })}
          </tbody>
        </table>
        {sheet.charts.map((chart) => (
          <ChartView key={chart.id} chart={chart} sheet={sheet} box={areaBox(geometry, chart.place)} />
        ))}
        <div className="pilihan" style={areaBox(geometry, area)} aria-hidden="true" />
        {editing && editing.by !== "baris-rumus" && (
          <CellEditor key={`${editing.row}:${editing.col}`} editing={editing} geometry={geometry} />
        )}
      </div>
    </div>
  );
}
