import type { CellRef } from "../../../src/workbook/address";
import type { FindingCode } from "../../../src/lkip/checks";
import { caption, type Office } from "../office/office";
import { capaianOf, type Indicator } from "../office/performance";
import type { BudgetNode } from "../office/budget";
import type { Random } from "../random";
import type { ReportBook } from "../report-book";
import { cell } from "../sheet-writer";
import { writeTable, type Column } from "../table-writer";
import { tellTable } from "./tabel-3-1";

interface Item {
  readonly no: number;
  readonly indicator: Indicator;
  readonly program: BudgetNode;
  readonly refs: Record<string, CellRef>;
}

type Value = (item: Item) => number;

/** Tabel 3.7 with its kinerja and its money in two groups of columns, an indicator and its program on a row. */
export function writeGrouped37(book: ReportBook, office: Office, random: Random): void {
  const sheet = office.sheet("Tabel 3.7");
  caption(sheet, random, "3.7", "Analisis Efisiensi Penggunaan Sumber Daya");
  const capaian: Value = ({ indicator }) => capaianOf(indicator.target, indicator.realisasi, office.clamp);
  const serapan: Value = ({ program }) => (program.realisasi / program.pagu) * 100;
  const given = (
    header: string[],
    key: string,
    value: Value,
    print: (item: Item) => ReturnType<typeof cell>,
  ): Column<Item> => ({
    header,
    print: (item, ref) => {
      item.refs[key] = book.add({ ref, table: "3.7", what: key, result: false, right: value(item) });
      return print(item);
    },
  });
  const result = (
    header: string[],
    key: string,
    value: Value,
    from: readonly string[],
    code?: FindingCode,
  ): Column<Item> => ({
    header,
    print: (item, ref) => {
      const right = value(item);
      item.refs[key] = book.add({
        ref,
        table: "3.7",
        what: key,
        result: true,
        right,
        from: from.map((own) => item.refs[own]!),
        code,
        print: office.percent,
      });
      return office.percent(right);
    },
  });
  const percent = random.pick(["%", "Capaian (%)", "% Capaian"]);
  const columns: Column<Item>[] = [
    { header: ["No"], print: ({ no }) => cell(no) },
    {
      header: [random.pick(["Indikator Kinerja", "Sasaran / Indikator", "Indikator"])],
      print: ({ indicator }) => cell(indicator.name),
    },
    given(
      ["Kinerja", "Target"],
      "target",
      ({ indicator }) => indicator.target,
      ({ indicator }) => office.value(indicator, indicator.target),
    ),
    given(
      ["Kinerja", "Realisasi"],
      "realisasi",
      ({ indicator }) => indicator.realisasi,
      ({ indicator }) => office.value(indicator, indicator.realisasi),
    ),
    result(["Kinerja", percent], "capaian", capaian, ["target", "realisasi"]),
    { header: ["Keuangan", "Program"], print: ({ program }) => cell(`Program ${program.name}`) },
    given(
      ["Keuangan", random.pick(["Pagu", "Anggaran"])],
      "pagu anggaran",
      ({ program }) => program.pagu,
      ({ program }) => office.rupiah(program.pagu),
    ),
    given(
      ["Keuangan", "Realisasi"],
      "realisasi anggaran",
      ({ program }) => program.realisasi,
      ({ program }) => office.rupiah(program.realisasi),
    ),
    result(
      ["Keuangan", percent],
      "serapan",
      serapan,
      ["pagu anggaran", "realisasi anggaran"],
      "persen-berbeda",
    ),
    {
      header: [random.pick(["Tingkat Efisiensi", "Efisiensi"])],
      print: (item, ref) => {
        const right = capaian(item) >= serapan(item) ? "Efisien" : "Tidak Efisien";
        book.add({
          ref,
          table: "3.7",
          what: "efisiensi",
          result: true,
          right,
          from: [item.refs.capaian!, item.refs.serapan!],
        });
        return cell(right);
      },
    },
  ];
  const { programs } = office.budget;
  const items = office.sasaran
    .flatMap(({ indicators }) => indicators)
    .map((indicator, i): Item => ({
      no: i + 1,
      indicator,
      program: programs[i % programs.length]!,
      refs: {},
    }));
  const { firstRow, lastRow } = writeTable(sheet, columns, items);
  tellTable(book, "3.7", sheet, firstRow, lastRow);
}
