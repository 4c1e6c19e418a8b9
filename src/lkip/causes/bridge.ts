import { rupiah, type Rupiah } from "../../language/units";
import { refName } from "../../workbook/address";
import type { Measure } from "../budget/budget-sum";
import type { Bridge, BridgeEnd } from "../cause";
import { angka, nilaiRupiah } from "../reading/amount";
import { totalsOf } from "../budget/totals";
import type { Report } from "./report";
import type { Diagnosis } from "./search";
import type { Speaker } from "./speaker";
import { amountCell } from "./hypotheses/sum-gaps";

/** An amount that may be part of the difference of two totals. */
export interface Term {
  readonly amount: number;
  readonly what: string;
  /** The cell or row that it comes from. */
  readonly cell: string;
  /** 0: a repair that was found; 1: a difference of a cell below; 2: rows that one side lacks. */
  readonly tier: 0 | 1 | 2;
}

/** A bridge with the cells that its terms come from. */
export interface FoundBridge {
  readonly bridge: Bridge;
  readonly cells: readonly string[];
}

const MOST_TERMS = 3;
/** Largest chance at which a sum that fits is taken for no accident. */
const CHANCE = 0.001;

/** How the totals of Tabel 3.8 become that of the perjanjian kinerja, where repairs explain the difference exactly. */
export function bridgesOf(diagnosis: Diagnosis, report: Report, speaker: Speaker): FoundBridge[] {
  const { anggaran, pkAnggaran } = report.laporan;
  const signed = pkAnggaran.rows.filter(({ level }) => level === "jumlah").at(-1);
  const to = nilaiRupiah(signed?.pagu?.reading);
  if (to === undefined) return [];
  const end = { name: "Jumlah di Perjanjian Kinerja", value: to };
  const total = anggaran.rows.filter(({ level }) => level === "jumlah").at(-1);
  const starts: readonly (readonly [string, Rupiah | undefined])[] = [
    ["jumlah program di Tabel 3.8", totalsOf(anggaran).pagu],
    ["JUMLAH di Tabel 3.8", nilaiRupiah(total?.pagu?.reading)],
  ];
  const terms = termsOf(diagnosis, report, speaker, "pagu");
  for (const [name, value] of starts) {
    const found = value === undefined ? undefined : bridgeBetween({ name, value }, end, terms);
    if (found) return [found];
  }
  return [];
}

/** The fewest amounts that add up exactly to the difference; undefined where none do, or where chance might make them. */
function bridgeBetween(from: BridgeEnd, to: BridgeEnd, terms: readonly Term[]): FoundBridge | undefined {
  const difference = Math.round(to.value - from.value);
  if (difference === 0) return undefined;
  let tried = 0;
  for (const tier of [0, 1, 2])
    for (let size = 1; size <= MOST_TERMS; size++) {
      const own = terms.filter((term) => term.tier <= tier);
      const { set, tried: looked } = subset(own, difference, size);
      tried += looked;
      if (!set) continue;
      const amounts = [difference, ...set.map(({ amount }) => amount)].map(Math.abs);
      const range = Math.max(...own.map(({ amount }) => Math.abs(amount)), Math.abs(difference));
      if ((tried * 10 ** Math.min(...amounts.map(trailingZeros))) / range >= CHANCE) return undefined;
      return {
        bridge: { from, to, terms: set.map(({ amount, what }) => ({ amount: rupiah(amount), what })) },
        cells: set.map(({ cell }) => cell),
      };
    }
  return undefined;
}

function trailingZeros(amount: number): number {
  return /0*$/.exec(String(amount))?.[0].length ?? 0;
}

/** A set of so many terms that adds up to an amount, and how many sets were looked at. */
function subset(
  terms: readonly Term[],
  wanted: number,
  size: number,
  from = 0,
): { readonly set?: readonly Term[]; readonly tried: number } {
  if (size === 1) {
    const hit = terms.slice(from).find(({ amount }) => amount === wanted);
    return { tried: Math.max(0, terms.length - from), ...(hit ? { set: [hit] } : {}) };
  }
  let tried = 0;
  for (const [i, term] of terms.entries()) {
    if (i < from) continue;
    const rest = subset(terms, wanted - term.amount, size - 1, i + 1);
    tried += rest.tried;
    if (rest.set) return { set: [term, ...rest.set], tried };
  }
  return { tried };
}

/** Amounts that are worth trying: few, so that few sets are looked at. */
const MOST_CANDIDATES = 60;

function termsOf({ found }: Diagnosis, report: Report, speaker: Speaker, measure: Measure): Term[] {
  const terms: Term[] = [];
  const add = (term: Term) => {
    if (term.amount !== 0 && !terms.some(({ amount }) => amount === term.amount)) terms.push(term);
  };
  for (const { hypothesis, fixed } of found) {
    const {
      kind,
      change,
      cells: [cell = ""],
      note = "",
    } = hypothesis;
    const lacking = [...change.added].filter(
      ([id]) => report.relations.all.find((relation) => relation.id === id)?.sum?.measure === measure,
    );
    if (kind === "program-lain") {
      for (const [, amount] of lacking) add({ amount: -amount, what: note, cell, tier: 0 });
      continue;
    }
    if (kind === "baris-hilang") {
      for (const [, amount] of lacking)
        add({ amount, what: `baris yang belum ditulis di bawah baris ${speaker.row(cell)}`, cell, tier: 2 });
      continue;
    }
    for (const [key, reading] of change.cells) {
      const now = report.relations.cells.get(key);
      const [from, to] = [nilaiRupiah(now?.value.reading), angka(reading)];
      if (!now?.row || from === undefined || to === undefined || amountCell(now.row, measure) !== key)
        continue;
      const top = now.table === "3.8" && now.row.parent === undefined;
      if (fixed.length > 0)
        add({ amount: to - from, what: speaker.place(key), cell: key, tier: top ? 0 : 1 });
    }
  }
  for (const row of report.tautan.pkProgram.unmatchedFrom)
    add({ amount: nilaiRupiah(row.pagu?.reading) ?? 0, what: row.name, cell: refName(row.nameRef), tier: 0 });
  return terms.slice(0, MOST_CANDIDATES);
}
