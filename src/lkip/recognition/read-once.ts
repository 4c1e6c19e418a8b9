/**
 * A way of reading things that reads the very same things once: causes are searched for by evaluating again and again,
 * with one sheet changed or none. What was read last is kept as long as the first of the things.
 *
 * @param read depends on nothing but the things and what else it is given; nobody changes what it gives
 */
export function readOnce<Thing extends object, Others extends readonly unknown[], Read>(
  read: (things: readonly Thing[], ...others: Others) => Read,
): (things: readonly Thing[], ...others: Others) => Read {
  interface Known {
    readonly things: readonly Thing[];
    readonly others: Others;
    readonly read: Read;
  }
  const known = new WeakMap<Thing, Known>();
  return (things, ...others) => {
    const [first] = things;
    if (!first) return read(things, ...others);
    const before = known.get(first);
    if (before && isSame(before.things, things) && haveSame(before.others, others)) return before.read;
    const now = { things, others, read: read(things, ...others) };
    known.set(first, now);
    return now.read;
  };
}

/** Whether two values are one, or two lists hold the same ones. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || (Array.isArray(one) && Array.isArray(other) && haveSame(one, other));
}

function haveSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((each, at) => isSame(each, others[at]));
}
