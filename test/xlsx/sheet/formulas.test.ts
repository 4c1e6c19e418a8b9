import { shiftFormula } from "../../../src/xlsx/sheet/shift-formula";
import { firstSheet } from "../fixtures/apply";
import { bookOfRows } from "../fixtures/small-book";

const formulasOf = (bytes: Uint8Array) =>
  firstSheet(bytes).cells.map((row) => (row ?? []).map((cell) => cell?.formula));

describe("Rumus yang dipakai bersama", () => {
  it.each([
    ["B5/C5", 2, 0, "B7/C7"],
    ["B5/$C$5*B$5*$B5", 2, 1, "C7/$C$5*C$5*$B7"],
    ["SUM(B4:B9)+SUM(C:C)+SUM(4:4)", 1, 1, "SUM(C5:C10)+SUM(D:D)+SUM(5:5)"],
    ["'Tabel 3.8'!C5+Lembar1!D6", 1, 0, "'Tabel 3.8'!C6+Lembar1!D7"],
    ['"B5"&B5&LOG10(A1)', 1, 0, '"B5"&B6&LOG10(A2)'],
    [
      "Tabel1[[#This Row],[B5]]+[1]Lembar1!A1+A1_B+B5.x",
      1,
      0,
      "Tabel1[[#This Row],[B5]]+[1]Lembar1!A2+A1_B+B5.x",
    ],
    ["A1", -1, 0, "#REF!"],
    ["XFD1+XFE1", 0, 1, "#REF!+XFE1"],
    ["$A:B+$1:2", 1, 1, "$A:C+$1:3"],
  ])("%s digeser %d baris dan %d kolom menjadi %s", (text, down, right, expected) => {
    expect(shiftFormula(text, down, right)).toBe(expected);
  });

  it("sel yang ikut rumus bersama menunjukkan rumusnya sendiri, dan hanya sel induknya terkunci", () => {
    const rows =
      '<row r="1"><c r="D1"><f t="shared" ref="D1:D3" si="0">B1/C1</f><v>1</v></c></row>' +
      '<row r="2"><c r="D2"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="D3"><f t="shared" si="0"/><v>3</v></c><c r="E3"><f t="shared" ref="E3" si="1">D3*2</f><v>6</v></c></row>';
    const file = bookOfRows(rows);
    expect(formulasOf(file).map((row) => row.slice(3))).toEqual([
      ["=B1/C1"],
      ["=B2/C2"],
      ["=B3/C3", "=D3*2"],
    ]);
    expect(firstSheet(file).locked).toEqual([{ top: 0, left: 3, bottom: 0, right: 3 }]);
  });

  it("setiap sel dari rumus larik dan tabel data menunjukkan rumus dan terkunci", () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="C1"><f t="dataTable" ref="C1:C2" dt2D="0" dtr="0" r1="B1"/><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>4</v></c><c r="C2"><v>2</v></c></row>';
    expect(formulasOf(bookOfRows(rows))).toEqual([
      ["=B1:B2*2", undefined, "=TABLE(,B1)"],
      ["=B1:B2*2", undefined, "=TABLE(,B1)"],
    ]);
    expect(firstSheet(bookOfRows(rows)).locked).toHaveLength(2);
  });

  it("rumus yang teksnya hilang dari berkas tidak terlihat sebagai angka, dan terkunci", () => {
    const file = bookOfRows('<row r="1"><c r="A1"><f t="shared" si="7"/><v>5</v></c></row>');
    expect(formulasOf(file)).toEqual([["=#REF!"]]);
    expect(firstSheet(file).locked).toHaveLength(1);
  });
});
