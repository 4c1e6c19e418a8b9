import type { CellRef } from "../../../src/workbook/address";
import { caption, type Office } from "../office/office";
import type { Sasaran } from "../office/performance";
import type { Random } from "../random";
import type { ReportBook } from "../report-book";
import { cell } from "../sheet-writer";
import { writeTable, type Column } from "../table-writer";
import type { KinerjaItem } from "./kinerja-table";
import { tellTable } from "./tabel-3-1";

/** The AKIP scale, best first: above its border a capaian is in the class. */
const CLASSES = [
  ["AA", 90],
  ["A", 80],
  ["BB", 70],
  ["B", 60],
  ["CC", 50],
  ["C", 30],
  ["D", -1],
] as const;

type Item = { readonly sasaran: Sasaran; readonly no: number } | { readonly of: KinerjaItem };

export function classOf(capaian: number): string {
  return CLASSES.find(([, above]) => capaian > above)?.[0] ?? "D";
}

/** Tabel 3.5: sasaran and indicators in one column, the capaian, and a tick under its class. */
export function writeTabel35(
  book: ReportBook,
  office: Office,
  random: Random,
  measured: readonly KinerjaItem[],
): void {
  const sheet = office.sheet("Tabel 3.5");
  caption(sheet, random, "3.5", `Ikhtisar Capaian Kinerja Tahun ${office.year}`);
  const tick = random.pick(["v", "V", "√", "✓"]);
  const sourceOf = ({ refs }: KinerjaItem) => refs.capaian!;
  const right = (of: KinerjaItem) => book.cell(sourceOf(of))!.right as number;
  const capaian: Column<Item> = {
    header: ["% Capaian"],
    print: (item, ref) => {
      if (!("of" in item)) return undefined;
      const value = right(item.of);
      book.add({
        ref,
        table: "3.5",
        what: "capaian",
        result: true,
        right: value,
        from: [sourceOf(item.of)],
        code: "capaian-berbeda-antar-tabel",
        print: office.percent,
      });
      return office.percent(value);
    },
  };
  const kelas = CLASSES.map(([code]): Column<Item> => ({
    header: ["Predikat", code],
    print: (item, ref: CellRef) => {
      if (!("of" in item)) return undefined;
      // At the border of two classes a rounded capaian may stand in either.
      const near = CLASSES.some(([, border]) => Math.abs(right(item.of) - border) < 1.1);
      const own = classOf(right(item.of)) === code;
      book.add({
        ref,
        table: "3.5",
        what: "predikat",
        result: true,
        right: own ? tick : null,
        from: [sourceOf(item.of)],
        code: own && !near ? "predikat-berbeda" : undefined,
      });
      return own ? cell(tick) : undefined;
    },
  }));
  const items = office.sasaran.flatMap((sasaran, i): Item[] => [
    { sasaran, no: i + 1 },
    ...measured.filter((own) => own.sasaran === sasaran).map((of) => ({ of })),
  ]);
  const { firstRow, lastRow } = writeTable<Item>(
    sheet,
    [
      { header: ["No"], print: (item) => cell("no" in item ? item.no : "") },
      {
        header: ["Sasaran / Indikator"],
        print: (item) =>
          cell("of" in item ? office.spell(item.of.indicator.name) : office.spell(item.sasaran.name)),
      },
      capaian,
      ...kelas,
    ],
    items,
  );
  tellTable(book, "3.5", sheet, firstRow, lastRow);
}
