import { refName } from "../../workbook/address";
import type { CauseLevel } from "../cause";
import type { Finding } from "../evaluation";
import type { Relation } from "../relations/relation";
import { lowered, levelOf, type Judged } from "./certainty";
import { LEAST } from "./costs";
import type { Effort } from "./effort";
import type { Hypothesis } from "./hypothesis";
import { BESIDE, FAR, NEAR } from "./hypotheses";
import type { Report } from "./report";
import { Situation, type Scored } from "./situation";

/** A hypothesis that was taken for true. */
export interface Found {
  readonly hypothesis: Hypothesis;
  readonly score: number;
  readonly level: CauseLevel;
  readonly fixed: readonly Relation[];
  readonly broken: readonly Relation[];
  /** Other cells that would explain some of the same, the likeliest first. */
  readonly rivals: readonly Hypothesis[];
  /** Findings that it explains, those of results that follow from it included. */
  readonly explains: readonly string[];
}

/** What the search came to. */
export interface Diagnosis {
  readonly found: readonly Found[];
  readonly situation: Situation;
}

/** More than this share of all relations fail: chance agreements are no longer rare. */
const WRONG_EVERYWHERE = 0.25;
/** Most causes that are looked for. */
const MOST_CAUSES = 200;
const MOST_RIVALS = 2;

/**
 * The few corrections that explain most of what fails: greedy, the best first. It yields after every cause and while it
 * looks, so that it can be run in slices and dropped at any time.
 *
 * @param effort what it may look at: the causes found until then are given
 * @param explained findings that another rule of the office explains already
 */
export function* search(
  report: Report,
  effort: Pick<Effort, "allowsLook">,
  explained: ReadonlySet<string> = new Set(),
): Generator<void, Diagnosis> {
  const left = new Set(report.findings.map(({ id }) => id).filter((id) => !explained.has(id)));
  const situation = new Situation(report.relations, left);
  const everywhere = shareOfFailing(report) > WRONG_EVERYWHERE;
  const pool = new Pool(situation, report, effort);
  const found: Found[] = [];
  while (found.length < MOST_CAUSES) {
    const scored = yield* pool.scored();
    if (!scored) break;
    const best = scored.reduce<Scored | undefined>(
      (most, each) => (most === undefined || each.score > most.score ? each : most),
      undefined,
    );
    if (!best || best.score <= LEAST) break;
    const judged = judge(best, scored);
    const level = lowered(levelOf(judged, situation), {
      restsOnRepair: restsOnRepair(best, situation),
      everywhere,
    });
    const explains = explainedBy(best, left);
    for (const id of explains) left.delete(id);
    situation.accept(best);
    found.push({ ...judged, ...best, level, explains, rivals: judged.rivals });
    yield;
  }
  yield;
  return { found: followed(found, report, left), situation };
}

/** Hypotheses of the relations that fail, kept as long as nothing near them changes. */
class Pool {
  private readonly near = new Map<Relation, { readonly age: number; readonly hypotheses: Hypothesis[] }>();

  constructor(
    private readonly situation: Situation,
    private readonly report: Report,
    private readonly effort: Pick<Effort, "allowsLook">,
  ) {}

  /** All hypotheses as they fare now; undefined where there is more to look at than the search may. */
  *scored(): Generator<void, Scored[] | undefined> {
    const all = new Map<string, Hypothesis>();
    const put = (hypotheses: readonly Hypothesis[]) => {
      for (const each of hypotheses) if (!all.has(each.key)) all.set(each.key, each);
    };
    for (const relation of this.situation.violated) {
      if (!this.effort.allowsLook()) return undefined;
      put(this.nearOf(relation));
      for (const suspect of FAR) put(suspect(relation, this.situation, this.report));
      yield;
    }
    for (const suspect of BESIDE) put(suspect(this.situation, this.report));
    const scored: Scored[] = [];
    for (const hypothesis of all.values()) {
      if (!this.effort.allowsLook()) return undefined;
      const own = this.situation.score(hypothesis);
      const explains = hypothesis.explains?.some((id) => this.situation.left.has(id));
      if (own.fixed.length > 0 || explains) scored.push(own);
      yield;
    }
    return scored;
  }

  private nearOf(relation: Relation): Hypothesis[] {
    const age = this.situation.age(relation);
    const known = this.near.get(relation);
    if (known?.age === age) return known.hypotheses;
    const hypotheses = NEAR.flatMap((suspect) => suspect(relation, this.situation, this.report));
    this.near.set(relation, { age, hypotheses });
    return hypotheses;
  }
}

