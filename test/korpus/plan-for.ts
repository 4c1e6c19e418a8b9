import {
  invert,
  type CellContent,
  type CellWrite,
  type Plan,
  type SheetMarks,
} from "../../src/workbook/plan";
import { cellAt, type Sheet, type Snapshot } from "../../src/workbook/snapshot";
import { MARK_KINDS } from "../../src/workbook/mark";

/** Values, texts and formulas of every awkward kind, in turn. */
const CONTENTS: readonly CellContent[] = [
  { kind: "nilai", value: 95.5 },
  { kind: "rumus", formula: "=1+2", value: 3 },
  { kind: "nilai", value: 'Kecamatan <Jombang> & "sekitar"' },
  { kind: "rumus", formula: '="a"&"b"', value: "ab" },
  { kind: "nilai", value: true },
  { kind: "nilai", value: "  baris 1\nbaris 2  " },
  { kind: "rumus", formula: "=1/0", value: "#DIV/0!" },
];

const KEY = "hitung-capaian.korpus";

/** Cells near the top, inside and beyond what a sheet uses, and into rows and columns that nobody has used. */
function placesOf({ cells }: Sheet): readonly { row: number; col: number }[] {
  const rows = cells.flatMap((row, index) => (row?.length ? [index] : []));
  const [first, last] = [rows[0] ?? 0, rows.at(-1) ?? 0];
  const middle = rows[Math.floor(rows.length / 2)] ?? 0;
  const width = (row: number) => cells[row]?.length ?? 0;
  const places = [
    { row: 0, col: 0 },
    { row: first, col: Math.max(0, width(first) - 1) },
    { row: first + 1, col: 1 },
    { row: middle, col: Math.floor(width(middle) / 2) },
    { row: middle, col: width(middle) + 1 },
    { row: last, col: 0 },
    { row: last + 1, col: 0 },
    { row: last + 40, col: width(last) + 3 },
  ];
  const keys = new Set<string>();
  return places.filter(({ row, col }) => {
    const isNew = row < 1_048_576 && col < 16_384 && !keys.has(`${row},${col}`);
    keys.add(`${row},${col}`);
    return isNew;
  });
}

/** A plan for every sheet of a workbook: values, texts, formulas, an emptied cell, marks of each kind; and a setting. */
export function planFor({ sheets, settings }: Snapshot): Plan {
  return {
    writes: sheets.flatMap((sheet, number) =>
      placesOf(sheet).map((place, i) => writeAt(sheet, place, CONTENTS[(number + i) % CONTENTS.length]!)),
    ),
    marks: sheets.map(marksFor),
    settings: { before: { [KEY]: settings[KEY] ?? null }, after: { [KEY]: '{"a":"<&\\">"}' } },
  };
}

function writeAt(sheet: Sheet, { row, col }: { row: number; col: number }, after: CellContent): CellWrite {
  return { ref: { sheet: sheet.name, row, col }, before: contentOf(sheet, row, col), after };
}

function contentOf(sheet: Sheet, row: number, col: number): CellContent {
  const cell = cellAt(sheet, row, col);
  if (cell?.formula !== undefined) return { kind: "rumus", formula: cell.formula, value: cell.value };
  const value = cell?.value ?? null;
  return value === null || value === "" ? { kind: "kosong" } : { kind: "nilai", value };
}

function marksFor(sheet: Sheet): SheetMarks {
  const after = placesOf(sheet).map((place, i) => ({ ...place, kind: MARK_KINDS[i % MARK_KINDS.length]! }));
  return { sheet: sheet.name, before: sheet.marks, after };
}

/** What takes the marks and settings of a plan away again. */
export function withoutMarks({ marks, settings }: Plan): Plan {
  return invert({ writes: [], marks, settings });
}
