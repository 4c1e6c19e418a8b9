import type { Plan } from "../../src/workbook/plan";
import { PLAIN_STYLE, type Cell, type Snapshot } from "../../src/workbook/snapshot";

/** A snapshot as it is once a plan has been applied: what an adapter would read next. */
export function tulis(snapshot: Snapshot, plan: Plan): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const cells: (Cell | undefined)[][] = sheet.cells.map((row) => [...(row ?? [])]);
      for (const { ref, after } of plan.writes) {
        if (ref.sheet !== sheet.name) continue;
        while (cells.length <= ref.row) cells.push([]);
        const style = cells[ref.row]![ref.col]?.style ?? PLAIN_STYLE;
        cells[ref.row]![ref.col] =
          after.kind === "kosong"
            ? { value: null, style }
            : { value: after.value, style, ...(after.kind === "rumus" ? { formula: after.formula } : {}) };
      }
      const marks = plan.marks.find((own) => own.sheet === sheet.name)?.after ?? sheet.marks;
      return { ...sheet, cells, marks };
    }),
  };
}
