import { budgetLines } from "../budget/lines";
import { depthOf, PLAIN, words } from "../budget/signs";
import { budgetColumns, budgetLook } from "../budget/columns";
import { writeBudget } from "../budget/write-budget";
import { makeBudget } from "../office/budget";
import { caption } from "../office/office";
import type { LayoutKind } from "./kind";

/** A sheet with the programs alone, and a sheet per program with what is below it: one budget, told twice. */
export const summaryAndDetails: LayoutKind = {
  name: "rekap dan lembar rincian",
  write(book, random) {
    const budget = makeBudget(random, { depth: 3, programs: [2, 3], children: [1, 3] });
    const word = words(random);
    book.totals = { pagu: budget.pagu, realisasi: budget.realisasi };
    const signs = {
      ...PLAIN,
      no: ({ path }: { readonly path: readonly number[] }) => (path.length === 1 ? String(path[0]) : ""),
      name: ({ level, name }: { readonly level: Parameters<typeof depthOf>[0]; readonly name: string }) =>
        word[depthOf(level)]! + name,
    };
    const look = budgetLook(random, budgetColumns(random, "number"), { unfilled: 0 });
    const summary = book.addSheet(random.pick(["Rekap", "Rekapitulasi", "3.8"]));
    caption(summary, random, "3.8", "Rekapitulasi Realisasi Anggaran per Program");
    const flat = { ...budget, programs: budget.programs.map((program) => ({ ...program, children: [] })) };
    writeBudget(book, summary, budgetLines(flat, { signs, total: "JUMLAH" }), look, random);
    for (const program of budget.programs) {
      const sheet = book.addSheet(`Program ${program.path[0]}`);
      caption(sheet, random, "3.8", `Realisasi Anggaran ${word[0]}${program.name}`);
      const own = { ...budget, programs: [program], pagu: program.pagu, realisasi: program.realisasi };
      writeBudget(
        book,
        sheet,
        budgetLines(own, { signs, total: random.chance(0.7) ? "JUMLAH" : undefined }),
        look,
        random,
      );
    }
  },
};
