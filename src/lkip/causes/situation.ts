import { nilaiRupiah } from "../reading/amount";
import type { Reading } from "../reading/reading";
import type { Relation, Values } from "../relations/relation";
import type { Relations } from "../relations/relations-of";
import { EXPLAINED, gain, loss } from "./costs";
import type { Change, Hypothesis } from "./hypothesis";

/** How a hypothesis fares: what it makes hold and what it breaks. */
export interface Scored {
  readonly hypothesis: Hypothesis;
  readonly score: number;
  readonly fixed: readonly Relation[];
  readonly broken: readonly Relation[];
  readonly touched: ReadonlySet<Relation>;
}

/**
 * The report as the causes that were found so far leave it: which relations still fail, and what cells should hold. Only
 * relations that share a cell with a change are looked at again.
 */
export class Situation {
  /** Sums that are thought to lack rows, cells that are thought to hold something else. */
  private readonly cells = new Map<string, Reading>();
  private readonly added = new Map<string, number>();
  private readonly void = new Set<string>();
  private readonly state: Map<Relation, boolean | undefined>;
  private readonly failing = new Set<Relation>();
  private readonly byId: ReadonlyMap<string, Relation>;
  private readonly scores = new Map<string, Scored>();
  private stamp = 0;
  private memory = new Map<string, unknown>();
  private readonly changedAt = new Map<Relation, number>();

  constructor(
    readonly relations: Relations,
    /** Findings that no cause explains yet. A relation whose findings are explained to begin with says nothing. */
    readonly left: Set<string>,
  ) {
    this.byId = new Map(relations.all.map((relation) => [relation.id, relation]));
    this.state = new Map(
      [...relations.state].map(([relation, holds]) => {
        const explained =
          holds === false && !relation.silent && !relation.findings.some((id) => left.has(id));
        return [relation, relation.word || explained ? undefined : holds];
      }),
    );
    for (const [relation, holds] of this.state) if (holds === false) this.failing.add(relation);
  }

  /** The relations that fail, as they came. */
  get violated(): readonly Relation[] {
    return [...this.failing];
  }

  relation(id: string): Relation | undefined {
    return this.byId.get(id);
  }

  /** The relations that a cell stands in. */
  of(cell: string): readonly Relation[] {
    return this.relations.byCell.get(cell) ?? [];
  }

  stateOf(relation: Relation): boolean | undefined {
    return this.state.get(relation);
  }

  /** When something near a relation was changed last: 0 where nothing was. */
  age(relation: Relation): number {
    return this.changedAt.get(relation) ?? 0;
  }

  reading(cell: string): Reading | undefined {
    return this.cells.get(cell) ?? this.relations.cells.get(cell)?.value.reading;
  }

  amount(cell: string | undefined): number | undefined {
    return cell === undefined ? undefined : nilaiRupiah(this.reading(cell));
  }

  /** Whether a cell is thought to hold something else than it does. */
  isChanged(cell: string): boolean {
    return this.cells.has(cell);
  }

  /** Whether a sum is thought to lack rows. */
  isAdded(relation: Relation): boolean {
    return this.added.has(relation.id);
  }

  /** How far a sum's own amount lies above its rows; undefined where an amount is missing. */
  gap(relation: Relation): number | undefined {
    const own = this.amount(relation.about);
    const [solved] = relation.solve(relation.about, this.values());
    const sum = nilaiRupiah(solved);
    return own === undefined || sum === undefined ? undefined : own - sum;
  }

  /** What a kind of hypotheses has worked out of all that fails: kept until a cause is found. */
  once<T>(name: string, work: () => T): T {
    if (!this.memory.has(name)) this.memory.set(name, work());
    return this.memory.get(name) as T;
  }

  values(change?: Change): Values {
    const changed = (cell: string) => change?.cells.get(cell) ?? this.cells.get(cell);
    return {
      changed,
      reading: (cell) => changed(cell) ?? this.relations.cells.get(cell)?.value.reading,
      added: (id) => (this.added.get(id) ?? 0) + (change?.added.get(id) ?? 0),
    };
  }

  holds(relation: Relation, change?: Change): boolean | undefined {
    if (this.void.has(relation.id) || change?.void.has(relation.id)) return undefined;
    return relation.holds(this.values(change));
  }

  score(hypothesis: Hypothesis): Scored {
    const known = this.scores.get(hypothesis.key);
    if (known) return known;
    const { change, cost, explains = [] } = hypothesis;
    const touched = this.touched(change);
    const fixed: Relation[] = [];
    const broken: Relation[] = [];
    let score = explains.filter((id) => this.left.has(id)).length * EXPLAINED - cost;
    for (const relation of touched) {
      const before = this.state.get(relation);
      if (before === undefined) continue;
      const after = this.holds(relation, change);
      if (before === false && after !== false) {
        fixed.push(relation);
        score += gain(relation.kind);
      } else if (before && after === false) {
        broken.push(relation);
        score -= loss(relation.kind, change.cells.has(relation.about) ? "diubah-sendiri" : "ikut-berubah");
      }
    }
    const scored = { hypothesis, score, fixed, broken, touched };
    if (explains.length === 0) this.scores.set(hypothesis.key, scored);
    return scored;
  }

  /** Takes a hypothesis for true. Results that it breaks were printed from the wrong value: they say nothing any more. */
  accept({ hypothesis: { change }, broken, touched }: Scored): void {
    for (const [cell, reading] of change.cells) this.cells.set(cell, reading);
    for (const [id, amount] of change.added) this.added.set(id, (this.added.get(id) ?? 0) + amount);
    for (const id of change.void) this.void.add(id);
    for (const relation of touched)
      if (this.state.get(relation) !== undefined) this.set(relation, this.holds(relation));
    for (const relation of broken) this.set(relation, undefined);
    this.forgetAround(touched);
  }

  private set(relation: Relation, holds: boolean | undefined): void {
    this.state.set(relation, holds);
    if (holds === false) this.failing.add(relation);
    else this.failing.delete(relation);
  }

  private touched(change: Change): Set<Relation> {
    const touched = new Set<Relation>();
    for (const cell of change.cells.keys()) for (const relation of this.of(cell)) touched.add(relation);
    for (const id of [...change.added.keys(), ...change.void]) {
      const relation = this.byId.get(id);
      if (relation) touched.add(relation);
    }
    return touched;
  }

  private forgetAround(touched: ReadonlySet<Relation>): void {
    this.stamp++;
    this.memory.clear();
    const near = new Set(touched);
    for (const relation of touched)
      for (const cell of [relation.about, ...relation.restsOn])
        for (const other of this.of(cell)) near.add(other);
    for (const relation of near) this.changedAt.set(relation, this.stamp);
    for (const [key, scored] of this.scores)
      for (const relation of scored.touched)
        if (near.has(relation)) {
          this.scores.delete(key);
          break;
        }
  }
}
