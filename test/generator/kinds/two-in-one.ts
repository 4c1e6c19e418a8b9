import { budgetLines, type BudgetLine } from "../budget/lines";
import { depthOf, mixedNumbers, PLAIN, words } from "../budget/signs";
import { writeGrouped37 } from "../kinerja/grouped-3-7";
import { tellTable, writeTabel31 } from "../kinerja/tabel-3-1";
import { caption, makeOffice } from "../office/office";
import { PLAIN_STYLE } from "../../../src/workbook/snapshot";
import type { CellRef } from "../../../src/workbook/address";
import type { Random } from "../random";
import type { ReportBook } from "../report-book";
import { cell } from "../sheet-writer";
import { writeTable, type Column } from "../table-writer";
import type { LayoutKind } from "./kind";

/** Tabel 3.7 in groups of kinerja and keuangan. */
export const grouped37: LayoutKind = {
  name: "tabel 3.7 kelompok kinerja dan keuangan",
  write(book, random) {
    const office = makeOffice(book, random, { sasaran: [2, 3] });
    if (random.chance(0.5)) writeTabel31(book, office, random);
    writeGrouped37(book, office, random);
  },
};

interface Item {
  readonly line: BudgetLine;
  readonly target: number;
  readonly achieved: number;
  readonly refs: Record<string, CellRef>;
}

/** A table of programs with what they produced, and with or without what they cost. */
function writeOutputs(book: ReportBook, random: Random, money: "with money" | "outputs alone"): void {
  const office = makeOffice(book, random, { oneSheet: false });
  const word = words(random);
  const signs = {
    ...PLAIN,
    no: mixedNumbers(["1", "", "", ""]),
    name: ({ level, name }: { readonly level: Parameters<typeof depthOf>[0]; readonly name: string }) =>
      word[depthOf(level)]! + name,
  };
  const sheet = office.sheet(random.pick(["Kinerja Program", "Tabel 3.8", "Sheet2"]));
  caption(sheet, random, "3.8", "Kinerja dan Anggaran Program");
  const unit = random.pick(["Unit", "Dokumen", "Paket"]);
  const add = (item: Item, key: string, ref: CellRef, right: number, result?: readonly string[]) =>
    void (item.refs[key] = book.add({
      ref,
      table: "3.8",
      what: key,
      result: result !== undefined,
      right,
      ...(result && {
        from: result.map((own) => item.refs[own]!),
        code: "persen-berbeda",
        print: office.percent,
      }),
    }));
  const count = (header: string[], key: "target" | "achieved"): Column<Item> => ({
    header,
    print: (item, ref) => {
      add(item, key, ref, item[key]);
      return { value: `${item[key]} ${unit}`, style: PLAIN_STYLE };
    },
  });
  const amount = (header: string[], key: "pagu" | "realisasi"): Column<Item> => ({
    header,
    print: (item, ref) => {
      add(item, key, ref, item.line[key]);
      return office.rupiah(item.line[key]);
    },
  });
  const percent = (
    header: string[],
    of: (item: Item) => number,
    key: string,
    from: readonly string[],
  ): Column<Item> => ({
    header,
    print: (item, ref) => {
      add(item, key, ref, of(item), from);
      return office.percent(of(item));
    },
  });
  const columns: Column<Item>[] = [
    { header: ["No"], print: ({ line }) => cell(line.no) },
    { header: ["Program/Kegiatan"], print: ({ line }) => cell(line.name) },
    count(money === "with money" ? ["Kinerja", "Target"] : ["TARGET"], "target"),
    count(money === "with money" ? ["Kinerja", "Realisasi"] : ["REALISASI"], "achieved"),
    percent(
      money === "with money" ? ["Kinerja", "%"] : ["%"],
      ({ target, achieved }) => (achieved / target) * 100,
      "persen output",
      ["target", "achieved"],
    ),
  ];
  if (money === "with money")
    columns.push(
      amount(["Anggaran", random.pick(["Pagu", "Target"])], "pagu"),
      amount(["Anggaran", "Realisasi"], "realisasi"),
      percent(["Anggaran", "%"], ({ line }) => (line.realisasi / line.pagu) * 100, "persen", [
        "pagu",
        "realisasi",
      ]),
    );
  const items = budgetLines(office.budget, { signs }).map((line): Item => {
    const target = random.int(2, 60);
    return { line, target, achieved: random.chance(0.5) ? target : random.int(1, target), refs: {} };
  });
  const { firstRow, lastRow } = writeTable(sheet, columns, items);
  tellTable(book, "3.8", sheet, firstRow, lastRow);
  // What it is called is not settled: outputs and money are both in it.
  book.tables.push({ ...book.tables.pop()!, alsoFine: ["3.6"] });
}

export const outputsAndMoney: LayoutKind = {
  name: "kinerja dan anggaran satu tabel",
  write: (book, random) => writeOutputs(book, random, "with money"),
};

export const outputsAlone: LayoutKind = {
  name: "tabel output program",
  write: (book, random) => writeOutputs(book, random, "outputs alone"),
};
