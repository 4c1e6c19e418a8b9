import { refName } from "../../src/workbook/address";
import type { CauseLevel } from "../../src/lkip/cause";
import { diagnose } from "../../src/lkip/diagnose";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { Random } from "../generator/random";
import { laporanLain } from "../lkip/laporan-teks";
import { spoil } from "./inject";

/** What the search for causes reaches on reports with so many mistakes. */
export interface Reached {
  readonly reports: number;
  readonly mistakes: number;
  /** Mistakes that make no finding at all: nothing to diagnose. */
  readonly silent: number;
  /** Mistakes of which a cell is named among the first n entries, n being how many there are. */
  readonly first: number;
  readonly all: number;
  readonly right: Readonly<Record<CauseLevel, number>>;
  readonly wrong: Readonly<Record<CauseLevel, number>>;
  /** Seeds of reports in which a sure cause names no wrong cell. */
  readonly unsure: readonly number[];
}

/** Puts mistakes into the consistent report, as many reports as asked for, and counts what is found. */
export function measure(seed: number, count: number, mistakesEach: number): Reached {
  const base = laporanLain("utuh");
  const right = { pasti: 0, "sangat mungkin": 0, mungkin: 0 };
  const wrong = { pasti: 0, "sangat mungkin": 0, mungkin: 0 };
  const unsure: number[] = [];
  let [reports, mistakes, silent, first, all] = [0, 0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    const { snapshot, mistakes: injected } = spoil(base, mistakesEach, new Random(seed + i));
    const { causes = [], findings } = diagnose(snapshot, PENGATURAN_AWAL);
    reports++;
    mistakes += injected.length;
    if (findings.length === 0) {
      silent += injected.length;
      continue;
    }
    const explained = new Set(causes.flatMap(({ explains }) => explains));
    const entries = [
      ...causes.map(({ cells }) => cells.map(refName)),
      ...findings.filter(({ id }) => !explained.has(id)).map(({ ref }) => [refName(ref)]),
    ].slice(0, injected.length);
    const named = injected.filter(({ cells }) =>
      entries.some((own) => own.some((cell) => cells.includes(cell))),
    );
    first += named.length;
    if (named.length === injected.length) all++;
    const culprits = new Set(injected.flatMap(({ cells }) => cells));
    for (const { level, cells } of causes) {
      const hit = cells.some((cell) => culprits.has(refName(cell)));
      (hit ? right : wrong)[level]++;
      if (!hit && level === "pasti") unsure.push(seed + i);
    }
  }
  return { reports, mistakes, silent, first, all, right, wrong, unsure };
}
