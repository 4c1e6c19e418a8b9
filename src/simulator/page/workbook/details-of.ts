import type { Condition, ConditionalRule } from "../../../xlsx/look/conditional-rule";
import type { WorkbookLook } from "../../../xlsx/look/read-look";
import type { SheetLook } from "../../../xlsx/look/sheet-look";
import type { ConditionalFormat, ConditionalFormatType } from "../../model/conditional-format";
import type { CellLook } from "../../model/model-cell";
import type { SheetDetails, WorkbookDetails } from "../../model/open";
import { modelChart } from "./charts-of";

/** The user's conditional formats by id. */
export type UserRules = ReadonlyMap<string, ConditionalRule>;

/** Beyond this column, widths are as good as default ones: a run of equal columns often goes to the sheet's end. */
const MOST_COLUMNS = 512;

/** What the model wants to know of a workbook beside its snapshot. */
export function detailsOf(look: WorkbookLook): { details: WorkbookDetails; rules: UserRules } {
  const rules = new Map<string, ConditionalRule>();
  const details: Record<string, SheetDetails> = {};
  for (const [name, sheet] of look.sheets) {
    const formats = sheet.rules.map((rule): ConditionalFormat => {
      const id = `{CF000000-0000-0000-0001-${String(rules.size).padStart(12, "0")}}`;
      rules.set(id, rule);
      return conditionalFormat(id, rule);
    });
    details[name] = sheetDetails(name, sheet, formats);
  }
  return { details, rules };
}

function sheetDetails(
  name: string,
  sheet: SheetLook,
  conditionalFormats: readonly ConditionalFormat[],
): SheetDetails {
  const numbered = (kind: string, index: number) => `${kind}:${name}:${index}`;
  const looks = new Map<number, CellLook>();
  return {
    lookAt(row, col) {
      const style = sheet.styles[row]?.[col];
      if (style === undefined) return undefined;
      if (!looks.has(style)) looks.set(style, { fileStyle: style });
      return looks.get(style);
    },
    columnWidths: new Map(
      sheet.columns.flatMap(({ from, to, width }) =>
        Array.from(
          { length: Math.max(0, Math.min(to, MOST_COLUMNS) - from + 1) },
          (_, index): [number, number] => [from + index, width],
        ),
      ),
    ),
    hiddenRows: sheet.hiddenRows,
    ...(sheet.filter && { filter: sheet.filter }),
    tables: sheet.tables.map((table, index) => ({
      id: numbered("tabel", index),
      name: table.name,
      area: table.area,
      showHeaders: table.headers,
    })),
    pivots: sheet.pivots.map((pivot, index) => ({
      id: numbered("pivot", index),
      name: pivot.name,
      area: pivot.area,
    })),
    charts: sheet.charts.map((chart, index) => modelChart(numbered("grafik", index), chart)),
    conditionalFormats,
  };
}

function conditionalFormat(
  id: string,
  { areas, condition, format, stopIfTrue }: ConditionalRule,
): ConditionalFormat {
  return {
    id,
    type: typeOf(condition),
    areas,
    ...(condition.kind === "other" && condition.formula !== undefined && { formula: condition.formula }),
    ...(format.fill !== undefined && { fill: format.fill }),
    ...(format.fontColour !== undefined && { fontColour: format.fontColour }),
    stopIfTrue,
  };
}

function typeOf(condition: Condition): ConditionalFormatType {
  switch (condition.kind) {
    case "compare":
      return "CellValue";
    case "text":
      return "ContainsText";
    case "scale":
      return "ColorScale";
    case "other":
      switch (condition.type) {
        case "expression":
          return "Custom";
        case "dataBar":
          return "DataBar";
        case "iconSet":
          return "IconSet";
        case "top10":
          return "TopBottom";
        default:
          return "PresetCriteria";
      }
  }
}
