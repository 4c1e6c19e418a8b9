import { a1, a1Area, columnName, refName, type Area } from "../../workbook/address";
import { looksOf, type Look, type NewSheet } from "../../workbook/new-sheet";
import { areaParts } from "../area-parts";
import { MOST_CELLS, type Step } from "../write/steps";

/** Excel counts widths in points: so many of a character of its standard font, and of a column's own margin. */
const POINTS_PER_CHARACTER = 5.25;
const COLUMN_MARGIN = 3.75;

const STEP_BYTES = 1_500;
/** A frame is six borders of their own. */
const FRAME_BYTES = 6_000;
/** Quotes and commas around each cell's number format. */
const FORMAT_EXTRA = 4;

const ALIGNMENTS = { left: "Left", center: "Center", right: "Right", top: "Top" } as const;

/** The cells of a new sheet that lead somewhere; Excel gives them its own look, so that theirs comes after. */
export function linkSteps(id: string, { links = [], rows }: NewSheet): Step[] {
  return links.map(({ at, to }) =>
    step(id, a1(at), (range) => {
      range.hyperlink = {
        documentReference: refName(to),
        textToDisplay: String(rows[at.row]?.[at.col] ?? refName(to)),
      };
    }),
  );
}

/**
 * Looks, widths, merged areas and heights of a new sheet, in this order.
 *
 * @param id the sheet's: its name may change while it is filled
 */
export function lookSteps(id: string, sheet: NewSheet): Step[] {
  const { rows, widths = [], merges = [], heights } = sheet;
  const merged = new Set(merges.map(({ top }) => top));
  return [
    ...looksOf(sheet).flatMap(({ area, look }) => [
      {
        ...step(id, a1Area(area), (range) => dress(range, area, look)),
        bytes: look.framed ? FRAME_BYTES : STEP_BYTES,
      },
      ...formatSteps(id, area, look),
    ]),
    ...widths.map((characters, col) =>
      step(id, `${columnName(col)}1`, ({ format }) => {
        format.columnWidth = characters * POINTS_PER_CHARACTER + COLUMN_MARGIN;
      }),
    ),
    ...merges.map((area) => step(id, a1Area(area), (range) => range.merge())),
    ...(sheet.page
      ? [step(id, `A1:A${Math.max(1, rows.length)}`, ({ format }) => format.autofitRows())]
      : []),
    ...[...(heights ?? [])]
      .filter(([row]) => merged.has(row))
      .map(([row, points]) =>
        step(id, a1({ row, col: 0 }), ({ format }) => {
          format.rowHeight = points;
        }),
      ),
  ];
}

/** A number format goes out once for every cell, unlike the other looks. */
function formatSteps(id: string, area: Area, { format }: Look): Step[] {
  if (format === undefined) return [];
  return areaParts(area, MOST_CELLS).map((part) => {
    const formats = filled(part, format);
    return {
      ...step(id, a1Area(part), (range) => {
        range.numberFormat = formats;
      }),
      bytes: STEP_BYTES + formats.flat().length * (format.length + FORMAT_EXTRA),
    };
  });
}

function step(id: string, address: string, run: (range: Excel.Range) => void): Step {
  return {
    bytes: STEP_BYTES,
    run: ({ workbook }) => run(workbook.worksheets.getItem(id).getRange(address).untrack()),
  };
}

function dress(range: Excel.Range, area: Area, look: Look): void {
  const { format } = range;
  if (look.bold) format.font.bold = true;
  if (look.size) format.font.size = look.size;
  if (look.colour) format.font.color = `#${look.colour}`;
  if (look.fill) format.fill.color = `#${look.fill}`;
  if (look.horizontal) format.horizontalAlignment = ALIGNMENTS[look.horizontal];
  if (look.vertical) format.verticalAlignment = ALIGNMENTS[look.vertical];
  if (look.wrap) format.wrapText = true;
  if (!look.framed) return;
  for (const side of bordersOf(area)) format.borders.getItem(side).style = "Continuous";
}

function filled<Value>({ top, left, bottom, right }: Area, value: Value): Value[][] {
  return Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => value),
  );
}

function bordersOf({ top, left, bottom, right }: Area) {
  return [
    ...(["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const),
    ...(bottom > top ? (["InsideHorizontal"] as const) : []),
    ...(right > left ? (["InsideVertical"] as const) : []),
  ];
}