/** The best hypothesis beside those that name other cells for some of the same. */
function judge(best: Scored, scored: readonly Scored[]): Judged & { readonly rivals: readonly Hypothesis[] } {
  const own = new Set(best.hypothesis.cells);
  const rivals = scored
    .filter(
      (other) =>
        other !== best &&
        other.fixed.some((relation) => best.fixed.includes(relation)) &&
        !other.hypothesis.cells.some((cell) => own.has(cell)),
    )
    .sort((a, b) => b.score - a.score);
  return {
    ...best,
    margin: best.score - Math.max(0, rivals[0]?.score ?? 0),
    rivals: rivals.slice(0, MOST_RIVALS).map(({ hypothesis }) => hypothesis),
  };
}

/** Whether what a cell should hold was worked out of another repair. */
function restsOnRepair(
  { hypothesis: { kind, cells, change }, fixed }: Scored,
  situation: Situation,
): boolean {
  if (!["sel", "salah-ketik", "baris-salinan"].includes(kind)) return false;
  return fixed.some(
    (relation) =>
      situation.isAdded(relation) ||
      (!(relation.kind === "result" && cells[0] === relation.about) &&
        [relation.about, ...relation.restsOn].some(
          (cell) => !change.cells.has(cell) && situation.isChanged(cell),
        )),
  );
}

function explainedBy({ hypothesis, fixed }: Scored, left: ReadonlySet<string>): string[] {
  const ids = [...fixed.flatMap(({ findings }) => findings), ...(hypothesis.explains ?? [])];
  return [...new Set(ids)].filter((id) => left.has(id));
}

function shareOfFailing({ relations }: Report): number {
  const judged = [...relations.state.values()].filter((holds) => holds !== undefined);
  return judged.filter((holds) => !holds).length / Math.max(1, judged.length);
}

/** Codes of findings on results, and on what was spent: they follow the cell that is wrong. */
const FOLLOWING: ReadonlySet<string> = new Set([
  "capaian-berbeda",
  "persen-berbeda",
  "rata-rata-berbeda",
  "capaian-berbeda-antar-tabel",
  "efisiensi-berbeda",
  "predikat-berbeda",
  "selisih-berbeda",
  "realisasi-melebihi-pagu",
]);

/** Results that rest on a wrong cell follow its cause: they are no mistake of their own. */
function followed(found: readonly Found[], report: Report, left: Set<string>): Found[] {
  const causes = found.map((each) => ({ ...each, explains: [...each.explains] }));
  const followers = new Set<Found>();
  for (const each of causes) {
    const [cell] = each.hypothesis.cells;
    if (!cell || !isResultAlone(each)) continue;
    const source = causes.find(
      (other) =>
        other !== each &&
        !isResultAlone(other) &&
        each.fixed.some(({ restsOn }) => restsOn.some((input) => other.hypothesis.change.cells.has(input))),
    );
    if (!source) continue;
    source.explains.push(...each.explains);
    followers.add(each);
  }
  const kept = causes.filter((each) => !followers.has(each));
  const reach = kept.map((each) => reachOf(each, report));
  for (const finding of report.findings) {
    if (!left.has(finding.id) || !FOLLOWING.has(finding.code)) continue;
    const at = reach.findIndex((cells) => cellsOf(finding).some((cell) => cells.has(cell)));
    if (at < 0) continue;
    kept[at]?.explains.push(finding.id);
    left.delete(finding.id);
  }
  return kept;
}

function cellsOf({ ref, related }: Finding): string[] {
  return [ref, ...related].map(refName);
}

/** Whether all that a cause mends is one printed result. */
export function isResultAlone({ hypothesis, fixed }: Pick<Found, "hypothesis" | "fixed">): boolean {
  const [cell] = hypothesis.cells;
  return fixed.length > 0 && fixed.every(({ kind, about }) => kind === "result" && about === cell);
}

/** The cells of a cause, and every result that rests on one that it changes: a missing row changes none. */
function reachOf({ hypothesis, fixed, broken }: Found, report: Report): ReadonlySet<string> {
  const cells = new Set([
    ...hypothesis.change.cells.keys(),
    ...[...fixed, ...broken].filter(({ kind }) => kind === "result").map(({ about }) => about),
  ]);
  for (const cell of [...cells])
    for (const relation of report.relations.byCell.get(cell) ?? [])
      if (relation.kind === "result") cells.add(relation.about);
  for (const cell of hypothesis.cells) cells.add(cell);
  return cells;
}
