import fc from "fast-check";
import { a1 } from "../../../src/workbook/address";
import { namesOnlyCells } from "../../../src/xlsx/stale/plain-formula";
import { referencesOf } from "../../../src/xlsx/stale/references";

const TOKENS = ["A1", "$B$12", "XFD1048576", "C$3", "AB7", "SUM(", "LOG10(", "IF(", ")", "+", "-", "*", "/", ",", "%", " ", "1", "2.5", "10", "1E5", ":", "!", "Data", "'", '"', "x", "A", "TRUE", "INDIRECT(", "OFFSET(", "[", "]", "#REF!", "&amp;", "_", ".", "$", "é", "@", "{"]; // prettier-ignore

function cellsIn(text: string): string[] | undefined {
  const cells: string[] = [];
  const isPlain = namesOnlyCells(`=${text}=`, 1, text.length + 1, (row, col) => cells.push(a1({ row, col })));
  return isPlain ? cells : undefined;
}

describe("Rumus yang hanya menyebut sel tunggal di lembarnya", () => {
  it.each([
    ["C2/B2", ["C2", "B2"]],
    ["ROUND($D$5*100,2)%-AA10", ["D5", "AA10"]],
    ["LOG10(A1)+1.5", ["A1"]],
    ["1+2", []],
  ])("%s dikenali sel demi sel", (formula, cells) => expect(cellsIn(formula)).toEqual(cells));

  it.each(["SUM(A1:A9)", "Data!A1", "Pajak*A1", "INDIRECT(A1)", 'A1&amp;"x"', "A1.B", "A1_", "A:A", "1:1", "Tabel[Pagu]", "a1"])(
    "%s diserahkan ke pembaca yang lengkap",
    (formula) => expect(cellsIn(formula)).toBeUndefined(),
  ); // prettier-ignore

  it("apa pun rumusnya, yang dikenali menyebut sel yang sama dengan pembaca yang lengkap", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TOKENS), { minLength: 1, maxLength: 7 }), (tokens) => {
        const text = tokens.join("");
        const cells = cellsIn(text);
        if (!cells) return;
        const references = referencesOf(text);
        const named = references.cells.map(({ area }) => a1({ row: area.top, col: area.left }));
        expect([text, named, references.names, references.tables, references.anywhere]).toEqual([
          text, cells, [], [], false,
        ]); // prettier-ignore
      }),
      { numRuns: 3000 },
    );
  });
});
