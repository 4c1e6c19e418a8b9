import type { Random } from "../random";
import { Names } from "./names";

export type BudgetLevel = "program" | "kegiatan" | "sub" | "rincian";

/** Levels from the top. */
export const LEVELS: readonly BudgetLevel[] = ["program", "kegiatan", "sub", "rincian"];

/** A program with its kegiatan, their sub kegiatan, and the belanja below them: every amount the sum of those below. */
export interface BudgetNode {
  readonly level: BudgetLevel;
  /** Its place among its siblings, from 1, and those of the nodes above it. */
  readonly path: readonly number[];
  readonly code: string;
  readonly name: string;
  readonly pagu: number;
  readonly realisasi: number;
  readonly children: readonly BudgetNode[];
}

export interface BudgetSize {
  readonly depth: 1 | 2 | 3 | 4;
  readonly programs: readonly [number, number];
  readonly children: readonly [number, number];
}

/** The whole budget of an office in its programs. */
export interface Budget {
  readonly programs: readonly BudgetNode[];
  readonly pagu: number;
  readonly realisasi: number;
  /** Code of the urusan, "1.06". */
  readonly urusan: string;
}

/** A budget that adds up to the rupiah. No two leaves have the same amount, so that no sum holds by chance. */
export function makeBudget(random: Random, size: BudgetSize): Budget {
  const urusan = `${random.int(1, 7)}.${String(random.int(1, 31)).padStart(2, "0")}`;
  const maker = new BudgetMaker(random, size, urusan);
  const programs = Array.from({ length: random.int(...size.programs) }, (_, i) => maker.node([i + 1]));
  return { programs, urusan, ...totals(programs) };
}

function totals(nodes: readonly BudgetNode[]): { pagu: number; realisasi: number } {
  return {
    pagu: nodes.reduce((sum, node) => sum + node.pagu, 0),
    realisasi: nodes.reduce((sum, node) => sum + node.realisasi, 0),
  };
}

class BudgetMaker {
  private readonly names: Names;
  private readonly amounts = new Set<number>();
  private readonly step: number;

  constructor(
    private readonly random: Random,
    private readonly size: BudgetSize,
    private readonly urusan: string,
  ) {
    this.names = new Names(random);
    this.step = random.pick([1, 1, 100, 1_000, 50_000]);
  }

  node(path: readonly number[]): BudgetNode {
    const level = LEVELS[path.length - 1]!;
    const own = {
      level,
      path,
      code: this.code(path),
      name: this.names[level === "rincian" ? "belanja" : level](),
    };
    if (path.length === this.size.depth) return { ...own, ...this.leaf(), children: [] };
    const count = this.random.int(...this.size.children);
    const children = Array.from({ length: count }, (_, i) => this.node([...path, i + 1]));
    return { ...own, ...totals(children), children };
  }

  private leaf(): { pagu: number; realisasi: number } {
    for (;;) {
      const pagu =
        this.random.int(Math.ceil(3_000_000 / this.step), Math.ceil(900_000_000 / this.step)) * this.step;
      const realisasi = Math.floor((pagu * this.random.int(700, 999)) / 1000) - this.random.int(0, 99);
      if (this.amounts.has(pagu) || this.amounts.has(realisasi)) continue;
      this.amounts.add(pagu).add(realisasi);
      return { pagu, realisasi };
    }
  }

  /** SIPD's codes: program 1.06.02, kegiatan 1.06.02.2.01, sub kegiatan 1.06.02.2.01.0003, belanja 5.1.02.01.01.0024. */
  private code(path: readonly number[]): string {
    const two = (n: number) => String(n).padStart(2, "0");
    const [program = 1, kegiatan = 1, sub = 1, rincian = 1] = path;
    const codes = [
      `${this.urusan}.${two(program)}`,
      `${this.urusan}.${two(program)}.2.${two(kegiatan)}`,
      `${this.urusan}.${two(program)}.2.${two(kegiatan)}.${String(sub).padStart(4, "0")}`,
      `5.1.02.${two(rincian)}.01.${String(rincian * 12).padStart(4, "0")}`,
    ];
    return codes[path.length - 1]!;
  }
}
