import { memo } from "react";
import type { CellFormat } from "../../../xlsx/look/cell-format";
import type { ModelSheet } from "../../model/model-sheet";
import type { ConditionalLooks } from "../workbook/conditional-look";
import type { Geometry } from "../workbook/geometry";
import { GridCell } from "./grid-cell";

export interface GridRowProps {
  readonly sheet: ModelSheet;
  readonly row: number;
  readonly formats: readonly CellFormat[];
  readonly geometry: Geometry;
  readonly looks: ConditionalLooks;
  /** Grows when the row's cells have changed. */
  readonly revision: number;
  /** Selected columns, from and to; absent where the row has none. */
  readonly selectedFrom: number | undefined;
  readonly selectedTo: number | undefined;
  readonly uncalculated: ReadonlySet<string>;
}

/** A row of the sheet: drawn anew only when something in it has changed. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { sheet, row, geometry } = props;
  const height = geometry.heightOf(row);
  const isSelected = props.selectedFrom !== undefined;
  return (
    <tr role="row" aria-rowindex={row + 1} style={{ height }} hidden={height === 0}>
      <th role="rowheader" scope="row" className={isSelected ? "terpilih" : undefined}>
        {row + 1}
      </th>
      {geometry.widths.map((_, col) =>
        sheet.covered({ row, col }) ? null : <Cell key={col} {...props} col={col} />,
      )}
    </tr>
  );
});

function Cell({
  sheet,
  row,
  col,
  formats,
  geometry,
  looks,
  selectedFrom,
  selectedTo,
  uncalculated,
}: GridRowProps & { readonly col: number }) {
  const area = sheet.mergeAt({ row, col }) ?? { top: row, left: col, bottom: row, right: col };
  const width = geometry.widths.slice(area.left, area.right + 1).reduce((sum, own) => sum + own, 0);
  return (
    <GridCell
      sheet={sheet}
      formats={formats}
      area={area}
      width={width}
      height={geometry.topOf(area.bottom + 1) - geometry.topOf(area.top)}
      conditional={looks.at(row, col)}
      selected={
        selectedFrom !== undefined && selectedTo !== undefined && col >= selectedFrom && col <= selectedTo
      }
      uncalculated={uncalculated.has(`${sheet.id}:${row}:${col}`)}
    />
  );
}
