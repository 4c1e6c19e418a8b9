import { caption, type Office } from "../office/office";
import type { Random } from "../random";
import type { ReportBook } from "../report-book";
import { PLAIN_STYLE } from "../../../src/workbook/snapshot";
import { cell } from "../sheet-writer";
import { writeTable } from "../table-writer";
import { indonesian } from "../print";
import { KinerjaColumns, kinerjaItems } from "./kinerja-table";
import { factRealisasi, factTarget, nameColumns, tellTable } from "./tabel-3-1";

/** Tabel 3.2: this year beside the last one. */
export function writeTabel32(book: ReportBook, office: Office, random: Random): void {
  const sheet = office.sheet("Tabel 3.2");
  const [last, now] = [String(office.year - 1), String(office.year)];
  caption(sheet, random, "3.2", `Perbandingan Capaian Kinerja Tahun ${last} dan ${now}`);
  const columns = new KinerjaColumns(book, "3.2", office);
  const { firstRow, lastRow } = writeTable(
    sheet,
    [
      ...nameColumns(columns, office, random, office.spell),
      columns.given(["Target", last], "target lalu", ({ lastTarget }) => lastTarget),
      columns.given(["Target", now], "target", ({ target }) => target, factTarget),
      columns.given(["Realisasi", last], "realisasi lalu", ({ lastRealisasi }) => lastRealisasi),
      columns.given(["Realisasi", now], "realisasi", ({ realisasi }) => realisasi, factRealisasi),
      columns.capaian(["Capaian", last], "target lalu", "realisasi lalu"),
      columns.capaian(["Capaian", now], "target", "realisasi"),
    ],
    kinerjaItems(office.sasaran),
  );
  tellTable(book, "3.2", sheet, firstRow, lastRow);
}

/** Tabel 3.3: what was reached against the target at the end of the renstra. */
export function writeTabel33(book: ReportBook, office: Office, random: Random): void {
  const sheet = office.sheet("Tabel 3.3");
  caption(sheet, random, "3.3", "Perbandingan Realisasi Kinerja dengan Target Akhir Renstra");
  const columns = new KinerjaColumns(book, "3.3", office);
  const { firstRow, lastRow } = writeTable(
    sheet,
    [
      ...nameColumns(columns, office, random, office.spell),
      columns.given(
        [random.pick(["Target Akhir Renstra", "Target Jangka Menengah"])],
        "renstra",
        ({ renstra }) => renstra,
      ),
      columns.given([`Realisasi ${office.year}`], "realisasi", ({ realisasi }) => realisasi, factRealisasi),
      columns.capaian([random.pick(["Capaian", "Capaian (%)", "Tingkat Kemajuan"])], "renstra", "realisasi"),
    ],
    kinerjaItems(office.sasaran),
  );
  tellTable(book, "3.3", sheet, firstRow, lastRow);
}

/** Tabel 3.4: beside the national value, with the difference. */
export function writeTabel34(book: ReportBook, office: Office, random: Random): void {
  const sheet = office.sheet("Tabel 3.4");
  caption(sheet, random, "3.4", "Perbandingan Realisasi Kinerja dengan Realisasi Nasional");
  const columns = new KinerjaColumns(book, "3.4", office);
  const texts = random.chance(0.4);
  const { firstRow, lastRow } = writeTable(
    sheet,
    [
      ...nameColumns(columns, office, random, office.spell),
      columns.given([`Realisasi ${office.year}`], "realisasi", ({ realisasi }) => realisasi, factRealisasi),
      columns.given(["Realisasi Nasional"], "nasional", ({ nasional }) => nasional),
      columns.result(
        [random.pick(["Ket (+/-)", "+/-", "Selisih"])],
        "selisih-berbeda",
        "selisih",
        ({ refs, indicator: { realisasi, nasional } }) =>
          nasional === undefined || !refs.nasional
            ? { right: "-", from: [refs.realisasi!] }
            : { right: Number((realisasi - nasional).toFixed(6)), from: [refs.realisasi!, refs.nasional] },
        (right) =>
          typeof right !== "number"
            ? cell("-")
            : texts
              ? cell(indonesian(right, decimalsOf(right)))
              : { value: right, style: PLAIN_STYLE },
      ),
    ],
    kinerjaItems(office.sasaran),
  );
  tellTable(book, "3.4", sheet, firstRow, lastRow);
}

function decimalsOf(value: number): number {
  return /\.(\d+)/.exec(String(value))?.[1]!.length ?? 0;
}
