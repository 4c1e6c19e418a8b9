import { format } from "numfmt";
import type { Workbench } from "../workbench/workbench";
import { useWorkbench } from "../workbench/workbench-context";
import { words } from "../words";

/** What the sheet is doing, and the sum of what is selected. */
export function StatusBar() {
  const workbench = useWorkbench();
  const left = workbench.uncalculated.size;
  return (
    <footer className="status">
      <span role="status">{workbench.editing ? words.sedangMengisi : words.siapDiisi}</span>
      {left > 0 && (
        <span className="status-peringatan" title={words.tidakDihitung}>
          {words.adaTidakDihitung(left)}
        </span>
      )}
      <span className="status-jumlah">{summary(workbench).join("   ")}</span>
    </footer>
  );
}

function summary({ sheet, selection: { area } }: Workbench): string[] {
  const numbers: number[] = [];
  const bottom = Math.min(area.bottom, sheet.rows.length - 1);
  for (let row = area.top; row <= bottom; row++)
    for (let col = area.left; col <= area.right; col++) {
      const { value } = sheet.cell(row, col);
      if (typeof value === "number") numbers.push(value);
    }
  if (numbers.length < 2) return [];
  const sum = numbers.reduce((total, number) => total + number, 0);
  const show = (number: number) => format("#,##0.##", number, { locale: "id" }).replace(/,$/, "");
  return [
    words.rataRata(show(sum / numbers.length)),
    words.banyak(show(numbers.length)),
    words.jumlah(show(sum)),
  ];
}
