import { refName, type CellRef } from "../../src/workbook/address";
import { after } from "../../src/workbook/after";
import { contentOf } from "../../src/workbook/content";
import type { CellContent } from "../../src/workbook/plan";
import { cellAt, type Snapshot } from "../../src/workbook/snapshot";
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
  const { relations } = evaluateReport(snapshot, PENGATURAN_AWAL);
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
    const row = `${cell.ref.sheet}|${cell.ref.row}`;
    if (rows.has(row)) continue;
    const [kind, value] = wrongValue(cell, cells, random);
    if (value === cell.value.cell?.value || value <= 0) continue;
    rows.add(row);
    spoilt = holding(spoilt, cell.ref, { kind: "nilai", value });
    mistakes.push({ kind, cells: [refName(cell.ref)] });
  }
  return { snapshot: spoilt, mistakes };
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
