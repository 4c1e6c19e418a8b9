import { changesSinceOpening } from "../../../src/simulator/model/changes";
import { enter, ID_ID } from "../../../src/simulator/model/entry";
import type { EngineResult, FormulaEngine } from "../../../src/simulator/model/formula-engine";
import { marksOfSheet } from "../../../src/simulator/model/marks";
import type { ModelEvent } from "../../../src/simulator/model/model-event";
import { WorkbookModel } from "../../../src/simulator/model/workbook-model";
import { sheetOf, workbookOf } from "../../lkip/laporan-contoh";

/** An engine that answers what it is told to. */
function engineThatAnswers(results: readonly EngineResult[]): FormulaEngine {
  return { load: () => undefined, update: () => results };
}

const ISI = sheetOf("Tabel 3.1", [
  ["Indikator", "Target", "Realisasi", "Capaian"],
  ["IKM", "100", "95", ""],
]);

function buku(results: readonly EngineResult[] = []): WorkbookModel {
  return new WorkbookModel(workbookOf(ISI), engineThatAnswers(results), {});
}

test("rumus yang ditulis menunjukkan nilai dari mesin hitung, dan perubahan terbaca sebagai rencana", () => {
  const model = buku([{ sheetId: "{00000000-0001-0000-0000-000000000001}", row: 1, col: 3, value: 0.95 }]);
  const sheet = model.sheetNamed("tabel 3.1")!;
  const events: ModelEvent[] = [];
  model.listen((event) => events.push(event));
  model.edit(
    sheet,
    [{ row: 1, col: 3, content: { value: null, formula: "=C2/B2" }, style: { format: "0%" } }],
    "add-in",
  );
  expect(sheet.cell(1, 3)).toMatchObject({ value: 0.95, formula: "=C2/B2", style: { format: "0%" } });
  expect(events.map(({ kind }) => kind)).toEqual(["calculated", "cells", "formats"]);
  expect(changesSinceOpening(model).plan.writes).toEqual([
    {
      ref: { sheet: "Tabel 3.1", row: 1, col: 3 },
      before: { kind: "kosong" },
      after: { kind: "rumus", formula: "=C2/B2", value: 0.95 },
    },
  ]);
});

test("lembar yang dilindungi tidak menerima satu sel pun", () => {
  const model = buku();
  model.setProtected(model.active, "dilindungi");
  expect(() => model.edit(model.active, [{ row: 1, col: 3, content: { value: 1 } }], "pengguna")).toThrow(
    expect.objectContaining({ code: "AccessDenied" }),
  );
  expect(model.active.cell(1, 3).value).toBeNull();
});

test("tanda yang ada di berkas adalah format bersyarat, dan terbaca kembali", () => {
  const marks = [
    { row: 1, col: 3, kind: "galat" },
    { row: 1, col: 2, kind: "info" },
  ] as const;
  const model = new WorkbookModel(workbookOf({ ...ISI, marks }), engineThatAnswers([]));
  expect(model.active.conditionalFormats.map(({ formula }) => formula)).toEqual([
    '=N("hitung-capaian:galat")=0',
    '=N("hitung-capaian:info")=0',
  ]);
  expect(marksOfSheet(model.active)).toEqual([marks[1], marks[0]]);
  expect(changesSinceOpening(model).plan.marks).toEqual([]);
});

test("selama sebuah sel diketik, yang menunggu baru jalan setelah pengetikan selesai", async () => {
  const model = buku();
  model.editing.start();
  let resumed = false;
  const waiting = model.editing.ended().then(() => (resumed = true));
  await Promise.resolve();
  expect(resumed).toBe(false);
  model.editing.end();
  await waiting;
  expect(resumed).toBe(true);
});

test.each([
  ["95%", "General", { value: 0.95, format: "0%" }],
  ["99.58%", "General", { value: 0.9958, format: "0.00%" }],
  ["1,731,468,142", "General", { value: 1731468142, format: "#,##0" }],
  ["0123", "General", { value: 123 }],
  ["0123", "@", { value: "0123" }],
  ["'0123", "General", { value: "0123", quoted: true }],
  ["=A1+B1", "General", { value: null, formula: "=A1+B1" }],
  ["=A1+B1", "@", { value: "=A1+B1" }],
  ["+A1", "General", { value: null, formula: "=+A1" }],
  ["-", "General", { value: "-" }],
  ["-12.5", "General", { value: -12.5 }],
  ["(12)", "General", { value: -12 }],
  ["12 Orang", "General", { value: "12 Orang" }],
  ["99,8% 98%", "General", { value: "99,8% 98%" }],
  ["TRUE", "General", { value: true }],
  ["1-2", "General", { value: 44928, format: "d-mmm" }],
  ["2023-12-31", "General", { value: 45291, format: "m/d/yyyy" }],
  ["", "General", { value: null }],
])("isian %j di sel berformat %s dibaca seperti Excel membacanya", (input, format, expected) => {
  expect(enter(input, format)).toEqual(expected);
});

test("isian bilangan memakai pemisah dari tempat asalnya", () => {
  expect(enter("1.731.468,5", "General", ID_ID)).toEqual({ value: 1731468.5, format: "#,##0.00" });
});

test("isian yang datang sekaligus dihitung satu kali, kecuali nilainya dibaca di tengahnya", () => {
  const updates: number[] = [];
  const model = new WorkbookModel(
    workbookOf(ISI),
    { load: () => undefined, update: (changes) => (updates.push(changes.length), []) },
    {},
  );
  const enterAt = (row: number) =>
    model.edit(model.active, [{ row, col: 1, content: { value: row } }], "add-in");
  model.calculation.atOnce(() => [2, 3, 4].forEach(enterAt));
  expect(updates).toEqual([3]);
  model.calculation.atOnce(() => {
    [5, 6].forEach(enterAt);
    model.calculation.settle();
    enterAt(7);
  });
  expect(updates).toEqual([3, 2, 1]);
});
