import { a1Area } from "../../workbook/address";
import type { Evaluation, FoundTable, TableId } from "../../lkip/evaluation";
import { tableName } from "../../language/phrase";
import type { FileRun } from "../run-file";
import { cellNamer } from "./cell-name";
import type { Colours } from "./colours";
import { findingLines } from "./finding-lines";
import { resultLines } from "./result-lines";
import { columnWidth } from "./text-layout";
import { words } from "./words";

/** The tables that were found, and where. */
export function tablesFound({ tables, summary }: Evaluation, paint: Colours): string[] {
  const width = columnWidth(
    tables.map(({ id }) => tableName(id)),
    30,
  );
  return [
    paint.bold(words.ditemukan(summary.tahun)),
    ...tables.map((table) => `  ${tableName(table.id).padEnd(width)}  ${place(table)}`),
  ];
}

/** Results of one table, and its findings that no cause explains; nothing where it has neither. */
export function tableSection(id: TableId, run: FileRun, paint: Colours): string[] {
  const { tables, results } = run.evaluation;
  const sheets = tables.filter((table) => table.id === id).map(({ sheet }) => sheet);
  const cellName = cellNamer(sheets);
  const own = <Row extends { readonly table: TableId }>(rows: readonly Row[]) =>
    rows.filter(({ table }) => table === id);
  const resultsShown = resultLines(own(results), run.snapshot, cellName, paint);
  const findingsShown = findingLines(own(alone(run.evaluation)), cellName, paint);
  const gap = resultsShown.length > 0 && findingsShown.length > 0 ? [""] : [];
  const lines = [...resultsShown, ...gap, ...findingsShown];
  return lines.length === 0 ? [] : ["", paint.bold(tableName(id)), ...lines];
}

function alone({ findings, causes = [] }: Evaluation): Evaluation["findings"] {
  const explained = new Set(causes.flatMap(({ explains }) => explains));
  return findings.filter(({ id }) => !explained.has(id));
}

function place({ sheet, area, parts }: FoundTable): string {
  const where = `${sheet}!${a1Area(area)}`;
  return parts.length === 1 ? where : `${where} ${words.bagian(parts.length)}`;
}
