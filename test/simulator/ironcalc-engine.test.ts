import { startInNode } from "../../src/simulator/formula/start-in-node";
import { IronCalcEngine } from "../../src/simulator/formula/ironcalc-engine";
import type { EngineCell } from "../../src/simulator/model/formula-engine";
import { parseA1 } from "../../src/workbook/address";
import type { CellContent } from "../../src/workbook/plan";
import type { CellValue } from "../../src/workbook/snapshot";

beforeAll(startInNode);

type Literal = CellValue | { readonly rumus: string; readonly nilai?: CellValue };

function content(literal: Literal): CellContent {
  if (literal === null) return { kind: "kosong" };
  if (typeof literal === "object")
    return { kind: "rumus", formula: literal.rumus, value: literal.nilai ?? null };
  return { kind: "nilai", value: literal };
}

function cells(literals: Readonly<Record<string, Literal>>): EngineCell[] {
  return Object.entries(literals).map(([name, literal]) => ({
    ...parseA1(name)!,
    content: content(literal),
  }));
}

/** A workbook of sheets s1, s2, … by name. */
function workbook(sheets: Readonly<Record<string, Readonly<Record<string, Literal>>>>) {
  const engine = new IronCalcEngine();
  const names = Object.keys(sheets);
  engine.load(names.map((name) => ({ id: name, name, cells: cells(sheets[name]!) })));
  return {
    engine,
    /** Enters one cell; the values that follow, by the cells' full names. */
    enter(sheet: string, name: string, literal: Literal): Record<string, CellValue> {
      const results = engine.update([{ sheetId: sheet, ...parseA1(name)!, content: content(literal) }]);
      return Object.fromEntries(
        results.map(({ sheetId, row, col, value }) => [`${sheetId}!R${row + 1}C${col + 1}`, value]),
      );
    },
  };
}

test("persen serapan ikut berubah ketika realisasi diubah", () => {
  const { enter } = workbook({
    "Tabel 3.8": { C5: 1_731_468_142, D5: 1_700_000_000, E5: { rumus: "=D5/C5", nilai: 0.98 } },
  });
  const values = enter("Tabel 3.8", "D5", 865_734_071);
  expect(values).toEqual({ "Tabel 3.8!R5C5": 0.5 });
});

test("rumus membaca lembar lain, juga yang namanya bertanda petik", () => {
  const { enter } = workbook({
    "Tabel 3.1": { G7: 95 },
    "Rekap 'akhir'": {
      A1: { rumus: "='Tabel 3.1'!G7", nilai: 95 },
      A2: { rumus: "='Rekap ''akhir'''!A1+1", nilai: 96 },
    },
  });
  expect(enter("Tabel 3.1", "G7", 100)).toEqual({ "Rekap 'akhir'!R1C1": 100, "Rekap 'akhir'!R2C1": 101 });
});

test("rumus yang baru ditulis langsung bernilai, lima belas angka penting", () => {
  const { enter } = workbook({ T: { A1: 2, A2: 3 } });
  expect(enter("T", "B1", { rumus: "=A1/A2*100" })).toEqual({ "T!R1C2": 66.6666666666667 });
  expect(enter("T", "B2", { rumus: '=IFERROR(A1/0,"-")' })).toEqual({ "T!R2C2": "-" });
  expect(enter("T", "B3", { rumus: "=A1>A2" })).toEqual({ "T!R3C2": false });
  expect(enter("T", "B4", { rumus: "=DATE(2023,12,31)" })).toEqual({ "T!R4C2": 45_291 });
  expect(enter("T", "B5", { rumus: "=1E+120" })).toEqual({ "T!R5C2": 1e120 });
});

test("teks tetap teks: angka bertanda petik tidak ikut dijumlahkan", () => {
  const { enter } = workbook({ T: { A1: "95%", A2: "=bukan rumus", A3: 5 } });
  expect(enter("T", "B1", { rumus: "=SUM(A1:A3)" })).toEqual({ "T!R1C2": 5 });
  expect(enter("T", "B2", { rumus: '=A1&" "&A2' })).toEqual({ "T!R2C2": "95% =bukan rumus" });
});

test.each([
  ["=1/0", "#DIV/0!"],
  ["=VLOOKUP(9,A1:A2,1,FALSE)", "#N/A"],
  ['="a"+1', "#VALUE!"],
  ["='Tidak Ada'!A1", "#REF!"],
  ["=SQRT(-1)", "#NUM!"],
])("galat rumus %s disebut seperti di Excel: %s", (formula, error) => {
  const { enter } = workbook({ T: { A1: 1 } });
  expect(enter("T", "B1", { rumus: formula })).toEqual({ "T!R1C2": error });
});

test("rujukan melingkar bernilai 0 seperti di Excel", () => {
  const { enter } = workbook({ T: {} });
  expect(enter("T", "A1", { rumus: "=A1+1" })).toEqual({ "T!R1C1": 0 });
});

test.each(["=AGGREGATE(9,6,A1:A2)", "=Tabel1[Pagu]", "=[1]Lembar!A1", "=NAMA_RENTANG*2"])(
  "rumus yang tidak dikenal, %s, tetap bernilai lama dan disebut tidak dihitung",
  (formula) => {
    const { engine, enter } = workbook({
      T: { A1: 1, B1: { rumus: formula, nilai: 7 }, C1: { rumus: "=B1*A1", nilai: 7 } },
    });
    expect(enter("T", "A1", 2)).toEqual({ "T!R1C3": 14 });
    expect(engine.notCalculated()).toEqual([{ sheetId: "T", row: 0, col: 1 }]);
    enter("T", "B1", 1);
    expect(engine.notCalculated()).toEqual([]);
  },
);

test("rumus tak dikenal yang baru diketik menjadi #NAME?, seperti di Excel", () => {
  const { enter } = workbook({ T: {} });
  expect(enter("T", "A1", { rumus: "=CAPAIANKU(1)" })).toEqual({ "T!R1C1": "#NAME?" });
});

test("buku kerja yang dimuat ulang tidak membawa nilai lama", () => {
  const { engine } = workbook({ T: { A1: 1, B1: { rumus: "=A1", nilai: 1 } } });
  engine.load([{ id: "S", name: "S", cells: cells({ A1: 3, A2: { rumus: "=A1*2", nilai: 6 } }) }]);
  expect(engine.update([{ sheetId: "S", row: 0, col: 0, content: content(4) }])).toEqual([
    { sheetId: "S", row: 1, col: 0, value: 8 },
  ]);
});
