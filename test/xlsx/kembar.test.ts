import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { EMPTY, firstSheet, value, valuesOf, write } from "./fixtures/apply";
import { bookOfRows } from "./fixtures/small-book";

const cell = (name: string, own: number) => `<c r="${name}"><v>${own}</v></c>`;

async function refusals(rows: string, target: string): Promise<string[]> {
  const workbook = new XlsxWorkbook(bookOfRows(rows));
  const { refused } = await workbook.apply({ writes: [write(target, EMPTY, value(9))], marks: [] });
  return refused.map(({ reason }) => reason);
}

describe("Baris dan sel yang berdiri dua kali atau tidak berurutan", () => {
  it("dibaca, dan tidak pernah ditulisi, karena tidak jelas mana yang berlaku", async () => {
    const twice = `<row r="1">${cell("A1", 1)}</row><row r="1">${cell("B1", 2)}</row>`;
    expect(valuesOf(firstSheet(bookOfRows(twice)))).toEqual([[1, 2]]);
    expect(await refusals(twice, "C1")).toEqual(["sel-terkunci"]);
    const disordered = `<row r="3">${cell("A3", 1)}</row><row r="2">${cell("A2", 2)}</row>`;
    expect(await refusals(disordered, "A1")).toEqual(["sel-terkunci"]);
    const cells = `<row r="1">${cell("A1", 1)}${cell("A1", 2)}</row><row r="2">${cell("A2", 2)}</row>`;
    expect(await refusals(cells, "B1")).toEqual(["sel-terkunci"]);
    expect(await refusals(cells, "B2")).toEqual([]);
    const stray = `<row r="1">${cell("A1", 1)}</row><mergeCell ref="A1:B1"/>`;
    expect(await refusals(stray, "B1")).toEqual(["sel-terkunci"]);
    const lists = `<row r="1">${cell("A1", 1)}</row></sheetData><sheetData><row r="3">${cell("A3", 2)}</row>`;
    expect(await refusals(lists, "B1")).toEqual(["sel-terkunci"]);
  });
});
