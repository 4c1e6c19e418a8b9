import { budgetLines, type BudgetLine } from "../budget/lines";
import { depthOf, mixedNumbers, PLAIN, words } from "../budget/signs";
import { budgetLook, type BudgetColumns, type ExtraColumn } from "../budget/columns";
import { writeBudget } from "../budget/write-budget";
import { makeBudget } from "../office/budget";
import { caption } from "../office/office";
import type { Random } from "../random";
import type { ReportBook } from "../report-book";
import type { LayoutKind } from "./kind";

/** A Tabel 3.8 with clear words and columns of its own. */
function writeColumns(book: ReportBook, random: Random, columns: BudgetColumns): void {
  const budget = makeBudget(random, { depth: 3, programs: [2, 3], children: [1, 3] });
  book.totals = { pagu: budget.pagu, realisasi: budget.realisasi };
  const word = words(random);
  const signs = { ...PLAIN, no: mixedNumbers(["1", "", "", ""]), name: nameWith(word) };
  const sheet = book.addSheet(random.pick(["Tabel 3.8", "Anggaran"]));
  caption(sheet, random, "3.8", "Realisasi Anggaran");
  const look = budgetLook(random, columns, { unfilled: 0 });
  writeBudget(
    book,
    sheet,
    budgetLines(budget, { signs, total: random.pick(["JUMLAH", "Jumlah"]) }),
    look,
    random,
  );
}

const nameWith =
  (word: readonly string[]) =>
  ({ level, name }: { readonly level: Parameters<typeof depthOf>[0]; readonly name: string }): string =>
    word[depthOf(level)]! + name;

const NO = { col: 0, header: "No" } as const;
const NAME = { col: 1, header: "Program/Kegiatan" } as const;

/** The share of the final amount that a leaf had at an earlier time, the same each time it is asked for. */
function earlier(
  random: Random,
  from: number,
  to: number,
  what: "pagu" | "realisasi",
): (line: BudgetLine) => number {
  const shares = new Map<BudgetLine, number>();
  return (line) => {
    if (!shares.has(line)) shares.set(line, random.int(from, to) / 100);
    return Math.round(line[what] * shares.get(line)!);
  };
}

/** Anggaran before and after its change side by side: the percentage follows from the one after it. */
export const beforeAndAfter: LayoutKind = {
  name: "pagu murni dan perubahan",
  write(book, random) {
    const group = random.pick(["Pagu", "Anggaran", "Pagu Anggaran"]);
    const grouped = random.chance(0.5);
    const [before, after] = random.pick([
      ["Murni", "Perubahan"],
      ["Sebelum Perubahan", "Setelah Perubahan"],
      ["Awal", "Perubahan"],
    ]);
    const head = (text: string) => (grouped ? { group, header: text } : { header: `${group} ${text}` });
    const first: ExtraColumn = {
      col: 2,
      ...head(before!),
      what: "pagu murni",
      of: earlier(random, 75, 125, "pagu"),
      summed: true,
    };
    writeColumns(book, random, {
      no: NO,
      name: NAME,
      extra: [first],
      pagu: { col: 3, ...head(after!) },
      realisasi: { col: 4, header: "Realisasi" },
      persen: { col: 5, header: random.pick(["%", "Persentase"]) },
    });
  },
};

/** Spending up to each quarter: the last one is the year's. */
export const budgetQuarters: LayoutKind = {
  name: "kolom triwulan anggaran",
  write(book, random) {
    const spans = [
      [15, 25],
      [35, 50],
      [60, 80],
    ] as const;
    const extra = spans.map(([from, to], i): ExtraColumn => ({
      col: 3 + i,
      group: "Realisasi",
      header: ["TW I", "TW II", "TW III"][i]!,
      what: `triwulan ${i + 1}`,
      of: earlier(random, from, to, "realisasi"),
      summed: false,
    }));
    writeColumns(book, random, {
      no: NO,
      name: NAME,
      pagu: { col: 2, header: random.pick(["Pagu", "Anggaran (Rp)"]) },
      extra,
      realisasi: { col: 6, group: "Realisasi", header: "TW IV" },
      persen: { col: 7, header: random.pick(["%", "Persentase", "Serapan (%)"]) },
    });
  },
};

/** Result columns of other names. */
export const budgetResultNames: LayoutKind = {
  name: "nama lain kolom hasil anggaran",
  write(book, random) {
    const header = random.pick([
      "Realisasi (%)",
      "Persen di LRA",
      "Keu (%)",
      "Keuangan (%)",
      "Capaian Realisasi (%)",
      "% Keu",
      "Prosentase",
      "Serapan Anggaran (%)",
      "Tingkat Serapan",
      "% Realisasi",
    ]);
    writeColumns(book, random, {
      no: NO,
      name: NAME,
      pagu: { col: 2, header: random.pick(["Pagu", "Anggaran (Rp)", "Pagu Anggaran"]) },
      realisasi: { col: 3, header: random.pick(["Realisasi", "Realisasi (Rp)"]) },
      persen: { col: 4, header },
    });
  },
};

/** The column of names by other names. */
export const nameColumnNames: LayoutKind = {
  name: "nama lain kolom uraian",
  write(book, random) {
    const header = random.pick([
      "Program/Kinerja",
      "Urusan/Program/Kegiatan",
      "Uraian Urusan, Organisasi, Program, Kegiatan",
      "Nama Program",
      "Nomenklatur Program/Kegiatan",
      "Program dan Kegiatan",
      "Program/Kegiatan/Sub Kegiatan/Belanja",
      "Rincian Program",
    ]);
    writeColumns(book, random, {
      no: NO,
      name: { col: 1, header },
      pagu: { col: 2, header: random.pick(["Pagu", "Anggaran (Rp)", "Pagu Anggaran"]) },
      realisasi: { col: 3, header: random.pick(["Realisasi", "Realisasi (Rp)"]) },
      persen: { col: 4, header: random.pick(["%", "Persentase"]) },
    });
  },
};
