import { a1, refName, type CellRef } from "../../workbook/address";
import { formatNumber } from "../../language/format";
import { tableName } from "../../language/phrase";
import type { TableId } from "../evaluation";
import { measureOf } from "../measure/measured";
import { printedText } from "../reading/printed-text";
import type { Reading } from "../reading/reading";
import type { Report } from "./report";

const LONGEST = 70;
const DECIMALS = 2;

/** Names cells and amounts as a reader sees them. */
export class Speaker {
  private readonly places = new Map<
    string,
    { readonly table: TableId; readonly ref: CellRef; readonly name: string }
  >();

  constructor(private readonly report: Report) {
    for (const [key, { table, ref, name }] of report.relations.cells)
      this.places.set(key, { table, ref, name });
    for (const { ref, table } of report.findings)
      if (!this.places.has(refName(ref))) this.places.set(refName(ref), { table, ref, name: "" });
    const { pendukung, anggaran, pkAnggaran } = report.laporan;
    for (const [table, { rows }] of [
      ["3.6", pendukung],
      ["3.8", anggaran],
      ["PK", pkAnggaran],
    ] as const)
      for (const { nameRef, name } of rows) this.places.set(refName(nameRef), { table, ref: nameRef, name });
  }

  ref(cell: string): CellRef | undefined {
    return this.places.get(cell)?.ref;
  }

  table(cell: string): TableId | undefined {
    return this.places.get(cell)?.table;
  }

  /** "Tabel 3.8 · C5" */
  place(cell: string): string {
    const known = this.places.get(cell);
    return known ? `${tableName(known.table)} · ${a1(known.ref)}` : cell;
  }

  /** "C5, C6 dan C9" */
  cells(cells: readonly string[]): string {
    const names = cells.map((cell) => {
      const ref = this.ref(cell);
      return ref ? a1(ref) : cell;
    });
    return listed(names);
  }

  /** The row number as Excel shows it. */
  row(cell: string): number {
    return (this.ref(cell)?.row ?? 0) + 1;
  }

  /** The row's name in quotes, cut where it is long; "" where it has none. */
  name(cell: string): string {
    const name = (this.places.get(cell)?.name ?? "").replace(/^(sub )?kegiatan\s*:\s*/i, "").trim();
    return name === "" ? "" : quoted(name);
  }

  /** What is printed in a cell. */
  printed(cell: string): string {
    const known = this.report.relations.cells.get(cell);
    const text = known ? printedText(known.value.cell) : "";
    return text === "" ? "kosong" : text;
  }

  /** What a cell should hold, as it would be printed. */
  value(cell: string, reading: Reading): string {
    const number = measureOf(reading);
    if (number === undefined) return "text" in reading ? reading.text : "-";
    const percent =
      reading.kind === "persen" || this.report.relations.cells.get(cell)?.value.reading.kind === "persen";
    return `${formatNumber(number, DECIMALS)}${percent ? "%" : ""}`;
  }
}

/** A name in quotes, cut where it is long. */
export function quoted(name: string): string {
  return `“${name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name}”`;
}

/** "a, b dan c" */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} dan ${last}`;
}

/** Rupiah with dots. */
export function amount(value: number): string {
  return formatNumber(Math.round(value), 0);
}
