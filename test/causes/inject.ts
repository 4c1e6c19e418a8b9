import { refName, type CellRef } from "../../src/workbook/address";
import { after } from "../../src/workbook/after";
import { contentOf } from "../../src/workbook/content";
import type { CellContent } from "../../src/workbook/plan";
import { cellAt, type Snapshot } from "../../src/workbook/snapshot";
import { atOneGo } from "../../src/lkip/in-steps";
import { evaluateReport } from "../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { formatNumber } from "../../src/language/format";
import type { StatedCell } from "../../src/lkip/relations/stated-cells";
import type { Random } from "../generator/random";

/** A mistake that was put into a report: the cells that are wrong, and what the first of them held. */
export interface Injected {
  readonly kind: string;
  readonly cells: readonly string[];
}

/** A report with mistakes of known places. */
export interface Spoilt {
  readonly snapshot: Snapshot;
  readonly mistakes: readonly Injected[];
}

/** Puts mistakes into cells of a consistent report, each in another row. */
export function spoil(snapshot: Snapshot, count: number, random: Random): Spoilt {
  const relations = atOneGo(evaluateReport(snapshot, PENGATURAN_AWAL).relating());
  const cells = [...relations.cells.values()].filter(
    ({ key, value }) =>
      relations.byCell.has(key) &&
      typeof value.cell?.value === "number" &&
      value.cell.formula === undefined &&
      value.cell.value > 0,
  );
  const mistakes: Injected[] = [];
  const rows = new Set<string>();
  let spoilt = snapshot;
  for (const cell of random.sample(cells, cells.length)) {
    if (mistakes.length === count) break;
    if (rows.has(rowOf(cell))) continue;
    const { kind, written } = mistakeAt(cell, cells, random);
    const own = written.map(({ at }) => rowOf(at));
    const changes = written.filter(({ at, value }) => value !== amountOf(at) && value > 0);
    if (changes.length < written.length || own.some((each) => rows.has(each))) continue;
    for (const each of own) rows.add(each);
    for (const { at, value } of written) spoilt = holding(spoilt, at.ref, { kind: "nilai", value });
    mistakes.push({ kind, cells: written.map(({ at }) => refName(at.ref)) });
  }
  return { snapshot: spoilt, mistakes };
}

/** Cells that are written wrongly together. */
interface Mistake {
  readonly kind: string;
  readonly written: readonly { readonly at: StatedCell; readonly value: number }[];
}

const ROW_KINDS = ["baris disalin", "sel tertukar", "kolom tertukar"] as const;
/** Share of mistakes that are of more cells than one. */
const OF_ROWS = 0.3;

function mistakeAt(cell: StatedCell, cells: readonly StatedCell[], random: Random): Mistake {
  const inRow = (other: StatedCell) => cells.filter((each) => rowOf(each) === rowOf(other));
  const column = cells.filter(({ ref }) => ref.sheet === cell.ref.sheet && ref.col === cell.ref.col);
  const other = random.pick(column);
  if (!random.chance(OF_ROWS) || rowOf(other) === rowOf(cell)) {
    const [kind, value] = wrongValue(cell, cells, random);
    return { kind, written: [{ at: cell, value }] };
  }
  const kind = random.pick(ROW_KINDS);
  const swapped = (a: StatedCell, b: StatedCell) => [
    { at: a, value: amountOf(b) },
    { at: b, value: amountOf(a) },
  ];
  if (kind === "sel tertukar") return { kind, written: swapped(cell, other) };
  const beside = inRow(cell).find((each) => each !== cell && amountOf(each) !== amountOf(cell));
  if (kind === "kolom tertukar" && beside) return { kind, written: swapped(cell, beside) };
  const written = inRow(cell).flatMap((at) => {
    const from = inRow(other).find(({ ref }) => ref.col === at.ref.col);
    return from && amountOf(from) !== amountOf(at) ? [{ at, value: amountOf(from) }] : [];
  });
  return { kind: "baris disalin", written: written.length > 0 ? written : swapped(cell, other) };
}

function rowOf({ ref }: StatedCell): string {
  return `${ref.sheet}|${ref.row}`;
}

function amountOf({ value }: StatedCell): number {
  return Number(value.cell?.value);
}

function wrongValue(
  { ref, value }: StatedCell,
  cells: readonly StatedCell[],
  random: Random,
): [string, number] {
  const now = Number(value.cell?.value);
  const kind = random.pick(["angka bertukar", "angka hilang", "angka berlebih", "angka lain", "baris lain"]);
  if (kind === "baris lain") {
    const column = cells.filter((other) => other.ref.sheet === ref.sheet && other.ref.col === ref.col);
    return [kind, Number(random.pick(column).value.cell?.value)];
  }
  const scale = now < 10 ? 10_000 : 100;
  const digits = formatNumber(Math.round(now * scale), 0).replaceAll(".", "");
  const at = random.int(0, Math.max(0, digits.replace(/0+$/, "").length - 1));
  const digit = String(random.int(1, 9));
  const [head, tail] = [digits.slice(0, at), digits.slice(at)];
  const changed = {
    "angka bertukar": head + (tail[1] ?? "") + tail[0] + tail.slice(2),
    "angka hilang": head + tail.slice(1),
    "angka berlebih": head + digit + tail,
    "angka lain": head + digit + tail.slice(1),
  }[kind];
  return [kind, Number(changed ?? digits) / scale];
}

function holding(snapshot: Snapshot, ref: CellRef, content: CellContent): Snapshot {
  const sheet = snapshot.sheets.find(({ name }) => name === ref.sheet);
  const before = contentOf(sheet && cellAt(sheet, ref.row, ref.col));
  return after(snapshot, { writes: [{ ref, before, after: content }], marks: [] });
}
