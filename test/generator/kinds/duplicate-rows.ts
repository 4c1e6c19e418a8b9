import { budgetLines } from "../budget/lines";
import { depthOf, mixedNumbers, PLAIN, words } from "../budget/signs";
import { budgetColumns, budgetLook } from "../budget/columns";
import { writeBudget } from "../budget/write-budget";
import { makeBudget } from "../office/budget";
import { caption } from "../office/office";
import { placeOf } from "../faults/spoil";
import type { LayoutKind } from "./kind";

/** A sub kegiatan that stands twice under its kegiatan, counted once: the second row is the mistake, not the sum. */
export const duplicateRows: LayoutKind = {
  name: "sub kegiatan dua kali",
  write(book, random) {
    const budget = makeBudget(random, { depth: 3, programs: [2, 3], children: [1, 3] });
    const word = words(random);
    const signs = {
      ...PLAIN,
      no: mixedNumbers(["1", "", "", ""]),
      name: ({ level, name }: { readonly level: Parameters<typeof depthOf>[0]; readonly name: string }) =>
        word[depthOf(level)]! + name,
    };
    const lines = budgetLines(budget, { signs, total: "JUMLAH" });
    const twice = random.pick(lines.filter(({ level }) => level === "sub"));
    const again = { ...twice };
    lines.splice(lines.indexOf(twice) + 1, 0, again);
    const sheet = book.addSheet("Tabel 3.8");
    caption(sheet, random, "3.8", "Realisasi Anggaran");
    const look = budgetLook(random, budgetColumns(random, "number"), { unfilled: 0 });
    const written = writeBudget(book, sheet, lines, look, random);
    const rows = [twice, again].map((line) => placeOf(written.get(line)!.name));
    // No other mistake may hit one of the two, or they would no longer be the same.
    for (const cell of book.cells)
      if (rows.includes(placeOf(cell.ref))) book.add({ ...cell, print: undefined });
    const ref = written.get(again)!.name;
    book.faults.push({
      name: "baris berulang",
      ref,
      right: "(tidak ada)",
      wrong: again.name,
      expected: [{ code: "baris-berulang", ref }],
    });
  },
};
