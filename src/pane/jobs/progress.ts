import type { Evaluation } from "../../lkip/evaluation";
import { causesOf } from "./cause";

/** The entries that were ever to be done, each by the ids of what it stands for; it is done when none of them is left. */
export type Tracked = readonly (readonly string[])[];

/** How many entries are done, and how many there are with those that are left. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** What is tracked once a workbook was read: entries that share something with one that is open are that one. */
export function track(tracked: Tracked, evaluation: Evaluation): Tracked {
  const entries = entriesOf(evaluation);
  const open = openIds(tracked, presentIds(entries));
  const fresh = entries.filter((ids) => !ids.some((id) => open.has(id)));
  return fresh.length === 0 ? tracked : [...tracked, ...fresh];
}

/**
 * An entry is done when nothing of it is left, or when something was mended and the rest has gone over to another entry: each
 * that is left stands for one that was there, the one it shares most with.
 */
export function progressOf(tracked: Tracked, evaluation: Evaluation): Progress {
  const entries = entriesOf(evaluation);
  const present = presentIds(entries);
  const left = stillThere(tracked, entries);
  const done = tracked.filter((ids, at) => !left.has(at) && !ids.every((id) => present.has(id))).length;
  return { done, all: done + entries.length };
}

/** Which of the tracked entries those that are left stand for, by their places. */
function stillThere(tracked: Tracked, entries: Tracked): ReadonlySet<number> {
  const placesOf = new Map<string, number[]>();
  tracked.forEach((ids, at) => {
    for (const id of ids) {
      const places = placesOf.get(id);
      if (places) places.push(at);
      else placesOf.set(id, [at]);
    }
  });
  const pairs = entries.flatMap((ids, entry) => {
    const shared = new Map<number, number>();
    for (const at of ids.flatMap((id) => placesOf.get(id) ?? [])) shared.set(at, (shared.get(at) ?? 0) + 1);
    return [...shared].map(([at, count]) => ({ entry, at, count }));
  });
  const left = new Set<number>();
  const standing = new Set<number>();
  for (const { entry, at } of pairs.sort((a, b) => b.count - a.count)) {
    if (left.has(at) || standing.has(entry)) continue;
    left.add(at);
    standing.add(entry);
  }
  return left;
}

/** Everything that an entry of the list can be called by. */
export function knownIds(evaluation: Evaluation): ReadonlySet<string> {
  return new Set([...causesOf(evaluation).map(({ id }) => id), ...presentIds(entriesOf(evaluation))]);
}

function entriesOf(evaluation: Evaluation): Tracked {
  const causes = causesOf(evaluation).map(({ explains }) => explains);
  const explained = new Set(causes.flat());
  const alone = evaluation.findings.flatMap(({ id }) => (explained.has(id) ? [] : [[id]]));
  return [...causes, ...evaluation.questions.map(({ id }) => [id]), ...alone];
}

function presentIds(entries: Tracked): ReadonlySet<string> {
  return new Set(entries.flat());
}

function openIds(tracked: Tracked, present: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(tracked.filter((ids) => ids.some((id) => present.has(id))).flat());
}
