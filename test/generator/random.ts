import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Dice that fall the same way for one seed, today and on every machine. */
export class Random {
  private readonly generator: ReturnType<typeof xoroshiro128plus>;

  constructor(seed: number) {
    this.generator = xoroshiro128plus(seed);
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return uniformInt(this.generator, from, to);
  }

  /** True in `share` of the throws (0 to 1). */
  chance(share: number): boolean {
    return this.int(0, 999_999) < share * 1_000_000;
  }

  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new Error("Nothing to pick from");
    return items[this.int(0, items.length - 1)]!;
  }

  /** Some of the items in a random order, each at most once. */
  sample<T>(items: readonly T[], count: number): T[] {
    const rest = [...items];
    const taken: T[] = [];
    while (taken.length < count && rest.length > 0)
      taken.push(...rest.splice(this.int(0, rest.length - 1), 1));
    return taken;
  }

  /** A number for the dice of a part, so that a change in one part leaves the others as they were. */
  seed(): number {
    return this.int(1, 0x7fffffff);
  }
}
