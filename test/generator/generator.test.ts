import { refName } from "../../src/workbook/address";
import { cellAt, type Snapshot } from "../../src/workbook/snapshot";
import { sameValue } from "./compare";
import { KINDS } from "./kinds";
import { makeReport, reports } from "./make-report";
import type { Report, TrueCell } from "./report";
import { reachedBy } from "./taint";

const SEEDS = [1, 2, 3, 4, 5, 6];

function correct(kind: (typeof KINDS)[number]): Report[] {
  return SEEDS.map((seed) => makeReport(kind, seed * 1000, 0));
}

/** Sums of the truth that are not the sum of their addends. */
function brokenSums({ cells }: Report): string[] {
  const byName = new Map(cells.map((cell) => [refName(cell.ref), cell]));
  const amount = (cell: TrueCell | undefined) => cell?.right as number;
  return cells
    .filter(({ adds }) => adds?.length)
    .filter(
      (sum) => amount(sum) !== sum.adds!.reduce((total, ref) => total + amount(byName.get(refName(ref))), 0),
    )
    .map(({ ref }) => refName(ref));
}

/** Cells that say one fact with different values. */
function brokenFacts({ cells }: Report): string[] {
  const values = new Map<string, Set<unknown>>();
  for (const { fact, right } of cells)
    if (fact !== undefined) values.set(fact, (values.get(fact) ?? new Set()).add(right));
  return [...values].filter(([, own]) => own.size > 1).map(([fact]) => fact);
}

const valueIn = (snapshot: Snapshot, { ref }: TrueCell) =>
  cellAt(
    snapshot.sheets.find(({ name }) => name === ref.sheet)!,
    ref.row,
    ref.col,
  )?.value ?? null;

describe.each(KINDS.map((kind) => [kind.name, kind] as const))("Laporan buatan, %s", (_, kind) => {
  it("tanpa kesalahan: setiap jumlah, persen, dan nilai antartabel cocok menurut hitungannya sendiri", () => {
    for (const report of correct(kind)) {
      expect(brokenSums(report)).toEqual([]);
      expect(brokenFacts(report)).toEqual([]);
      expect(report.faults.filter(({ name }) => name !== "baris berulang")).toEqual([]);
    }
  });
  it("setiap sel yang diketahui kebenarannya berisi, kecuali yang memang dikosongkan", () => {
    for (const { snapshot, cells } of correct(kind)) {
      const odd = cells.filter((cell) => {
        const stays = cell.empty === true || cell.right === null;
        return (valueIn(snapshot, cell) === null) !== stays;
      });
      expect(odd.map(({ ref }) => refName(ref))).toEqual([]);
    }
  });
  it("satu benih selalu menghasilkan laporan yang sama", () => {
    expect(JSON.stringify(makeReport(kind, 7).snapshot)).toBe(JSON.stringify(makeReport(kind, 7).snapshot));
  });
});

describe("Kesalahan yang dimasukkan", () => {
  const spoilt = [...reports(1, 120)].filter(({ faults }) => faults.length > 0);
  it("benar-benar tercetak, dan temuan yang ditunggu berada di sel yang dijangkaunya", () => {
    expect(spoilt.length).toBeGreaterThan(50);
    for (const report of spoilt) {
      const reached = reachedBy(report);
      for (const { ref, wrong, right, expected } of report.faults) {
        expect(wrong).not.toBe(right);
        const cell = report.cells.find((own) => refName(own.ref) === refName(ref));
        if (cell) expect(sameValue(valueIn(report.snapshot, cell) as number | string, right)).toBe(false);
        expect(expected.length).toBeGreaterThan(0);
        for (const finding of expected)
          if (finding.code !== "total-berbeda") expect(reached).toContain(refName(finding.ref));
      }
    }
  });
});
