import type { CellRef } from "../../../src/workbook/address";
import { LABEL } from "../kinerja/efficiency-rules";
import { KinerjaColumns, kinerjaItems, type KinerjaItem } from "../kinerja/kinerja-table";
import { tellTable, writeTabel31 } from "../kinerja/tabel-3-1";
import { caption, makeOffice, type Office } from "../office/office";
import { cell } from "../sheet-writer";
import { writeTable } from "../table-writer";
import type { LayoutKind } from "./kind";

/** Indicators called "Rata-rata …", and a Tabel 3.7 with a row for each indicator and one with their mean. */
export const efficiencyPerIndicator: LayoutKind = {
  name: "indikator bernama rata-rata, rata-rata di tabel 3.7",
  write(book, random) {
    const plain = makeOffice(book, random, { sasaran: [2, 3] });
    const office: Office = { ...plain, sasaran: plain.sasaran.map((own, i) => (i === 0 ? named(own) : own)) };
    const measured = writeTabel31(book, office, random);
    const sheet = office.sheet("Tabel 3.7");
    caption(sheet, random, "3.7", "Efisiensi Penggunaan Sumber Daya");
    const columns = new KinerjaColumns(book, "3.7", office);
    const source = ({ indicator }: KinerjaItem) =>
      measured.find((own) => own.indicator === indicator)!.refs.capaian!;
    const capaianOf = (item: KinerjaItem) => book.cell(source(item))!.right as number;
    const items = kinerjaItems(office.sasaran);
    const spent = new Map(items.map((item) => [item, random.int(600, 990) / 10]));
    const numeric = (right: number | string | null) => office.percent(right as number);
    const table = [
      columns.no("No"),
      columns.indikator("Indikator Kinerja", (name) => name),
      columns.result(
        ["% Capaian"],
        "capaian-berbeda-antar-tabel",
        "capaian",
        (item) => ({ right: capaianOf(item), from: [source(item)] }),
        numeric,
      ),
      { header: ["% Serapan"], print: (item: KinerjaItem) => office.percent(spent.get(item)!) },
      {
        header: ["Tingkat Efisiensi"],
        print: (item: KinerjaItem, ref: CellRef) => {
          const right = LABEL.work(capaianOf(item), spent.get(item)!);
          book.add({ ref, table: "3.7", what: "efisiensi", result: true, right, from: [source(item)] });
          return cell(right);
        },
      },
    ];
    const { firstRow, lastRow } = writeTable(sheet, table, items);
    tellTable(book, "3.7", sheet, firstRow, lastRow);
    const row = sheet.next++;
    sheet.put(row, 1, cell(random.pick(["Rata-rata", "RATA-RATA", "Rata - rata"]), { bold: true }));
    const right = items.reduce((sum, item) => sum + capaianOf(item), 0) / items.length;
    const from = items.map(source);
    const ref = sheet.put(row, 2, office.percent(right));
    book.add({
      ref,
      table: "3.7",
      what: "rata-rata",
      result: true,
      right,
      from,
      code: "rata-rata-berbeda",
      print: office.percent,
    });
  },
};

/** The same sasaran with the mean of something as its first indicator. */
function named(sasaran: Office["sasaran"][number]): Office["sasaran"][number] {
  const [first, ...rest] = sasaran.indicators;
  const name = first!.name.replace(/^\w+/, "Rata-rata nilai");
  return { ...sasaran, indicators: [{ ...first!, name }, ...rest] };
}
