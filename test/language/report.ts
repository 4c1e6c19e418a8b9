import { diagnose } from "../../src/lkip/diagnose";
import { evaluateReport } from "../../src/lkip/evaluate";
import type { Evaluation, Finding, Result, TableId } from "../../src/lkip/evaluation";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import type { Pengaturan } from "../../src/lkip/ketentuan/ketentuan";
import type { HeaderColumn } from "../../src/lkip/recognition/header";
import type { Region } from "../../src/lkip/recognition/region";
import { NAME_ROLES } from "../../src/lkip/recognition/role";
import { dataRows } from "../../src/lkip/recognition/rows";
import { refName, type CellRef } from "../../src/workbook/address";
import type { Cell, Snapshot } from "../../src/workbook/snapshot";
import { cellOf, denganSel } from "../lkip/laporan-contoh";

const BETWEEN = " · ";
/** What stands above a table's rows is named by these words in place of a row. */
const CAPTION = "judul";
const HEADER = "judul kolom";
const NTH = / ke-(\d+)$/;
/** Between the row of a sub kegiatan and its masukan or keluaran, which are named alike all over the table. */
const BELOW = " > ";
const MOST_ALIKE = 2;

/**
 * A report in the words of those who write it: `report.table("3.1").row("IKM").capaian`, or in one text
 * "3.1 · IKM · capaian". A row is named by any words of its name; of two rows with them by "… ke-2", of more by the row above: "Budidaya > Dana".
 */
export class Report {
  private readonly regions: ReadonlyMap<TableId, readonly Region[]>;
  private diagnosed: Evaluation | undefined;

  constructor(
    readonly snapshot: Snapshot,
    private readonly pengaturan: Pengaturan = PENGATURAN_AWAL,
  ) {
    this.regions = evaluateReport(snapshot, pengaturan).context.laporan.regions;
  }

  /** What the program says about it, causes included. */
  get evaluation(): Evaluation {
    return (this.diagnosed ??= diagnose(this.snapshot, this.pengaturan));
  }

  table(id: TableId): ReportTable {
    const regions = this.regions.get(id);
    if (!regions) throw new Error(`The report has no table ${id}`);
    return new ReportTable(this, id, regions);
  }

  /** The cell of a place in words. */
  cell(place: string): ReportCell {
    const [table, row, column] = place.split(BETWEEN);
    if (table === undefined || row === undefined) throw new Error(`“${place}” names no row`);
    const own = this.table(table as TableId);
    if (row.replace(NTH, "") === CAPTION) return own.caption(Number(NTH.exec(row)?.[1] ?? 1));
    if (column === undefined) throw new Error(`“${place}” names no column`);
    return row === HEADER ? own.header(column) : own.row(row).cell(column);
  }

  /** The same workbook with other texts printed in some of its cells: text by place. */
  with(changes: Readonly<Record<string, string>>): Snapshot {
    return Object.entries(changes).reduce(
      (book, [place, text]) => denganSel(book, this.cell(place).name, cellOf(text)),
      this.snapshot,
    );
  }

  /** A cell of the report's tables in words, with its row's whole name: "3.1 · Nilai SAKIP · target". */
  say(ref: CellRef): string {
    for (const id of this.regions.keys()) {
      const place = this.table(id).say(ref);
      if (place !== undefined) return [id, ...place].join(BETWEEN);
    }
    return refName(ref);
  }

  /** Findings as "code place", in order. */
  sayAll(findings: readonly Finding[]): string[] {
    return findings.map(({ code, ref }) => `${code} ${this.say(ref)}`);
  }

  /** A place with its row's whole name, as `say` gives it. */
  inWords(place: string): string {
    return this.say(this.cell(place).ref);
  }

  /** The finding "code place". */
  finding(finding: string): Finding {
    const { code, cell } = this.parse(finding);
    return cell.finding(code);
  }

  /** "code place" as `sayAll` gives it, where a test names the row by some of its words. */
  inFull(finding: string): string {
    const { code, cell } = this.parse(finding);
    return `${code} ${this.say(cell.ref)}`;
  }

  /** The id of the finding "code place". */
  id(finding: string): string {
    const { code, cell } = this.parse(finding);
    return `${code}@${cell.name}`;
  }

  private parse(finding: string): { readonly code: string; readonly cell: ReportCell } {
    const code = finding.slice(0, finding.indexOf(" "));
    return { code, cell: this.cell(finding.slice(code.length + 1)) };
  }
}

export class ReportTable {
  constructor(
    private readonly report: Report,
    private readonly id: TableId,
    private readonly regions: readonly Region[],
  ) {}

  /** A line above the table, from 1. */
  caption(nth: number): ReportCell {
    for (const { caption, view } of this.regions) {
      const line = caption?.lines[nth - 1];
      if (line) return this.cellAt(view.sheet.name, line.row, line.col);
    }
    throw new Error(`Table ${this.id} has no line ${nth} above it`);
  }

  /** The lowest cell of a column's header. */
  header(words: string): ReportCell {
    const { region, column } = this.columnNamed(words, this.regions);
    return this.cellAt(region.view.sheet.name, region.header.leaf, column.col);
  }

  /** @throws where no row or several have the words in their name */
  row(words: string): ReportRow {
    const [above, own] = words.split(BELOW);
    const rows = this.rows();
    const found = own === undefined ? named(rows, words) : rows[rows.indexOf(named(rows, above ?? "")) + 1];
    if (!found || (own !== undefined && !isNamed(found, own)))
      throw new Error(`No row of table ${this.id} is named “${words}”`);
    return new ReportRow((column) => {
      const { col } = this.columnNamed(column, [found.region]).column;
      return this.cellAt(found.region.view.sheet.name, found.row, col);
    });
  }

