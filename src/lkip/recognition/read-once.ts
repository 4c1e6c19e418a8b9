import type { Region } from "./region";

/**
 * A way of reading regions that reads the very same regions once: causes are searched for by evaluating again and again,
 * with one sheet changed or none. What was read last is kept as long as the first of the regions.
 *
 * @param read depends on nothing but the regions and what else it is given; nobody changes what it gives
 */
export function readOnce<Others extends readonly unknown[], Read>(
  read: (regions: readonly Region[], ...others: Others) => Read,
): (regions: readonly Region[], ...others: Others) => Read {
  interface Known {
    readonly regions: readonly Region[];
    readonly others: Others;
    readonly read: Read;
  }
  const known = new WeakMap<Region, Known>();
  return (regions, ...others) => {
    const [first] = regions;
    if (!first) return read(regions, ...others);
    const before = known.get(first);
    if (before && areSame(before.regions, regions) && areSame(before.others, others)) return before.read;
    const now = { regions, others, read: read(regions, ...others) };
    known.set(first, now);
    return now.read;
  };
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((each, at) => each === others[at]);
}
