import { refName } from "../../../workbook/address";
import type { CauseLevel } from "../../cause";
import type { Finding } from "../../evaluation";
import type { Diagnosis, Found } from "../search";
import { isResultAlone } from "../search";
import type { Report } from "../report";
import type { Speaker } from "../speaker";

/** A cause that was found, or a finding that none explains: what cards are put together of. */
export interface Entry {
  readonly found?: Found;
  readonly finding?: Finding;
  readonly cells: readonly string[];
  readonly explains: readonly string[];
  readonly level: CauseLevel;
  readonly score: number;
}

/** Things that an officer mends in one go. */
export interface Group {
  readonly kind: string;
  /** Fewest entries that make a card of it. */
  readonly least: number;
  /** Entries of one key belong together; undefined where an entry belongs to no such card. */
  readonly keyOf: (entry: Entry, report: Report) => string | undefined;
  readonly title: (entries: readonly Entry[], speaker: Speaker) => string;
  readonly proof: (entries: readonly Entry[], speaker: Speaker, report: Report) => readonly string[];
}

const SCORE_OF_A_FINDING = 0.6;

/** What was found, and what is left, each by itself. */
export function entriesOf({ found, situation }: Diagnosis, findings: readonly Finding[]): Entry[] {
  return [
    ...found
      .filter(({ explains }) => explains.length > 0)
      .map((each): Entry => ({
        found: each,
        cells: each.hypothesis.cells,
        explains: each.explains,
        level: each.level,
        score: each.score,
      })),
    ...findings
      .filter(({ id }) => situation.left.has(id))
      .map((finding): Entry => ({
        finding,
        cells: [refName(finding.ref)],
        explains: [finding.id],
        level: finding.severity === "galat" ? "sangat mungkin" : "mungkin",
        score: SCORE_OF_A_FINDING,
      })),
  ];
}

/** Whether an entry mends a printed result and nothing else. */
export function isResult({ found }: Entry): boolean {
  return found !== undefined && isResultAlone(found);
}
