import { parseArea, type Area } from "../../workbook/address";
import { spreadingArea } from "../../workbook/excel-table";
import type { Parts } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import { childOf, parseXml } from "../xml/tree";

/** Areas of a sheet whose cells other parts of the file hold on to: table headers and pivot tables. */
export function heldAreas(parts: Parts, sheet: string): Area[] {
  const tables = relationshipsOf(parts, sheet, "table").flatMap(({ target }) => tableHeader(parts, target));
  const pivots = relationshipsOf(parts, sheet, "pivotTable").flatMap(({ target }) =>
    pivotAreas(parts, target),
  );
  return [...tables, ...pivots];
}

/** Where Excel would spread a formula: in and right below the tables of a sheet. */
export function spreadingAreas(parts: Parts, sheet: string): Area[] {
  return relationshipsOf(parts, sheet, "table").flatMap(({ target }) => {
    const { attributes } = parseXml(parts.text(target));
    const area = parseArea(attributes.ref ?? "");
    const headerRows = Number(attributes.headerRowCount ?? 1);
    const totalsRows = Number(attributes.totalsRowCount ?? 0);
    return area ? [spreadingArea({ area, headerRows, totalsRows })] : [];
  });
}

/** A table's header cells: Excel repairs a file whose table does not repeat them word for word. */
function tableHeader(parts: Parts, part: string): Area[] {
  const { attributes } = parseXml(parts.text(part));
  const area = parseArea(attributes.ref ?? "");
  const headers = Number(attributes.headerRowCount ?? 1);
  return area && headers > 0 ? [{ ...area, bottom: area.top + headers - 1 }] : [];
}

/** A pivot table's cells, its page filters above it included. */
function pivotAreas(parts: Parts, part: string): Area[] {
  const location = childOf(parseXml(parts.text(part)), "location")?.attributes;
  const area = parseArea(location?.ref ?? "");
  if (!area) return [];
  const pageRows = Number(location?.rowPageCount ?? 0);
  const pageColumns = Number(location?.colPageCount ?? 0);
  if (pageRows === 0) return [area];
  const { top, left } = area;
  return [
    area,
    { top: Math.max(0, top - 1 - pageRows), bottom: top - 2, left, right: left + pageColumns * 3 - 2 },
  ];
}
