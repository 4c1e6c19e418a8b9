import { TABLES } from "../../lkip/tables";
import type { Template } from "../../lkip/tables/table";
import { tableName } from "../../language/phrase";
import type { NewSheet } from "../../workbook/new-sheet";

/** The template sheets of a report, one for each table that has one. */
export function templateSheets(tahun: number): readonly NewSheet[] {
  return TABLES.flatMap(({ id, title, template }) => (template ? [sheetOf(id, title, template(tahun))] : []));
}

function sheetOf(id: string, title: string, { header, body, widths, merges = [] }: Template): NewSheet {
  const above = [[`Tabel ${id} ${title}`], []];
  return {
    name: tableName(id),
    rows: [...above, ...header, ...body],
    headerRows: header.map((_row, index) => above.length + index),
    widths,
    merges: merges.map((area) => ({
      ...area,
      top: area.top + above.length,
      bottom: area.bottom + above.length,
    })),
  };
}
