import type { CellRef } from "../../../src/workbook/address";
import { caption, type Office } from "../office/office";
import type { BudgetNode } from "../office/budget";
import type { Sasaran } from "../office/performance";
import type { Random } from "../random";
import type { ReportBook } from "../report-book";
import { cell } from "../sheet-writer";
import { writeTable, type Column } from "../table-writer";
import { LABEL, type EfficiencyRule } from "./efficiency-rules";
import type { KinerjaItem } from "./kinerja-table";
import { tellTable } from "./tabel-3-1";

interface Item {
  readonly no: number;
  readonly sasaran: Sasaran;
  readonly refs: Record<string, CellRef>;
}

/** Where Tabel 3.8 has the amounts of a program. */
export type ProgramRefs = (program: BudgetNode) => readonly CellRef[];

/** Tabel 3.7: the capaian of each sasaran held against what its programs spent. */
export function writeTabel37(
  book: ReportBook,
  office: Office,
  random: Random,
  measured: readonly KinerjaItem[],
  programRefs: ProgramRefs,
  rule: EfficiencyRule = LABEL,
): void {
  const sheet = office.sheet("Tabel 3.7");
  caption(sheet, random, "3.7", "Efisiensi Penggunaan Sumber Daya");
  const number = (ref: CellRef) => book.cell(ref)!.right as number;
  const capaianFrom = (sasaran: Sasaran) =>
    measured.filter((own) => own.sasaran === sasaran).map(({ refs }) => refs.capaian!);
  const mean = (sasaran: Sasaran) => {
    const values = capaianFrom(sasaran).map(number);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  const spent = ({ programs }: Sasaran) =>
    (programs.reduce((sum, { realisasi }) => sum + realisasi, 0) /
      programs.reduce((sum, { pagu }) => sum + pagu, 0)) *
    100;
  const percentColumn = (
    header: string,
    what: "capaian" | "serapan",
    code: "capaian-berbeda-antar-tabel" | "persen-berbeda",
    work: (sasaran: Sasaran) => number,
    from: (sasaran: Sasaran) => readonly CellRef[],
  ): Column<Item> => ({
    header: [header],
    print: ({ sasaran, refs }, ref) => {
      const right = work(sasaran);
      refs[what] = book.add({
        ref,
        table: "3.7",
        what,
        result: true,
        right,
        from: from(sasaran),
        code,
        print: office.percent,
      });
      return office.percent(right);
    },
  });
  const { firstRow, lastRow } = writeTable<Item>(
    sheet,
    [
      { header: ["No"], print: ({ no }) => cell(no) },
      {
        header: [random.pick(["Sasaran", "Sasaran Strategis"])],
        print: ({ sasaran }) => cell(office.spell(sasaran.name)),
      },
      percentColumn(
        random.pick(["% Capaian", "% Capaian Kinerja", "Capaian Kinerja (%)"]),
        "capaian",
        "capaian-berbeda-antar-tabel",
        mean,
        capaianFrom,
      ),
      percentColumn(
        random.pick(["% Serapan", "% Serapan Anggaran", "% Penyerapan Anggaran"]),
        "serapan",
        "persen-berbeda",
        spent,
        ({ programs }) => programs.flatMap(programRefs),
      ),
      {
        header: [random.pick(["Tingkat Efisiensi", "TINGKAT EFISIENSI", "Efisiensi"])],
        print: ({ sasaran, refs }, ref) => {
          const right = rule.work(mean(sasaran), spent(sasaran));
          const difference = mean(sasaran) - spent(sasaran);
          const near = rule.borders?.some((border) => Math.abs(difference - border) < 1.1) ?? false;
          const sure = rule.words !== undefined && !near;
          book.add({
            ref,
            table: "3.7",
            what: "efisiensi",
            result: true,
            right,
            from: [refs.capaian!, refs.serapan!],
            code: sure ? "efisiensi-berbeda" : undefined,
            words: sure ? rule.words : undefined,
          });
          return rule.print(right, office.percent);
        },
      },
    ],
    office.sasaran.map((sasaran, i) => ({ no: i + 1, sasaran, refs: {} })),
  );
  tellTable(book, "3.7", sheet, firstRow, lastRow);
}