  /** Row and column of a cell in words; undefined where the cell is not the table's. */
  say(ref: CellRef): readonly string[] | undefined {
    for (const region of this.regions) {
      if (region.view.sheet.name !== ref.sheet) continue;
      const line =
        region.caption?.lines.findIndex(({ row, col }) => row === ref.row && col === ref.col) ?? -1;
      if (line >= 0) return [`${CAPTION} ke-${line + 1}`];
      const columns = columnsOf(region);
      const column = columns.find(({ col }) => col === ref.col);
      if (!column) continue;
      const label = labelOf(column, columns);
      if (ref.row >= region.header.top && ref.row <= region.header.bottom) return [HEADER, label];
      if (!dataRows(region).includes(ref.row)) continue;
      return [this.sayRow(region, ref.row), label];
    }
    return undefined;
  }

  private sayRow(region: Region, row: number): string {
    const rows = this.rows();
    const at = rows.findIndex((one) => one.region === region && one.row === row);
    const name = nameOf(region, row);
    const same = rows.filter((one) => one.name === name);
    if (same.length > MOST_ALIKE) return `${rows[at - 1]?.name}${BELOW}${name}`;
    return same.length > 1 ? `${name} ke-${same.findIndex((one) => one === rows[at]) + 1}` : name;
  }

  private rows(): readonly NamedRow[] {
    return this.regions.flatMap((region) =>
      dataRows(region).map((row) => ({ region, row, name: nameOf(region, row) })),
    );
  }

  private columnNamed(words: string, regions: readonly Region[]) {
    for (const region of regions) {
      const columns = columnsOf(region);
      const column = columns.find((one) => labelOf(one, columns) === words);
      if (column) return { region, column };
    }
    const known = regions.flatMap((region) => columnsOf(region).map((one, _, all) => labelOf(one, all)));
    throw new Error(`Table ${this.id} has no column “${words}”, but ${known.join(", ")}`);
  }

  private cellAt(sheet: string, row: number, col: number): ReportCell {
    return new ReportCell(this.report, { sheet, row, col });
  }
}

interface NamedRow {
  readonly region: Region;
  readonly row: number;
  readonly name: string;
}

/** The row that some words name: as they stand before as a part of a longer name. */
function named(rows: readonly NamedRow[], words: string): NamedRow {
  const nth = NTH.exec(words);
  const own = words.replace(NTH, "");
  const same = rows.filter(({ name }) => name.toLowerCase() === own.toLowerCase());
  const found = same.length > 0 ? same : rows.filter((row) => isNamed(row, own));
  const [only, ...others] = nth ? found.slice(Number(nth[1]) - 1, Number(nth[1])) : found;
  if (!only || others.length > 0) throw new Error(`${found.length} rows are named “${words}”`);
  return only;
}

function isNamed({ name }: NamedRow, words: string): boolean {
  return name.toLowerCase().includes(words.toLowerCase());
}

export class ReportRow {
  /** @param cell its cell of a column: "target", "target 2023", "AA" */
  constructor(readonly cell: (column: string) => ReportCell) {}

  get capaian(): ReportCell {
    return this.cell("capaian");
  }
}

export class ReportCell {
  constructor(
    private readonly report: Report,
    readonly ref: CellRef,
  ) {}

  /** As the report's own findings name it: "'Tabel 3.1'!G6". */
  get name(): string {
    return refName(this.ref);
  }

  /** What was worked out for it. */
  get result(): Result {
    const found = this.report.evaluation.results.find(({ ref }) => refName(ref) === this.name);
    if (!found) throw new Error(`There is no result in ${this.name}`);
    return found;
  }

  /** The finding of a code about it. */
  finding(code: string): Finding {
    const found = this.report.evaluation.findings.find(({ id }) => id === `${code}@${this.name}`);
    if (!found) throw new Error(`There is no ${code} in ${this.name}`);
    return found;
  }
}

/** All its columns from left to right, those without a role of ours included. */
function columnsOf({ header }: Region): readonly HeaderColumn[] {
  return [...header.columns, ...header.others].sort((a, b) => a.col - b.col);
}

/** A column in one or two words: what it is, its year where several are the same, else its header. */
function labelOf({ role, year, text }: HeaderColumn, columns: readonly HeaderColumn[]): string {
  const same = columns.filter((other) => other.role === role);
  if (same.length === 1) return role;
  if (same.every((other, i) => same.findIndex((one) => one.year === other.year) === i))
    return `${role} ${year}`;
  const words = text.split(" ");
  const ending = (from: number) => words.slice(from).join(" ");
  const isOwn = (label: string) =>
    same.filter((other) => ` ${other.text}`.endsWith(` ${label}`)).length === 1;
  return words.map((_, i) => ending(words.length - 1 - i)).find(isOwn) ?? text;
}

/** The names of a row: of its sasaran, its indicator, its program; what it starts with where it has none. */
function nameOf({ view, header }: Region, row: number): string {
  const names = header.columns.filter(({ role }) => NAME_ROLES.includes(role));
  const texts = names.map(({ col }) => {
    return firstText([view.sheet.cells[row]?.[col]]) ?? "";
  });
  const name = texts.filter((text) => text !== "").join(" ");
  return name === "" ? (firstText(view.sheet.cells[row] ?? []) ?? "") : name;
}

function firstText(cells: readonly (Cell | undefined)[]): string | undefined {
  return cells
    .flatMap((cell) => (typeof cell?.value === "string" ? [cell.value.trim()] : []))
    .find((text) => text !== "");
}
