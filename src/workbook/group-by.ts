/**
 * Items with the same key together, keys and items in the order in which they come.
 *
 * @example groupBy(cells, ({ sheet }) => sheet) // Map { "Tabel 3.1" → [...], "Tabel 3.8" → [...] }
 */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
