import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseA1, refName } from "../../src/workbook/address";
import {
  PLAIN_STYLE,
  type Cell,
  type CellValue,
  type Sheet,
  type Snapshot,
} from "../../src/workbook/snapshot";
import type { Finding, Result } from "../../src/lkip/evaluation";
import { plainSheet } from "../fixtures/plain-sheet";

const FOLDER = join(__dirname, "../fixtures/lkip-2023");
const SHEETS = [
  ...["3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8"].map(
    (id) => [`Tabel ${id}`, `tabel-${id}.tsv`] as const,
  ),
  ["Perjanjian Kinerja", "perjanjian-kinerja.tsv"] as const,
];

/** A cell as an office would have it: numbers and percentages real numbers, the rest text. */
export function cellOf(text: string): Cell | undefined {
  if (text === "") return undefined;
  const percent = /^(\d+)(?:,(\d+))? ?%$/.exec(text);
  if (percent) {
    const value = Number(`${percent[1]}.${percent[2] ?? "0"}`) / 100;
    return {
      value: Number(value.toFixed(6)),
      style: { ...PLAIN_STYLE, format: percent[2] ? "0.00%" : "0%" },
    };
  }
  const rupiah = /^(?:Rp\.? ?)?(\d{1,3}(?:\.\d{3})+)$/.exec(text);
  if (rupiah)
    return { value: Number(rupiah[1]!.replaceAll(".", "")), style: { ...PLAIN_STYLE, format: "#,##0" } };
  if (/^\d+(,\d+)?$/.test(text)) return { value: Number(text.replace(",", ".")), style: PLAIN_STYLE };
  return { value: text, style: PLAIN_STYLE };
}

/** A sheet from rows of printed texts. */
export function sheetOf(name: string, rows: readonly (readonly string[])[], parse = cellOf): Sheet {
  return plainSheet(
    name,
    rows.map((row) => row.map(parse)),
  );
}

/** A workbook from sheets. */
export function workbookOf(...sheets: Sheet[]): Snapshot {
  return { sheets, settings: {} };
}

/** The report of 2023, one table per sheet, without merges. */
export function laporanContoh(parse = cellOf): Snapshot {
  return workbookOf(
    ...SHEETS.map(([name, file]) => {
      const text = readFileSync(join(FOLDER, file), "utf8").replace(/\n$/, "");
      return sheetOf(
        name,
        text.split("\n").map((line) => line.split("\t")),
        parse,
      );
    }),
  );
}

/** The same workbook with one value changed; the cell keeps its format. */
export function dengan(snapshot: Snapshot, cell: string, value: CellValue, style = PLAIN_STYLE): Snapshot {
  return ubahSel(snapshot, cell, (old) => ({ value, style: old?.style ?? style }));
}

/** The same workbook with one cell, its format included, put in another's place. */
export function denganSel(snapshot: Snapshot, cell: string, content: Cell | undefined): Snapshot {
  return ubahSel(snapshot, cell, () => content);
}

function ubahSel(
  snapshot: Snapshot,
  cell: string,
  change: (old: Cell | undefined) => Cell | undefined,
): Snapshot {
  const [, sheetName, address] = /^'(.+)'!(.+)$/.exec(cell)!;
  const at = parseA1(address!)!;
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      if (sheet.name !== sheetName) return sheet;
      const cells = sheet.cells.map((row) => [...(row ?? [])]);
      while (cells.length <= at.row) cells.push([]);
      cells[at.row]![at.col] = change(cells[at.row]![at.col]);
      return { ...sheet, cells };
    }),
  };
}

/** "code cell" of each finding, in order. */
export function ringkas(findings: readonly Finding[]): string[] {
  return findings.map((finding) => `${finding.code} ${refName(finding.ref)}`);
}

/** The result of a cell. */
export function hasilDi(results: readonly Result[], cell: string): Result {
  const found = results.find((result) => refName(result.ref) === cell);
  if (!found) throw new Error(`No result at ${cell}`);
  return found;
}
