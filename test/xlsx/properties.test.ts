import fc from "fast-check";
import { a1 } from "../../src/workbook/address";
import { invert } from "../../src/workbook/plan";
import type { CellContent } from "../../src/workbook/plan";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { escapeCellText, unescapeCellText } from "../../src/xlsx/xml/escape";
import { contentOf } from "../../src/workbook/content";
import { firstSheet } from "./fixtures/apply";
import { bookOfRows, DECLARATION, MAIN, smallBook } from "./fixtures/small-book";

/** Text that a cell can hold: no control characters, not empty. */
const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map((own) => own.replace(/[^\P{C}\n\t\r]/gu, "") || "x");
const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((own) => ({ kind: "nilai" as const, value: own === 0 ? 0 : own })),
  text.map((own) => ({ kind: "nilai" as const, value: own })),
  fc.constantFrom("_x0041_", " spasi ", "a&b<c>\"d'", "#DIV/0!", "=bukan rumus").map((own) => ({ kind: "nilai" as const, value: own })),
  fc.boolean().map((own) => ({ kind: "nilai" as const, value: own })),
  fc.tuple(fc.constantFrom("=A1/B2", '="a"&"b"', "=A1<B1"), fc.oneof(fc.integer(), text)).map(([formula, value]) => ({ kind: "rumus" as const, formula, value })),
  fc.constant({ kind: "kosong" as const }),
); // prettier-ignore
const cell = fc.record({ row: fc.nat(12), col: fc.nat(8) });
const cells = fc.uniqueArray(fc.tuple(cell, content), { selector: ([own]) => a1(own), maxLength: 15 });

async function put(
  workbook: XlsxWorkbook,
  own: readonly (readonly [{ row: number; col: number }, CellContent])[],
) {
  const sheet = workbook.readSnapshot().sheets[0]!;
  const writes = own.map(([at, after]) => ({
    ref: { sheet: sheet.name, ...at },
    before: contentOf(sheet.cells[at.row]?.[at.col]),
    after,
  }));
  const { applied, refused } = await workbook.apply({ writes, marks: [] });
  expect(refused).toEqual([]);
  return applied;
}

/** Contents of the cells that hold something, by name. */
function contents(bytes: Uint8Array): Record<string, CellContent> {
  const found: Record<string, CellContent> = {};
  firstSheet(bytes).cells.forEach((row, r) =>
    row?.forEach((own, c) => {
      if (contentOf(own).kind !== "kosong") found[a1({ row: r, col: c })] = contentOf(own);
    }),
  );
  return found;
}

/** The same without what formulas have given: a formula that rests on a cell that changes waits to be worked out. */
function withoutResults(cells: Readonly<Record<string, CellContent>>): Record<string, CellContent> {
  return Object.fromEntries(
    Object.entries(cells).map(([name, own]) => [name, own.kind === "rumus" ? { ...own, value: null } : own]),
  );
}

describe("Isi apa pun, di sel mana pun", () => {
  it("yang ditulis terbaca kembali sama, dan setelah dibatalkan setiap sel, di berkas yang sama setiap bita, seperti semula", async () => {
    await fc.assert(
      fc.asyncProperty(cells, cells, async (first, second) => {
        const start = new XlsxWorkbook(bookOfRows(""));
        await put(start, first);
        const before = start.save();
        const written = Object.fromEntries(
          first.filter(([, own]) => own.kind !== "kosong").map(([at, own]) => [a1(at), own]),
        );
        expect(contents(before)).toEqual(written);
        const workbook = new XlsxWorkbook(before);
        const done = await put(workbook, second);
        const undo = new XlsxWorkbook(workbook.save());
        expect((await undo.apply(invert(done))).refused).toEqual([]);
        expect(withoutResults(contents(undo.save()))).toEqual(withoutResults(written));
        expect((await workbook.apply(invert(done))).refused).toEqual([]);
        expect(workbook.save()).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  it("teks apa pun, ditulis lalu dibaca, tetap sama", () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.stringMatching(/^(_x[0-9A-F]{4}_|_|x005F)*$/)), (own) => {
        expect(
          unescapeCellText(escapeCellText(own))
            .replace(/&quot;/g, '"')
            .replace(/&lt;/g, "<")
            .replace(/&gt;/g, ">")
            .replace(/&amp;/g, "&"),
        ).toBe(own);
      }),
    );
  });

  it("urutan atribut, tanda kutip, awalan, dan spasi tidak mengubah apa yang terbaca", () => {
    const options = fc.record({
      prefix: fc.constantFrom("", "x:", "main:"),
      quote: fc.constantFrom('"', "'"),
      reversed: fc.boolean(),
      space: fc.constantFrom(" ", "\n  ", "\t"),
      comment: fc.constantFrom("", "<!-- <c r='A1'><v>9</v></c> -->", "<?pi <row/>?>"),
      numbered: fc.boolean(),
    });
    fc.assert(
      fc.property(
        options,
        fc.array(fc.array(fc.integer(), { maxLength: 5 }), { maxLength: 6 }),
        (own, rows) => {
          const { prefix: p, quote: q, space } = own;
          const tag = (name: string, attributes: readonly (readonly [string, string])[], inside: string) => {
            const ordered = own.reversed ? [...attributes].reverse() : attributes;
            return `<${p}${name}${ordered.map(([key, value]) => `${space}${key}=${q}${value}${q}`).join("")}>${inside}</${p}${name}>`;
          };
          const number = (value: string) => (own.numbered ? [["r", value] as const] : []);
          const data = rows.map((values, row) =>
          tag("row", [...number(String(row + 1)), ["ht", "15"]], values.map((value, col) =>
            tag("c", [...number(a1({ row, col })), ["s", "1"], ["t", "n"]], tag("v", [], String(value)))).join(space))); // prettier-ignore
          const namespace = p === "" ? "xmlns" : `xmlns:${p.slice(0, -1)}`;
          const rawSheet = `${DECLARATION}<${p}worksheet ${namespace}=${q}${MAIN}${q}>${own.comment}<${p}sheetData>${data.join(space)}</${p}sheetData></${p}worksheet>`;
          const sheet = firstSheet(smallBook({ rawSheet }));
          expect(sheet.cells.map((row) => (row ?? []).map((own) => own!.value))).toEqual(rows);
          expect(sheet.cells.flat().every((own) => own!.style.format === "0%")).toBe(true);
        },
      ),
    );
  });
});
