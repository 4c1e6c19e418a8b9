import type { CauseLevel } from "../../cause";
import type { Diagnosis } from "../search";
import type { Report } from "../report";
import type { Speaker } from "../speaker";
import { efficiencyTable } from "./efficiency-table";
import { entriesOf, isResult, type Entry, type Group } from "./entry";
import { incompleteTable } from "./incomplete-table";
import { oneIndicator } from "./one-indicator";
import { otherRows } from "./other-rows";
import { resultColumn } from "./result-column";
import { spoken, suspects } from "./single";
import { unmatchedRows } from "./unmatched-rows";

/** A card in the reader's words, before what it proposes was tried. */
export interface Card {
  readonly kind: string;
  readonly title: string;
  readonly level: CauseLevel;
  readonly cells: readonly string[];
  readonly proof: readonly string[];
  readonly explains: readonly string[];
  readonly entries: readonly Entry[];
  readonly score: number;
}

/** What an officer mends in one go, the first that fits: a new kind of card is one file and one line here. */
const GROUPS: readonly Group[] = [
  incompleteTable,
  resultColumn,
  efficiencyTable,
  otherRows,
  oneIndicator,
  unmatchedRows,
];

const LEVELS: readonly CauseLevel[] = ["pasti", "sangat mungkin", "mungkin"];

/** The cards of a report, those that explain most first. A finding that no cause explains makes none by itself. */
export function cardsOf(diagnosis: Diagnosis, report: Report, speaker: Speaker): Card[] {
  let entries = entriesOf(diagnosis, report.findings);
  const cards: Card[] = [];
  for (const group of GROUPS) {
    for (const own of byKey(group, entries, report).values()) {
      if (own.length < group.least) continue;
      const taken = new Set(own);
      entries = entries.filter((entry) => !taken.has(entry));
      cards.push(joined(group, own, report, speaker));
    }
  }
  for (const entry of entries) {
    const { found } = entry;
    if (!found) continue;
    const { title, proof } = spoken(found, speaker, report);
    const kind = isResult(entry) ? "hasil" : found.hypothesis.kind;
    cards.push({ ...entry, cells: suspects(found), kind, title, proof, entries: [entry] });
  }
  return cards.sort(
    (a, b) =>
      b.explains.length + b.score - (a.explains.length + a.score) ||
      LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level),
  );
}

function byKey(
  group: Group,
  entries: readonly Entry[],
  report: Report,
): ReadonlyMap<string, readonly Entry[]> {
  const own = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = group.keyOf(entry, report);
    if (key === undefined) continue;
    const known = own.get(key);
    if (known) known.push(entry);
    else own.set(key, [entry]);
  }
  return own;
}

/** A card is as sure as the middle one of its causes: never surer than what proves most of it. Inputs come before results. */
function joined(group: Group, own: readonly Entry[], report: Report, speaker: Speaker): Card {
  const entries = [...own].sort((a, b) => Number(isResult(a)) - Number(isResult(b)));
  const levels = entries.map(({ level }) => LEVELS.indexOf(level)).sort((a, b) => a - b);
  const middle = LEVELS[levels[Math.floor(levels.length / 2)] ?? 0] ?? "mungkin";
  const cells = entries.flatMap((entry) => entry.cells);
  return {
    kind: group.kind,
    title: group.title(entries, speaker),
    level: group === incompleteTable && middle === "pasti" ? "sangat mungkin" : middle,
    cells: [...new Set(cells)],
    proof: group.proof(entries, speaker, report),
    explains: [...new Set(entries.flatMap(({ explains }) => explains))],
    entries,
    score: Math.max(...entries.map(({ score }) => score)),
  };
}
