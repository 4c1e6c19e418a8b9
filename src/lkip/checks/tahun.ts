import { ownYear, tahunLaporan } from "../facts/tahun-laporan";
import { temuan as kalimat } from "../../strings/id";
import type { Finding, TableId } from "../evaluation";
import type { Region } from "../recognition/region";
import { yearsOf } from "../recognition/role";
import type { Check } from "./check";
import { makeFinding } from "../finding";

/** A caption or header that names another year than the report's. */
export const tahun: Check = {
  name: "tahun",
  find: (context) => {
    const year = tahunLaporan(context);
    if (year === undefined) return [];
    return [...context.laporan.regions].flatMap(([table, regions]) =>
      regions.flatMap((region) => [
        ...captionFindings(table, region, year),
        ...headerFindings(table, region, year),
      ]),
    );
  },
};

function captionFindings(table: TableId, region: Region, year: number): Finding[] {
  const years = yearsOf(region.caption?.text ?? "");
  if (years.length === 0 || years.includes(year)) return [];
  const line = region.caption!.lines.find((candidate) => yearsOf(candidate.text).length > 0)!;
  return [
    makeFinding({
      code: "tahun-berbeda",
      table,
      ref: region.view.ref(line.row, line.col),
      message: kalimat.tahunBerbeda("judul", years.join(", "), year),
      value: years.join(", "),
      expected: String(year),
    }),
  ];
}

function headerFindings(table: TableId, region: Region, year: number): Finding[] {
  const { header, view } = region;
  return header.columns
    .filter((column) => column.year !== undefined && column.year !== year && ownYear(table, column.role))
    .map((column) =>
      makeFinding({
        code: "tahun-berbeda",
        table,
        ref: view.ref(header.leaf, column.col),
        message: kalimat.tahunBerbeda("kolom", String(column.year), year),
        value: String(column.year),
        expected: String(year),
      }),
    );
}
