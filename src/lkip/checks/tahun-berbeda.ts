import type { TableId } from "../evaluation";
import { ownYear, tahunLaporan } from "../facts/tahun-laporan";
import type { Region } from "../recognition/region";
import { yearsOf } from "../recognition/role";
import { defineCheck, type Found } from "./check";

interface OtherYear {
  readonly where: "judul" | "kolom";
  readonly years: string;
  /** The report's own. */
  readonly year: number;
}

/** A caption or a column names another year than the report's. */
export const tahunBerbeda = defineCheck({
  code: "tahun-berbeda",
  severity: "peringatan",
  about: "a caption or column names another year than the report's",
  langkah: "Memeriksa tahun",
  kriteria: "Tahun pada judul dan kepala kolom sama dengan tahun laporan.",
  says: ({ where, years, year }: OtherYear) =>
    `${where === "judul" ? "Judul tabel" : "Judul kolom"} menyebut tahun ${years}, sedangkan laporan ini tahun ${year}.`,
  find: (context) => {
    const year = tahunLaporan(context);
    if (year === undefined) return [];
    return [...context.laporan.regions].flatMap(([table, regions]) =>
      regions.flatMap((region) => [...inCaption(table, region, year), ...inHeader(table, region, year)]),
    );
  },
});

function inCaption(table: TableId, { caption, view }: Region, year: number): Found<OtherYear>[] {
  const years = yearsOf(caption?.text ?? "");
  const line = caption?.lines.find((candidate) => yearsOf(candidate.text).length > 0);
  if (!line || years.length === 0 || years.includes(year)) return [];
  const named = years.join(", ");
  return [
    {
      table,
      at: view.ref(line.row, line.col),
      data: { where: "judul", years: named, year },
      value: named,
      expected: String(year),
    },
  ];
}

function inHeader(table: TableId, { header, view }: Region, year: number): Found<OtherYear>[] {
  return header.columns.flatMap((column) => {
    if (column.year === undefined || column.year === year || !ownYear(table, column.role)) return [];
    const years = String(column.year);
    return [
      {
        table,
        at: view.ref(header.leaf, column.col),
        data: { where: "kolom" as const, years, year },
        value: years,
        expected: String(year),
      },
    ];
  });
}
