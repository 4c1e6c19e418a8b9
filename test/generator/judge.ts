import { refName, type CellRef } from "../../src/workbook/address";
import type { CellWrite } from "../../src/workbook/plan";
import type { Complaint, Share, Verdict } from "./verdict";
import { sameValue, writtenValue } from "./compare";
import type { Report, TrueCell, TrueRow } from "./report";
import { reachedBy } from "./taint";
import type { Outcome } from "./under-test";

/** Compares what the product made of a report with the truth. */
export function judge(report: Report, outcome: Outcome): Verdict {
  const complaints: Complaint[] = [];
  const complain = (what: Complaint["what"], ref: CellRef, expected: string, came: string) =>
    void complaints.push({ kind: report.kind, seed: report.seed, what, cell: refName(ref), expected, came });
  const reached = reachedBy(report);
  return {
    tables: judgeTables(report, outcome, complain),
    ...judgeLevels(report, outcome, complain),
    values: judgeValues(report, outcome, reached, complain),
    errors: judgeFaults(report, outcome, complain),
    falseErrors: judgeFindings(report, outcome, reached, complain),
    wrongWrites: judgeWrites(report, outcome, reached, complain),
    questions: outcome.questions,
    complaints,
  };
}

type Complain = (what: Complaint["what"], ref: CellRef, expected: string, came: string) => void;

function share<T>(items: readonly T[], isRight: (item: T) => boolean): Share {
  return { right: items.filter(isRight).length, of: items.length };
}

function judgeTables({ tables }: Report, { evaluation }: Outcome, complain: Complain): Share {
  return share(tables, ({ id, sheet, firstRow, lastRow, alsoFine = [] }) => {
    const found = evaluation.tables
      .filter((table) => table.sheet === sheet)
      .filter(({ parts }) => parts.some(({ top, bottom }) => top <= lastRow && firstRow <= bottom))
      .filter(({ parts }) => parts.some(({ bottom }) => id === "bukan" || bottom >= lastRow));
    const fine = [id, ...alsoFine];
    const right =
      found.length === 0 ? fine.includes("bukan") : found.some((table) => fine.includes(table.id));
    const came = found.map((table) => table.id).join(" ") || "tidak ada";
    if (!right) complain("tabel", { sheet, row: firstRow, col: 0 }, id, came);
    return right;
  });
}

function judgeLevels(
  { tables, rows }: Report,
  { levels }: Outcome,
  complain: Complain,
): { rows: Share; leveled: Share } {
  const isRight = (row: TrueRow) => {
    const found = levels.get(refName(row.ref));
    const parent = row.parent && refName(row.parent);
    return found?.level === row.level && (parent === undefined || found.parent === parent);
  };
  const wrong = rows.filter((row) => !row.table.mayAsk && !isRight(row));
  for (const row of wrong) {
    const found = levels.get(refName(row.ref));
    const under = (parent: string | undefined) => (parent === undefined ? "" : ` di bawah ${parent}`);
    const came = found ? found.level + under(found.parent) : "tidak terbaca";
    complain("tingkat", row.ref, row.level + under(row.parent && refName(row.parent)), came);
  }
  const asked = tables.filter((table) => !table.mayAsk && rows.some((row) => row.table === table));
  return {
    rows: share(
      rows.filter((row) => !row.table.mayAsk),
      isRight,
    ),
    leveled: share(asked, (table) => !wrong.some((row) => row.table === table)),
  };
}

/** Result cells that no mistake reaches, and the totals of a correct report: the right value must be there or be written. */
function judgeValues(
  { cells, totals, faults, tables }: Report,
  { evaluation }: Outcome,
  reached: ReadonlySet<string>,
  complain: Complain,
): Share {
  const results = new Map(evaluation.results.map((result) => [refName(result.ref), result]));
  const asked = cells.filter(({ result, mayAsk, ref }) => result && !mayAsk && !reached.has(refName(ref)));
  const cellsRight = share(asked, (cell) => {
    const found = results.get(refName(cell.ref));
    const right = found !== undefined && isRightResult(cell, found.action, found.after);
    const came = found ? `${found.action} ${found.text}` : "tidak dihitung";
    if (!right) complain("nilai", cell.ref, `${cell.empty ? "isi" : "tetap"} ${cell.right}`, came);
    return right;
  });
  const { totalPagu, totalRealisasi } = evaluation.summary;
  if (!totals || faults.length > 0 || tables.some((table) => table.mayAsk)) return cellsRight;
  const right = totalPagu === totals.pagu && totalRealisasi === totals.realisasi;
  if (!right)
    complain("nilai", { sheet: "(ringkasan)", row: 0, col: 0 }, `total ${totals.pagu}`, `total ${totalPagu}`);
  return { right: cellsRight.right + Number(right), of: cellsRight.of + 1 };
}

function isRightResult(cell: TrueCell, action: string, after: CellWrite["after"] | undefined): boolean {
  if (cell.right === null) return after === undefined;
  return cell.empty ? after !== undefined && sameValue(writtenValue(after), cell.right) : action === "tetap";
}

function judgeFaults({ faults }: Report, { evaluation }: Outcome, complain: Complain): Share {
  const found = new Set(evaluation.findings.map(({ code, ref }) => `${code} ${refName(ref)}`));
  const provable = faults.filter(({ perhaps }) => !perhaps);
  return share(provable, ({ name, ref, right, wrong, expected }) => {
    const keys = expected.map((finding) => `${finding.code} ${refName(finding.ref)}`);
    const right_ = keys.some((key) => found.has(key));
    if (!right_)
      complain("kesalahan", ref, `${name} (${right} menjadi ${wrong}): ${keys.join(" atau ")}`, "tidak ada");
    return right_;
  });
}

/** Galat on cells that are right and that no mistake reaches. */
function judgeFindings(
  report: Report,
  { evaluation }: Outcome,
  reached: ReadonlySet<string>,
  complain: Complain,
): number {
  const wrong = evaluation.findings.filter(
    ({ severity, ref }) => severity === "galat" && !reached.has(refName(ref)),
  );
  for (const { ref, code, message } of wrong)
    complain("galat palsu", ref, "tidak ada galat", `${code}: ${message}`);
  return wrong.length;
}

/**
 * Writes that do harm: outside the result cells, over a right value, or with a wrong value. A result beside a wrong
 * input may be made to follow what is printed, but never a total that is right.
 */
function judgeWrites(
  report: Report,
  { plan }: Outcome,
  reached: ReadonlySet<string>,
  complain: Complain,
): number {
  const cells = new Map(report.cells.map((cell) => [refName(cell.ref), cell]));
  const faulty = new Set(report.faults.map(({ ref }) => refName(ref)));
  const wrong = plan.writes.filter(({ ref, after }) => {
    const key = refName(ref);
    const cell = cells.get(key);
    if (!cell?.result) return true;
    const right = sameValue(writtenValue(after), cell.right ?? "");
    if (faulty.has(key) && cell.right !== null) return !right;
    if (cell.adds) return !cell.empty || !right;
    return !reached.has(key) && !right;
  });
  for (const { ref, after } of wrong) {
    const cell = cells.get(refName(ref));
    complain(
      "tulisan salah",
      ref,
      cell ? String(cell.right) : "bukan sel hasil",
      String(writtenValue(after)),
    );
  }
  return wrong.length;
}
